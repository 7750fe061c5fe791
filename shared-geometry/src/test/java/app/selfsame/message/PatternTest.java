package app.selfsame.message;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class PatternTest {
  private static final String PHOTOS = "{x, plural, =0 {no photo} one {# photo} other {# photos}}";

  @Test
  public void valuesStandWhereTheTextPutsThem() {
    assertEquals("a.jpg: b", Said.inEnglish("{x}: b", Argument.literal("a.jpg")));
    assertEquals("a.jpg and a.jpg", Said.inEnglish("{x} and { x }", Argument.literal("a.jpg")));
    assertEquals("{x}", Said.inEnglish("{x}", Argument.literal("{x}")));
  }

  @Test
  public void wordsFollowTheNumber() {
    assertEquals("no photo", Said.inEnglish(PHOTOS, Argument.count(0)));
    assertEquals("1 photo", Said.inEnglish(PHOTOS, Argument.count(1)));
    assertEquals("2 photos", Said.inEnglish(PHOTOS, Argument.count(2)));
    assertEquals("1.5 photos", Said.inEnglish(PHOTOS, Argument.number(1.5, 1)));
  }

  @Test
  public void aFormIsChosenByWhatIsShown() {
    String needed = "{x} {x, plural, one {is} other {are}} needed";
    assertEquals("1 mm is needed", Said.inEnglish(needed, Argument.quantity(1.04, Unit.MILLIMETRE)));
    assertEquals("1.1 mm are needed", Said.inEnglish(needed, Argument.quantity(1.06, Unit.MILLIMETRE)));
  }

  @Test
  public void aCaseIsChosenByItsName() {
    String place = "{x, select, top {above} left-side {on the left} other {there}}";
    assertEquals("above", Said.inEnglish(place, Argument.choice("top")));
    assertEquals("on the left", Said.inEnglish(place, Argument.choice("left-side")));
    assertEquals("there", Said.inEnglish(place, Argument.choice("anywhere")));
  }

  @Test
  public void casesStandInCases() {
    Texts texts = Texts.parse(Language.EN,
        "said = {n, plural, one {{who, select, self {# of yours} other {# of theirs}}} "
            + "other {{n, plural, =2 {two} other {#}}}}");
    MessageKey key = Said.key("said", Parameter.count("n"), Parameter.choice("who"));
    assertEquals("1 of yours", texts.say(key, Argument.count(1), Argument.choice("self")));
    assertEquals("two", texts.say(key, Argument.count(2), Argument.choice("self")));
    assertEquals("3", texts.say(key, Argument.count(3), Argument.choice("self")));
  }

  @Test
  public void apostrophesQuoteBracesAndNothingElse() {
    Argument none = Argument.literal("");
    assertEquals("the picture's height", Said.inEnglish("the picture's height{x}", none));
    assertEquals("'", Said.inEnglish("''{x}", none));
    assertEquals("{x}", Said.inEnglish("'{x}'{x}", none));
    assertEquals("{it's}", Said.inEnglish("'{it''s}'{x}", none));
    assertEquals("'#' #", Said.inEnglish("'#' #{x}", none));
    assertEquals("# 4", Said.inEnglish("{x, plural, other {'#' #}}", Argument.count(4)));
  }

  @Test
  public void digitsStandInGroupsWhereTheTextAsksForIt() {
    assertEquals("1234567", Said.inEnglish("{x}", Argument.count(1234567)));
    assertEquals("1,234,567", Said.inEnglish("{x, number}", Argument.count(1234567)));
    assertEquals("12,34,567", Said.in(Language.HI, "{x, number}", Argument.count(1234567)));
    assertEquals("1234", Said.in(Language.ES, "{x, number}", Argument.count(1234)));
    assertEquals("12.345,5", Said.in(Language.ES, "{x, number}", Argument.number(12345.5, 1)));
    assertEquals("1,5", Said.in(Language.DE, "{x}", Argument.number(1.5, 1)));
  }

  @Test
  public void arabicKeepsNumbersAndTheirUnitsTogether() {
    assertEquals("(\u20683.4 mm\u2069)", Said.in(Language.AR, "({x})", Argument.quantity(3.4, Unit.MILLIMETRE)));
    assertEquals("(\u2068a.jpg\u2069)", Said.in(Language.AR, "({x})", Argument.literal("a.jpg")));
    assertEquals("(3)", Said.in(Language.AR, "({x})", Argument.count(3)));
    assertEquals("(\u2066\u200e-3\u2069)", Said.in(Language.AR, "({x})", Argument.count(-3)));
  }

  @Test
  public void mistakesAreToldWithTheirPlace() {
    assertMistake("character 3: this brace is not closed", "a {x");
    assertMistake("character 3: this brace closes nothing", "a } b");
    assertMistake("character 2: the name of an argument is missing", "{}");
    assertMistake("character 5: there is no format date: number, plural or select", "{x, date}");
    assertMistake("character 1: the case other is missing", "{x, plural, one {a}}");
    assertMistake("character 1: the case other is missing", "{x, select, top {a}}");
    assertMistake("character 25: the case one is there twice", "{x, plural, one {photo} one {photos} other {}}");
    assertMistake("character 1: there is no form single of a plural", "{x, plural, single {a} other {b}}");
    assertMistake("character 17: { is missing after the case one", "{x, plural, one a}");
    assertMistake("character 4: 'y' cannot stand here", "{x y}");
    assertMistake("character 3: what this apostrophe quotes has no end", "a '{x}");
  }

  private static void assertMistake(String message, String pattern) {
    assertEquals(message, assertThrows(PatternException.class, () -> PatternReader.read(pattern)).getMessage());
  }
}
