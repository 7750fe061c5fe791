package app.selfsame.inspection;

/** How far an inspection has come: what a person sees first is known first. */
public enum Stage {
  /** Faces, eyes, chin, pose; the crown only as an estimate. */
  FACES("faces"),
  /** Person and background are told apart: the crown with hair is known. */
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
