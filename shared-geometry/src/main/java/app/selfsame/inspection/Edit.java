package app.selfsame.inspection;

/** What can be done to a photo here, for the ledger that goes with every file. None of it touches the face itself. */
public enum Edit {
  CROPPED("cropped"),
  ROTATED("rotated"),
  SCALED("scaled"),
  MADE_GREY("made-grey"),
  COMPRESSED("compressed");

  private final String word;

  Edit(String word) {
    this.word = word;
  }

  /** The name used in reports. */
  public String word() {
    return word;
  }
}
