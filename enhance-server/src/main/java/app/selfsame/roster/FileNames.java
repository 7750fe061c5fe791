package app.selfsame.roster;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for files of one folder, made of what people call them: each is a plain name on every system, whatever it was
 * made of, and no two are the same where capitals do not count.
 */
public final class FileNames {
  private static final int MOST_BYTES = 120;
  private static final String STAND_IN = "photo";

  /** What some system takes for something else, or what cannot be seen. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");

  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  private final Set<String> used = new HashSet<>();

  /** Keeps a name from being given. */
  public void reserve(String name) {
    used.add(folded(name));
  }

  /**
   * A name that nobody has yet.
   *
   * @param wish any text
   * @param ending follows it: {@code .jpg}
   */
  public String give(String wish, String ending) {
    String plain = plain(wish);
    String name = plain + ending;
    for (int number = 2; !used.add(folded(name)); number++) {
      name = plain + "-" + number + ending;
    }
    return name;
  }

  /** As it can stand in any folder, without an ending. */
  static String plain(String wish) {
    String fit = UNFIT.matcher(Normalizer.normalize(wish, Normalizer.Form.NFC)).replaceAll("_").strip();
    // A dot in front hides a file, a dash makes programs take it for an option, and Windows drops dots at the end.
    String visible = cut(fit.replaceFirst("^(\\.+|-)", "_")).replaceFirst("[. ]+$", "");
    if (visible.isEmpty()) {
      return STAND_IN;
    }
    return DEVICE.matcher(visible).matches() ? "_" + visible : visible;
  }

  private static String cut(String name) {
    StringBuilder cut = new StringBuilder();
    int bytes = 0;
    for (int character : name.codePoints().toArray()) {
      String one = Character.toString(character);
      bytes += one.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      cut.append(one);
    }
    return cut.toString();
  }

  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
