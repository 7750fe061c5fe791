package app.selfsame.message;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** The shipped English texts. */
@RunWith(TeaVMTestRunner.class)
public class EnglishTest {
  @Test
  public void aRangeShowsItsUnitOnce() {
    assertEquals("32 to 36 mm", English.say(RangeMessage.of(32, 36, Unit.MILLIMETRE, 1)));
    assertEquals("at least 32.5 mm", English.say(RangeMessage.of(32.52, Double.POSITIVE_INFINITY, Unit.MILLIMETRE, 1)));
    assertEquals("at most 1 degree", English.say(RangeMessage.of(Double.NEGATIVE_INFINITY, 1, Unit.DEGREE, 1)));
    assertEquals("5 %", English.say(RangeMessage.of(5, 5, Unit.PERCENT, 1)));
  }

  @Test
  public void quantitiesHaveTheirUnits() {
    assertEquals("1 degree", said(Argument.quantity(1.04, Unit.DEGREE)));
    assertEquals("1.1 degrees", said(Argument.quantity(1.06, Unit.DEGREE)));
    assertEquals("1 month", said(Argument.quantity(1, Unit.MONTH, 0)));
    assertEquals("6 months", said(Argument.quantity(6, Unit.MONTH, 0)));
    assertEquals("3 % of the picture's height", said(Argument.quantity(3, Unit.PICTURE_HEIGHT)));
    assertEquals("35 x 45 mm", English.say(SizeMessage.of(35, 45, Unit.MILLIMETRE, 1)));
    assertEquals("33 %", said(Argument.share(1 / 3.0)));
    assertEquals("-0.25", said(Argument.number(-0.25, 2)));
  }

  @Test
  public void aFilesSizeIsInKilobytesUntilItIsAMegabyte() {
    assertEquals("0.5 KB", said(Argument.bytes(512)));
    assertEquals("9.5 KB", said(Argument.bytes(9728)));
    assertEquals("241 KB", said(Argument.bytes(246_666)));
    assertEquals("1 MB", said(Argument.bytes(1 << 20)));
    assertEquals("2.5 MB", said(Argument.bytes(5 << 19)));
  }

  @Test
  public void listsAreJoinedByTheirLastWord() {
    List<Message> names = List.of(Verbatim.of("a"), Verbatim.of("b"), Verbatim.of("c"));
    assertEquals("a", said(Argument.all(names.subList(0, 1))));
    assertEquals("a and b", said(Argument.all(names.subList(0, 2))));
    assertEquals("a, b and c", said(Argument.all(names)));
    assertEquals("a, b or c", said(Argument.any(names)));
    assertEquals("a, b, c", said(Argument.listed(names)));
  }

  @Test
  public void datesAreAsPreciseAsTheyAreKnown() {
    assertEquals("9 March 2026", said(Argument.date("2026-03-09")));
    assertEquals("November 2026", said(Argument.date("2026-11")));
    assertEquals("2026", said(Argument.date("2026")));
  }

  /** An argument by itself: shipped texts of the units, lists and dates with one more. */
  private static String said(Argument argument) {
    MessageKey key = Said.key("said", new Parameter("x", argument.kind()));
    return English.texts("said = {x}").say(key, argument);
  }

  @Test
  public void sentencesFollowOneAnother() {
    assertEquals("", English.say(List.of()));
    assertEquals("One. Two. Three.",
        English.say(List.of(Verbatim.of("One."), Verbatim.of("Two."), Verbatim.of("Three."))));
  }
}
