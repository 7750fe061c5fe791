package app.selfsame.document;

/** What authorities may say something of. */
public enum Topic {
  HEAD_HEIGHT("head-height", "the height of the head"),
  EYE_LINE("eye-line", "the height of the eyes"),
  GLASSES("glasses", "glasses"),
  HEAD_COVERING("head-covering", "head coverings"),
  EXPRESSION("expression", "the expression"),
  BACKGROUND("background", "the background"),
  RECENCY("recency", "how old the photo may be"),
  TAKEN_BY("taken-by", "who must take the photo"),
  EDITING("editing", "which edits are accepted");

  private final String word;
  private final String phrase;

  Topic(String word, String phrase) {
    this.word = word;
    this.phrase = phrase;
  }

  /** The name used in reports. */
  public String word() {
    return word;
  }

  /** As it stands in "The authority does not say ...": {@code glasses}, {@code the height of the head}. */
  public String phrase() {
    return phrase;
  }
}
