package app.selfsame.matting;

import app.selfsame.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * How well person and background could be told apart.
 *
 * @param value 0..1, falling with the disagreement between colours and solution along the outline: one half where that
 *     is as wide as three pixels of a person 550 pixels large
 * @param grade what follows from it
 * @param finding what stands in the way; empty when nothing does
 */
public record Confidence(double value, Grade grade, Optional<Message> finding) {
  /** What stands in the way, and what to do; nothing when nothing does. */
  public List<Message> sentences() {
    return finding.isEmpty() ? List.of() : List.of(finding.get(), Message.of(MattingMessage.RETAKE));
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
