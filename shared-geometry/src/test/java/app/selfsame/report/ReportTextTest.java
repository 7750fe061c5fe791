package app.selfsame.report;

import static org.junit.Assert.assertEquals;

import app.selfsame.document.Limits;
import app.selfsame.message.English;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ReportTextTest {
  @Test
  public void smallPlainNumbersShowOnWhichSideOfALimitTheyLie() {
    assertEquals("0.62", quantity(0.6249, ""));
    assertEquals("46.5", quantity(46.48, ""));
    assertEquals("38.3 mm", quantity(38.27, "mm"));
    assertEquals("1 face", quantity(1, "faces"));
  }

  @Test
  public void openEndsAreNamed() {
    assertEquals("25.4 to 34.9 mm", range(new Limits(25.4, 34.9), "mm"));
    assertEquals("at most 0.55", range(Limits.atMost(0.55), ""));
    assertEquals("at least 90 px", range(Limits.atLeast(90), "px"));
    Limits open = new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    assertEquals(Optional.empty(), ReportText.range(open, ""));
  }

  private static String quantity(double value, String unit) {
    return English.say(FiguresMessage.SHORT_MEASURED, ReportText.quantity(value, unit));
  }

  private static String range(Limits limits, String unit) {
    return English.say(ReportText.range(limits, unit).orElseThrow());
  }
}
