package app.selfsame.document;

import java.util.Optional;

/** A colour that an authority names for the background. */
public enum BackgroundTone {
  WHITE("white"),
  OFF_WHITE("off-white"),
  CREAM("cream"),
  LIGHT_GREY("light-grey"),
  GREY("grey"),
  LIGHT_BLUE("light-blue"),
  BLUE("blue"),
  RED("red"),
  /** Light, of any colour. */
  LIGHT("light");

  private final String word;

  BackgroundTone(String word) {
    this.word = word;
  }

  /** The tone of a word; empty when there is none. */
  public static Optional<BackgroundTone> of(String word) {
    for (BackgroundTone tone : values()) {
      if (tone.word.equals(word)) {
        return Optional.of(tone);
      }
    }
    return Optional.empty();
  }

  /** Every word, separated by commas. */
  public static String words() {
    StringBuilder words = new StringBuilder();
    for (BackgroundTone tone : values()) {
      words.append(words.length() == 0 ? "" : ", ").append(tone.word);
    }
    return words.toString();
  }

  /** The word used in the catalogue's text. */
  public String word() {
    return word;
  }
}
