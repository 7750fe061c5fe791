package app.selfsame.studio;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;

/** What became of the background of a finished file. */
interface ReportedBackground extends JSObject {
  @JSProperty
  boolean isReplaced();

  /** How well person and background could be told apart, 0..1; null when nobody tried. */
  @JSProperty
  JSNumber getConfidence();

  /** {@code good}, {@code doubtful} or {@code poor}; null when nobody tried. */
  @JSProperty
  String getGrade();

  /** What was done and why, and what to do when the background is not as asked. */
  @JSProperty
  String getNote();

  /** Of the finished picture's background; empty when the photo's own stayed. */
  @JSProperty
  JSArrayReader<ReportedCheck> getChecks();

  /** Whether another one was put in, with a sure outline, and every check of it is met. */
  default boolean isWellReplaced() {
    boolean well = isReplaced() && "good".equals(getGrade());
    for (int i = 0; i < getChecks().getLength(); i++) {
      well &= getChecks().get(i).getOutcome().equals("pass");
    }
    return well;
  }
}
