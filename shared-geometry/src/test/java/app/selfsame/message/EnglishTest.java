package app.selfsame.message;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

/** The shipped English texts. */
@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class EnglishTest {
  @Test
  public void aRangeShowsItsUnitOnce() {
    assertEquals("32 to 36 mm", English.say(RangeMessage.of(32, 36, Unit.MILLIMETRE, 1)));
    assertEquals("at least 32.5 mm", English.say(RangeMessage.of(32.52, Double.POSITIVE_INFINITY, Unit.MILLIMETRE, 1)));
    assertEquals("at most 1 degree", English.say(RangeMessage.of(Double.NEGATIVE_INFINITY, 1, Unit.DEGREE, 1)));
    assertEquals("5 %", English.say(RangeMessage.of(5, 5, Unit.PERCENT, 1)));
  }

  @Test
  public void sentencesFollowOneAnother() {
    assertEquals("", English.say(List.of()));
    assertEquals("One. Two. Three.",
        English.say(List.of(Message.verbatim("One."), Message.verbatim("Two."), Message.verbatim("Three."))));
  }
}
