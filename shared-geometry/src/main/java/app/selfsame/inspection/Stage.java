package app.selfsame.inspection;

/** How far an inspection has come: what a person sees first is known first. */
public enum Stage {
  /**
   * Eyes, chin, pose of the face that is seen first; the crown only as an estimate. Whether there is anybody else is
   * settled where that face is not beyond doubt, and left open otherwise.
   */
  FACES("faces"),
  /** Every face is found, person and background are told apart: the crown with hair is known. */
  HEAD("head"),
  /** Everything is measured. */
  COMPLETE("complete");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  /** The name used in reports. */
  public String word() {
    return word;
  }
}
