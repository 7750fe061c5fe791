package app.selfsame.matting;

/**
 * How well person and background could be told apart.
 *
 * @param value 0..1: the share of the outline at which the solver is sure
 * @param grade what follows from it
 * @param sentence what stands in the way, and what to do; empty when nothing does
 */
public record Confidence(double value, Grade grade, String sentence) {
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
