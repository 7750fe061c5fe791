package app.selfsame.message;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class TextsTest {
  @Test
  public void commentsAndEmptyLinesSayNothing() {
    Texts texts = Texts.parse(Language.EN, "# A comment = no text\n\n  a.b = One = two  \r\n#c = d\nc-d.e = #1");
    assertEquals("One = two", texts.say(Said.key("a.b")));
    assertEquals("#1", texts.say(Said.key("c-d.e")));
    assertThrows(IllegalArgumentException.class, () -> texts.say(Said.key("c")));
  }

  @Test
  public void allMistakesAreToldWithTheirLines() {
    String file = "a = x\nb\nA = y\na = z\nc =\n\nd = {x\n";
    assertEquals(
        List.of(
            "line 2: = is missing between key and text",
            "line 3, A: a key has small letters, digits, hyphens and dots",
            "line 4, a: this key was there before",
            "line 5, c: the text is missing",
            "line 7, d: character 1: this brace is not closed"),
        assertThrows(TextException.class, () -> Texts.parse(Language.EN, file)).mistakes());
  }

  @Test
  public void documentsAndCountriesAreCalledByTheirNames() {
    Names names =
        new Names() {
          @Override
          public String document(String id) {
            return "Reisepass";
          }

          @Override
          public String country(String code) {
            return "Deutschland";
          }
        };
    Texts texts = Texts.parse(Language.DE, "said = {document} aus {country}");
    MessageKey key = Said.key("said", Parameter.document("document"), Parameter.country("country"));
    Message message = Message.of(key, Argument.document("de-passport"), Argument.country("DE"));
    assertEquals("de-passport aus DE", texts.say(message));
    assertEquals("Reisepass aus Deutschland", texts.with(names).say(message));
  }

  @Test
  public void textsAndKeysAreCompared() {
    MessageKey plain = Said.key("a.plain");
    MessageKey count = Said.key("a.count", Parameter.count("n"), Parameter.choice("edge"));
    MessageKey name = Said.key("a.name", Parameter.literal("name"));
    Texts good = Texts.parse(Language.RU,
        "a.plain = x\na.name = {name}\npage.b = y\n"
            + "a.count = {n, plural, one {#} few {#} many {#} other {#}} {edge, select, other {}}");
    assertEquals(List.of(), TextsCheck.mistakes(List.of(plain, count, name), good, TextsCheck::isOfEngine));
    Texts bad = Texts.parse(Language.RU,
        "a.nobody = x\na.name = {nam} {name, plural, one {} few {} many {} other {}}\n"
            + "a.count = {n, plural, one {#} two {#} other {{edge}}}");
    assertEquals(
        List.of(
            "ru, a.plain: there is no text",
            "ru, a.count: the plural of {n} has a form that is never used: two",
            "ru, a.count: the plural of {n} lacks the form few",
            "ru, a.count: the plural of {n} lacks the form many",
            "ru, a.count: {edge} cannot be shown",
            "ru, a.name: {nam} is none of its arguments [name]",
            "ru, a.name: {name} is no number",
            "ru, a.nobody: no key says this text"),
        TextsCheck.mistakes(List.of(plain, count, name), bad, TextsCheck::isOfEngine));
    Texts silent = Texts.parse(Language.RU, "a.name = x");
    assertEquals(
        List.of("ru, a.name: {name} is left out", "ru, a.name: two keys have this id"),
        TextsCheck.mistakes(List.of(name, name), silent, TextsCheck::isOfEngine));
  }

  @Test
  public void noLineEndsBetweenANumberAndItsUnitNorWithinASize() {
    Texts texts = English.texts().keepingUnits();
    assertEquals("35\u00a0x\u00a045\u00a0mm", texts.say(SizeMessage.of(35, 45, Unit.MILLIMETRE, 0)));
    Argument.Quantity share = (Argument.Quantity) Argument.quantity(70, Unit.PICTURE_HEIGHT);
    assertEquals("70\u00a0% of the picture's height", texts.say(share));
    assertEquals("2\u00a0months", texts.say((Argument.Quantity) Argument.quantity(2, Unit.MONTH)));
  }

  @Test
  public void whatWasCheckedIsReadAsFarAsItIsSaid() {
    Texts texts = Texts.ofChecked(Language.EN, "# {\n\na.b = It's {x}.\nnever.said = {\n");
    assertEquals("It's me.", texts.say(new Message("a.b", Map.of("x", Argument.literal("me")))));
  }

  @Test
  public void aPatternIsWrittenAsItIsRead() {
    String[] patterns = {
      "You''re {n, plural, =0 {no'#'one} one {# {kind, select, a {'{'A} other {B''s}}} other {{n, number} of them}} '}'",
      "It's {x}"
    };
    for (String pattern : patterns) {
      List<Part> parts = PatternReader.read(pattern);
      assertEquals(parts, PatternReader.read(PatternWriter.write(parts)));
    }
  }

  @Test
  public void onlyWhatIsPutInKeepsItsLettersInThePseudoLanguage() {
    Texts texts =
        Texts.parse(Language.EN, "said = It's {n, plural, one {'{'# photo'}'} other {# photos}} of {name}.");
    MessageKey key = Said.key("said", Parameter.count("n"), Parameter.literal("name"));
    Message message = Message.of(key, Argument.count(1), Argument.literal("me.jpg"));
    assertEquals("It's {1 photo} of me.jpg.", texts.say(message));
    assertEquals("⟦Íŧ'š {1 þħóŧó} óƒ me.jpg.⟧", PseudoLanguage.of(texts).say(message));
  }
}
