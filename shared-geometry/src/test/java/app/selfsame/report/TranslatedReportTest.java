package app.selfsame.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.message.English;
import app.selfsame.message.Language;
import app.selfsame.message.PseudoLanguage;
import app.selfsame.message.Texts;
import app.selfsame.message.Verbatim;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

/** The printed report in another language than English. */
@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class TranslatedReportTest {
  private final Judgement judgement = ReportFixtures.everyOutcome();

  /** English texts that pass for another language's. */
  private static Texts as(Language language) {
    return ReportFixtures.named(PseudoLanguage.of(Texts.parse(language, English.file() + Verbatim.TEXT)));
  }

  private static Printout printout(Language language) {
    return new Printout(ReportFixtures.PIXEL, "me.jpg", "2026-11-21", "1.2", as(language));
  }

  @Test
  public void nothingIsSaidOutsideTheTexts() {
    Printout printout = printout(Language.DE);
    assertEquals("", MarkedWords.outside(ReportHtml.of(judgement, printout)));
    for (Preparation preparation :
        List.of(
            PreparedReportTest.prepared(),
            PreparedReportTest.relit(),
            new Preparation.Unchanged(List.of(Verbatim.of("Hand it in."))),
            new Preparation.Refused(Refusal.of(RefusalMessage.HEAD_NOT_MEASURED)))) {
      assertEquals("", MarkedWords.outside(ReportHtml.of(judgement, preparation, printout)));
    }
  }

  @Test
  public void wordsOfItsOwnWouldBeFound() {
    assertEquals("Gluedlabelend", MarkedWords.outside("<p>Glued ⟦a⟧</p><svg aria-label=\"label\"><i lang=\"en\">x</i>end"));
  }

  @Test
  public void titlesAndRulesOfTheCatalogueAreMarkedAsEnglish() {
    String html = ReportHtml.of(judgement, printout(Language.DE));
    assertTrue(html, html.contains("<html lang=\"de\" dir=\"ltr\">"));
    assertTrue(html, html.contains("<span lang=\"en\" dir=\"auto\">Print "));
    assertTrue(html, html.contains("<span lang=\"en\" dir=\"auto\">Studio "));
    assertTrue(html, html.contains("<span lang=\"en\" dir=\"auto\">Quote "));
    assertTrue(html, html.contains("<span lang=\"und\" dir=\"auto\">Page "));
  }

  @Test
  public void arabicRunsFromRightToLeft() {
    // Forms of the plural that Arabic has and English lacks are not asked for here.
    String html = ReportHtml.of(judgement, printout(Language.AR));
    assertTrue(html, html.contains("<html lang=\"ar\" dir=\"rtl\">"));
  }
}
