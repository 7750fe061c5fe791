package app.selfsame.verdict;

/** What is to be expected of a photo that is handed in for a document. It promises nothing: the authority decides. */
public enum Verdict {
  /** Nothing was found for which a clerk would refuse it, everything that decides could be judged. */
  READY("ready"),
  /** Probably refused: for what a clerk would refuse, for many things that some would, or because it cannot be told. */
  REFUSED("refused"),
  /** No photo for a document at all: no face, or far too little of one. */
  UNUSABLE("unusable");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The word used in reports. */
  public String word() {
    return word;
  }
}
