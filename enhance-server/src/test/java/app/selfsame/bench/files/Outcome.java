package app.selfsame.bench.files;

/** What became of a file on both sides. */
enum Outcome {
  ALIKE("opened alike"),
  REFUSED("refused by both"),
  APART("other pixels"),
  HERE_ALONE("opened here alone"),
  BROWSER_ALONE("opened in the browser alone");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
