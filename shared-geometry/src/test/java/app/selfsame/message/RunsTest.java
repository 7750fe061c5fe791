package app.selfsame.message;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Words of others within what is said. */
@RunWith(TeaVMTestRunner.class)
public class RunsTest {
  private static final MessageKey INNER = Said.key("inner", Parameter.quote("words"));
  private static final MessageKey OUTER = Said.key("outer", Parameter.message("said"), Parameter.document("document"));
  private static final Message MESSAGE =
      Message.of(
          OUTER, Argument.message(INNER, Argument.quote("fond clair", "fr")), Argument.document("fr-passport-id"));
  private static final String TEXTS = "inner = “{words}”\nouter = It asks for {said} of a {document}.";

  private static final Names ENGLISH =
      new Names() {
        @Override
        public String document(String id) {
          return "Passport";
        }

        @Override
        public String languageOfDocument(String id) {
          return "en";
        }

        @Override
        public String country(String code) {
          return code;
        }
      };

  @Test
  public void whatIsInAnotherLanguageIsKeptApart() {
    assertEquals(
        List.of(
            new Run("It asks for “", ""), new Run("fond clair", "fr"), new Run("” of a ", ""),
            new Run("Passport", "en"), new Run(".", "")),
        Texts.parse(Language.DE, TEXTS).with(ENGLISH).runs(MESSAGE));
    assertEquals(
        List.of(new Run("It asks for “", ""), new Run("fond clair", "fr"), new Run("” of a Passport.", "")),
        Texts.parse(Language.EN, TEXTS).with(ENGLISH).runs(MESSAGE));
  }

  @Test
  public void wordsAreChosenByTheLanguageOfOthers() {
    String texts = "inner = {words, select, fr {« {words} »} other {« {words} », en langue étrangère}}";
    Texts french = Texts.parse(Language.FR, texts);
    assertEquals("« fond clair »", french.say(INNER, Argument.quote("fond clair", "fr")));
    assertEquals("« plain », en langue étrangère", french.say(INNER, Argument.quote("plain", "en")));
    assertEquals(List.of(), TextsCheck.mistakes(List.of(INNER), french, id -> true));
  }

  @Test
  public void wordsOfTheCatalogueAreEnglishWhereTheTextsHaveNone() {
    MessageKey asks = Said.key("asks", Parameter.remark("asked"));
    Message message = Message.of(asks, new Argument.Remark("document.xx.background", "plain"));
    assertEquals(
        List.of(new Run("Verlangt: ", ""), new Run("plain", "en"), new Run(".", "")),
        Texts.parse(Language.DE, "asks = Verlangt: {asked}.").runs(message));
    assertEquals(
        List.of(new Run("Verlangt: eben.", "")),
        Texts.parse(Language.DE, "asks = Verlangt: {asked}.\ndocument.xx.background = eben").runs(message));
    assertEquals(
        List.of(new Run("Asks for plain.", "")), Texts.parse(Language.EN, "asks = Asks for {asked}.").runs(message));
  }

  @Test
  public void allOfItIsWhatIsSaid() {
    Texts texts = Texts.parse(Language.FR, TEXTS).with(ENGLISH);
    assertEquals("It asks for “fond clair” of a Passport.", texts.say(MESSAGE));
    assertEquals(List.of("en"), texts.runs(MESSAGE).stream().filter(Run::isForeign).map(Run::language).toList());
  }

  @Test
  public void wordsOfOthersAreIsolatedWhereLettersRunFromRightToLeft() {
    List<Run> runs = Texts.parse(Language.AR, TEXTS).with(ENGLISH).runs(MESSAGE);
    assertEquals("It asks for “\u2068", runs.get(0).text());
    assertEquals(new Run("fond clair", "fr"), runs.get(1));
    assertEquals("\u2069” of a \u2068", runs.get(2).text());
  }
}
