package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;

import app.selfsame.message.Argument;
import app.selfsame.message.English;
import app.selfsame.message.RangeMessage;
import app.selfsame.message.Unit;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ContradictionTest {
  private static String sentence(String whose) {
    return English.say(
        new LengthMessages(CheckId.HEAD_HEIGHT)
            .sourcesDiffer()
            .with(
                Argument.quantity(30, Unit.MILLIMETRE),
                Argument.message(RangeMessage.of(29, 34, Unit.MILLIMETRE, 1)),
                Argument.message(RangeMessage.of(31.5, 36, Unit.MILLIMETRE, 1)),
                Argument.choice(whose)));
  }

  @Test
  public void twoSourcesDifferAndOneContradictsItself() {
    assertEquals(
        "Your head is 30 mm high. The sources disagree. One says 29 to 34 mm, the other 31.5 to 36 mm. Ask the office which"
            + " one it uses.",
        sentence("other"));
    assertEquals(
        "Your head is 30 mm high. The source contradicts itself. It says both 29 to 34 mm and 31.5 to 36 mm. Ask the office"
            + " which one it uses.",
        sentence("same"));
  }
}
