package app.selfsame.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of a size of one's own, each as a person writes it, and all together as an id: {@code
 * own-35x45mm-head-70..80pct-px-413x531-on-white.light-grey-kb-20..240}. The parts of an id come in this order, and those
 * that are not said are left out; it has no character that an address would have to write otherwise.
 *
 * @param size of the picture: {@code 35x45mm}, {@code 3.5x4.5cm}, {@code 2x2in} or {@code 600x800px}
 * @param head height of the head from chin to crown, {@code 70..80%} or {@code 32..36mm}; empty where any will do
 * @param pixels of the file of a size on paper, {@code 413x531}; empty where the photo decides
 * @param background colours out of {@link BackgroundTone}, the one to put in first, {@code white,light-grey}, or {@link
 *     #PLAIN}; empty where nothing is asked
 * @param kilobytes size of the file in KB of 1,024 bytes, {@code 20..240}, {@code ..240} or {@code 20..}; empty where
 *     any will do
 */
public record OwnFrameWords(String size, String head, String pixels, String background, String kilobytes) {
  /** A background of one colour, whichever. */
  public static final String PLAIN = "plain";

  static final String ID = "own-";
  private static final String HEAD = "-head-";
  private static final String PIXELS = "-px-";
  private static final String BACKGROUND = "-on-";
  private static final String KILOBYTES = "-kb-";
  private static final List<String> PARTS = List.of(HEAD, PIXELS, BACKGROUND, KILOBYTES);
  private static final String PERCENT_IN_ID = "pct";
  /** A comma in an id. */
  static final String COMMA_IN_ID = ".";

  /** Spaces and the size of letters mean nothing. */
  public OwnFrameWords {
    size = plain(size);
    head = plain(head);
    pixels = plain(pixels);
    background = plain(background);
    kilobytes = plain(kilobytes);
  }

  /** A size of which nothing else is asked. */
  public static OwnFrameWords of(String size) {
    return new OwnFrameWords(size, "", "", "", "");
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace(" ", "");
  }

  /** The words of an id; empty when it is none of a size of one's own, or when a part of it is named and left empty. */
  static Optional<OwnFrameWords> ofId(String id) {
    if (!id.startsWith(ID)) {
      return Optional.empty();
    }
    String rest = id.substring(ID.length() - 1);
    String[] said = new String[PARTS.size()];
    for (int part = PARTS.size() - 1; part >= 0; part--) {
      int at = rest.indexOf(PARTS.get(part));
      said[part] = at < 0 ? "" : rest.substring(at + PARTS.get(part).length());
      if (at >= 0 && said[part].isEmpty()) {
        return Optional.empty();
      }
      rest = at < 0 ? rest : rest.substring(0, at);
    }
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OwnFrameWords(
                rest.substring(1),
                said[0].replace(PERCENT_IN_ID, "%"),
                said[1],
                said[2].replace(COMMA_IN_ID, ","),
                said[3]));
  }

  /** The id. */
  public String id() {
    return ID + size
        + part(HEAD, head.replace("%", PERCENT_IN_ID))
        + part(PIXELS, pixels)
        + part(BACKGROUND, background.replace(",", COMMA_IN_ID))
        + part(KILOBYTES, kilobytes);
  }

  private static String part(String name, String words) {
    return words.isEmpty() ? "" : name + words;
  }
}
