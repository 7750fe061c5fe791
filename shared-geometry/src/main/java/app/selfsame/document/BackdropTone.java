package app.selfsame.document;

/** A colour that an authority names for the background. */
public enum BackdropTone {
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

  BackdropTone(String word) {
    this.word = word;
  }

  /** The word used in the catalogue's text. */
  public String word() {
    return word;
  }
}
