package app.selfsame.inspection;

import app.selfsame.image.RgbaImage;
import app.selfsame.message.Message;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;

/** What came of the wish for better light. */
public sealed interface Enhancement {
  /**
   * Another picture, of the same size, in which nothing but tones differ.
   *
   * @param edits what was done, in that order; at least one
   * @param comparison of the verdicts on both; never worse
   */
  record Done(RgbaImage picture, List<ToneNote> edits, VerdictComparison comparison) implements Enhancement {}

  /**
   * The picture stays as it is.
   *
   * @param outcome why, in one kebab-case word: {@code nothing-needed}, {@code not-improved} or {@code not-measured}
   * @param sentences the same for a person, with what to do
   */
  record Kept(String outcome, List<Message> sentences) implements Enhancement {}
}
