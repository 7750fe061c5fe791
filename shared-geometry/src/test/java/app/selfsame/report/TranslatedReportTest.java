package app.selfsame.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.background.Retake;
import app.selfsame.document.CatalogueParser;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.Stage;
import app.selfsame.message.English;
import app.selfsame.message.Language;
import app.selfsame.message.PseudoLanguage;
import app.selfsame.message.Texts;
import app.selfsame.message.Verbatim;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** The printed report in another language than English. */
@RunWith(TeaVMTestRunner.class)
public class TranslatedReportTest {
  private final Judgement judgement = ReportFixtures.everyOutcome();

  /** English texts that pass for another language's. */
  private static Texts as(Language language) {
    return ReportFixtures.named(PseudoLanguage.of(Texts.parse(language, English.file() + Verbatim.TEXT)));
  }

  private static Printout printout(Language language) {
    return new Printout("me.jpg", "2026-11-21", as(language));
  }

  @Test
  public void nothingIsSaidOutsideTheTexts() {
    Printout printout = printout(Language.DE);
    assertEquals("", MarkedWords.outside(ReportHtml.of(judgement, ReportFixtures.PIXEL, printout)));
    for (Preparation preparation :
        List.of(
            PreparedReportTest.prepared(),
            PreparedReportTest.relit(),
            new Preparation.Unchanged(List.of(Verbatim.of("Hand it in."))),
            new Preparation.Refused(Refusal.of(RefusalMessage.HEAD_NOT_MEASURED)))) {
      assertEquals("", MarkedWords.outside(ReportHtml.of(judgement, preparation, ReportFixtures.PIXEL, printout)));
    }
  }

  @Test
  public void wordsOfItsOwnWouldBeFound() {
    assertEquals("Gluedlabelend", MarkedWords.outside("<p>Glued ⟦a⟧</p><svg aria-label=\"label\"><i lang=\"en\">x</i>end"));
  }

  @Test
  public void titlesAndRulesOfTheCatalogueAreMarkedAsEnglish() {
    String html = ReportHtml.of(judgement, ReportFixtures.PIXEL, printout(Language.DE));
    assertTrue(html, html.contains("<html lang=\"de\" dir=\"ltr\">"));
    assertTrue(html, html.contains("<span lang=\"en\" dir=\"auto\">Print "));
    assertTrue(html, html.contains("<span lang=\"en\" dir=\"auto\">Studio "));
    assertTrue(html, html.contains("<span lang=\"en\" dir=\"auto\">Quote "));
    assertTrue(html, html.contains("<span lang=\"und\" dir=\"auto\">Page "));
  }

  @Test
  public void rulesOfTheCatalogueAreInTheLanguageWhereItHasThem() {
    PhotoDocument document =
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
                  background light and plain [page]
                  edits crop allowed, background forbidden, light unknown [page]
                  quote pas de retouche
                  in-english no retouching
                  taken-by A studio must take it. [page]
                """)
            .get(0);
    Check asked = ReportFixtures.check(CheckId.BACKGROUND_COLOUR, Outcome.FAIL, Retake.advice(document));
    Judgement judged =
        new Judgement(document, Stage.COMPLETE, judgement.facts(), List.of(asked), Verdict.REFUSED);
    Preparation preparation = new Preparation.Unchanged(List.of());
    String english = ReportHtml.of(judged, preparation, ReportFixtures.PIXEL, printout(Language.DE));
    for (String words : List.of("A studio must take it.", "light and plain", "no retouching")) {
      assertTrue(words, english.contains("<span lang=\"en\" dir=\"auto\">" + words + "</span>"));
    }
    String overlay =
        "\ndocument.xx-print.taken-by = Ein Studio macht es.\ndocument.xx-print.background = hell und eben\n"
            + "document.xx-print.quote = keine Bearbeitung\n";
    Texts german = Texts.parse(Language.DE, English.file() + Verbatim.TEXT + overlay);
    String translated =
        ReportHtml.of(
            judged, preparation, ReportFixtures.PIXEL,
            new Printout("me.jpg", "2026-11-21", ReportFixtures.named(german)));
    assertTrue(translated, translated.contains("Before you start: Ein Studio macht es.<"));
    assertTrue(translated, translated.contains("(the rules ask for: hell und eben)"));
    assertTrue(translated, translated.contains("<span lang=\"und\" dir=\"auto\">pas de retouche</span>"));
    assertTrue(translated, translated.contains("”, in English: “keine Bearbeitung”"));
    assertFalse(translated, translated.contains("retouching"));
  }

  @Test
  public void arabicRunsFromRightToLeft() {
    // Forms of the plural that Arabic has and English lacks are not asked for here.
    String html = ReportHtml.of(judgement, ReportFixtures.PIXEL, printout(Language.AR));
    assertTrue(html, html.contains("<html lang=\"ar\" dir=\"rtl\">"));
  }
}
