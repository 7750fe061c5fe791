package app.selfsame.document;

import static org.junit.Assert.assertEquals;

import app.selfsame.message.English;
import app.selfsame.message.Language;
import app.selfsame.message.Run;
import app.selfsame.message.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** What a language has of the catalogue's words in its own. */
public class DocumentTextsTest {
  private static final String GERMAN =
      """
      document.xx-print.title = Pass
      document.xx-print.taken-by = Ein Studio macht das Bild.
      document.xx-print.background = hell und eben
      document.xx-print.or-size = 3 mal 4
      document.xx-print.quote = keine Bearbeitung
      document.xx-digital.own-photo = mit dem Telefon
      """;

  private final List<PhotoDocument> documents =
      CatalogueParser.parse(
          """
          country XX Nowhere
          source page
            title Page
            url https://example.org/page
            confidence official
          document xx-print
            title Print
            channel print
            check none
            from page
            size 35 x 45 mm [page]
            or-size 3 : 4 [page]
            background light and plain [page]
            edits crop allowed, background forbidden, light unknown [page]
            quote pas de retouche
            in-english no retouching
            taken-by A studio must take it. [page]
          document xx-digital
            title Upload
            channel digital
            check none
            from page
            own-photo accepted: by phone [page]
            edits crop allowed, background forbidden, light unknown [page]
            quote no retouching
          document xx-visa
            title Visa
            channel digital
            check none
            from page
            own-photo another-person: no selfies [page]
          """);

  private final Texts german = Texts.parse(Language.DE, GERMAN);

  private List<String> mistakes(Language language, String file) {
    return DocumentTextsCheck.mistakes(documents, Texts.parse(language, file));
  }

  @Test
  public void eachFieldIsSaidAsTheLanguageHasIt() {
    List<Run> said = new ArrayList<>();
    documents.forEach(document ->
        document.remarks().stream().map(remark -> german.say(remark.argument())).forEach(said::add));
    assertEquals(
        List.of(
            new Run("Ein Studio macht das Bild.", ""), new Run("hell und eben", ""), new Run("3 mal 4", ""),
            new Run("keine Bearbeitung", ""), new Run("mit dem Telefon", ""),
            // The texts of the engine have this one, which are not among these.
            new Run("Somebody else must take the photo: a selfie is not accepted.", "en")),
        said);
    assertEquals(List.of(), mistakes(Language.DE, GERMAN));
  }

  @Test
  public void withoutATextItIsEnglish() {
    Texts none = Texts.parse(Language.DE, "");
    for (PhotoDocument document : documents) {
      for (Remark remark : document.remarks()) {
        assertEquals(new Run(remark.english(), "en"), none.say(remark.argument()));
      }
    }
  }

  @Test
  public void theSentenceOfOursIsWhatTheEnglishTextsSay() {
    Remark noSelfie = documents.get(2).person().takenBy().orElseThrow().rule();
    assertEquals(noSelfie.english(), English.say(AuthorityMessage.NO_SELFIE));
    assertEquals(AuthorityMessage.NO_SELFIE, noSelfie.key());
  }

  @Test
  public void textsThatNobodyWouldSayAreMistakes() {
    String file =
        """
        document.xx-pass.title = Pass
        document.xx-print.titel = Pass
        document.xx-print = Pass
        document.xx-print.own-photo = nie
        document.xx-digital.quote = keine Bearbeitung
        document.xx-visa.taken-by = Jemand macht das Bild.
        document.xx-visa.own-photo = nie
        document.xx-visa.title = Visum {x}
        """;
    String fields = "documents have no such text but title, taken-by, own-photo, background, or-size, quote";
    assertEquals(
        List.of(
            "de, document.xx-pass.title: the catalogue has no such document",
            "de, document.xx-print.titel: " + fields,
            "de, document.xx-print: " + fields,
            "de, document.xx-print.own-photo: the document has no own-photo",
            "de, document.xx-digital.quote: the document has no quote",
            "de, document.xx-visa.taken-by: the document has no taken-by",
            "de, document.xx-visa.own-photo: the document has no own-photo",
            "de, document.xx-visa.title: nothing is filled into it"),
        mistakes(Language.DE, file));
    assertEquals(
        List.of("en, document.xx-print.title: the catalogue has the English words"),
        mistakes(Language.EN, "document.xx-print.title = Passport"));
  }
}
