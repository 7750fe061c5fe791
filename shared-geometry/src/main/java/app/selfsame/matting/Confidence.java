package app.selfsame.matting;

/**
 * How well person and background could be told apart.
 *
 * @param value 0..1, falling with the disagreement between colours and solution along the outline: one half where that
 *     is as wide as three pixels of a person 550 pixels large
 * @param grade what follows from it
 * @param finding what stands in the way; empty when nothing does
 */
public record Confidence(double value, Grade grade, String finding) {
  private static final String RETAKE =
      " Retake the photo before a plain wall that is clearly lighter or darker than hair and clothes.";

  /** What stands in the way, and what to do; empty when nothing does. */
  public String sentence() {
    return finding.isEmpty() ? "" : finding + RETAKE;
  }

  /** What a confidence is good for. */
  public enum Grade {
    /** Good enough for a new background. */
    GOOD("good"),
    /** To be looked at by a person, who had better retake the photo. */
    DOUBTFUL("doubtful"),
    /** Not to be used. */
    POOR("poor");

    private final String word;

    Grade(String word) {
      this.word = word;
    }

    /** The name used in reports. */
    public String word() {
      return word;
    }
  }
}
