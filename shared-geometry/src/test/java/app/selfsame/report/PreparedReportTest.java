package app.selfsame.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.BackgroundTone;
import app.selfsame.document.OutputSize;
import app.selfsame.file.FileFacts;
import app.selfsame.file.OutputFile;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.LightOutcome;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.inspection.Preparation;
import app.selfsame.matting.Confidence;
import app.selfsame.message.Verbatim;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class PreparedReportTest {
  private static final Printout PRINTOUT = new Printout("", "", ReportFixtures.TEXTS);

  private final Judgement judgement = ReportFixtures.judgement(Verdict.READY);

  private static Preparation made(BackgroundOutcome background) {
    FileFacts facts = new FileFacts(ImageFormat.JPEG, 1, 1, 300, 9, false, 0);
    return new Preparation.Made(
        new OutputFile(new byte[0], facts, 92), new RgbaImage(1, 1, new int[1]), new OutputSize(1, 1, 300), 0.5,
        List.of(
            new LoggedEdit(Edit.CROPPED, Verbatim.of("to 35 x 45 mm")),
            new LoggedEdit(Edit.BACKGROUND_REPLACED, Verbatim.of("by " + ReportFixtures.HOSTILE))),
        background, Optional.empty());
  }

  /** With a new background that was judged. */
  static Preparation prepared() {
    return made(replaced(Optional.of(BackgroundTone.BLUE)));
  }

  static Preparation relit() {
    Preparation.Made made = (Preparation.Made) made(kept());
    VerdictComparison comparison =
        VerdictComparison.of(
            List.of(ReportFixtures.check(CheckId.UNDER_EXPOSURE, Outcome.WARN)),
            List.of(ReportFixtures.check(CheckId.UNDER_EXPOSURE, Outcome.PASS)));
    return new Preparation.Made(
        made.file(), made.picture(), made.size(), made.enlargement(),
        List.of(new LoggedEdit(Edit.LIGHT_CHANGED, Verbatim.of("exposure +0.4 EV"))), made.background(),
        Optional.of(new LightOutcome(comparison, List.of())));
  }

  private static BackgroundOutcome replaced(Optional<BackgroundTone> tone) {
    return replaced(tone, ReportFixtures.check(CheckId.BACKGROUND_COLOUR, Outcome.PASS));
  }

  private static BackgroundOutcome replaced(Optional<BackgroundTone> tone, Check... checks) {
    return new BackgroundOutcome(
        OptionalInt.of(0xffc08040), tone,
        Optional.of(new Confidence(0.93456, Confidence.Grade.DOUBTFUL, Optional.of(Verbatim.of("Thin hair.")))),
        List.of(Verbatim.of("Replaced. " + ReportFixtures.HOSTILE)),
        List.of(checks));
  }

  private static BackgroundOutcome kept() {
    return new BackgroundOutcome(
        OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of(Verbatim.of("It stays.")), List.of());
  }

  @Test
  public void theJsonHasTheEditsAndTheNewBackground() {
    String json = json(made(replaced(Optional.of(BackgroundTone.BLUE))));
    for (String part :
        List.of(
            "\"background\":{\"replaced\":true,\"colour\":\"#4080c0\",\"name\":\"Blue\",\"confidence\":0.9346,"
                + "\"grade\":\"doubtful\",\"note\":\"Replaced. ",
            "\"checks\":[{\"id\":\"background-colour\",\"title\":\"Background colour\",\"outcome\":\"pass\"",
            "\"edits\":[\"cropped\",\"background-replaced\"]",
            "\"ledger\":[{\"edit\":\"cropped\",\"detail\":\"to 35 x 45 mm\",\"permission\":\"allowed\"},"
                + "{\"edit\":\"background-replaced\",\"detail\":\"by ",
            "\"permission\":\"forbidden\"}]")) {
      assertTrue(part + " in " + json, json.contains(part));
    }
  }

  @Test
  public void theVerdictIsThatOfTheFileWhereItHasAnotherBackground() {
    Judgement busy =
        ReportFixtures.judgement(
            Verdict.REFUSED,
            ReportFixtures.check(CheckId.HEAD_HEIGHT, Outcome.PASS),
            ReportFixtures.check(CheckId.BACKGROUND_UNIFORMITY, Outcome.FAIL));
    BackgroundOutcome clean =
        replaced(Optional.of(BackgroundTone.BLUE), ReportFixtures.check(CheckId.BACKGROUND_UNIFORMITY, Outcome.PASS));
    assertTrue(
        begins(busy, made(clean)).contains("\"verdict\":\"ready\"")
            && begins(busy, made(kept())).contains("\"verdict\":\"refused\""));
    BackgroundOutcome torn =
        replaced(
            Optional.of(BackgroundTone.BLUE),
            ReportFixtures.check(CheckId.BACKGROUND_UNIFORMITY, Outcome.PASS),
            ReportFixtures.check(CheckId.BACKDROP_HOLES, Outcome.FAIL));
    String json = begins(busy, made(torn));
    assertTrue(json, json.contains("\"verdict\":\"refused\""));
    assertTrue(json, json.contains("missing parts of the person"));
    assertFalse(json, json.contains("background not plain"));
    String html = ReportHtml.of(busy, made(torn), "", PRINTOUT);
    assertTrue(html, html.contains("missing parts of the person") && !html.contains("background not plain"));
  }

  private static String begins(Judgement judgement, Preparation preparation) {
    return ReportJson.begin(judgement, preparation, ReportFixtures.TEXTS).endObject().toString();
  }

  @Test
  public void theReportSaysWhatAnotherLightChanged() {
    String json = json(relit());
    String light =
        "\"light\":{\"changed\":true,\"checks\":[{\"check\":\"under-exposure\",\"before\":\"warn\","
            + "\"after\":\"pass\"}]}";
    assertTrue(json, json.contains(light));
    String entry = "{\"edit\":\"light-changed\",\"detail\":\"exposure +0.4 EV\",\"permission\":\"unknown\"}";
    assertTrue(json, json.contains(entry));
    String html = html(relit());
    assertTrue(html, html.contains("Light changed exposure +0.4 EV. The authority does not say whether it accepts this."));
    assertTrue(html, html.contains("Amount of light: warning before, passed now."));
  }

  @Test
  public void whatIsNotKnownIsNull() {
    assertTrue(
        json(made(kept()))
            .contains(
                "\"background\":{\"replaced\":false,\"colour\":null,\"name\":null,\"confidence\":null,\"grade\":null,"
                    + "\"note\":\"It stays.\",\"checks\":[]}"));
    assertTrue(json(made(kept())).contains("\"light\":{\"changed\":false,\"checks\":[]}"));
    assertTrue(json(made(replaced(Optional.empty()))).contains("\"colour\":\"#4080c0\",\"name\":null,"));
    String unchanged = json(new Preparation.Unchanged(List.of(Verbatim.of("Hand it in."))));
    assertTrue(unchanged, unchanged.contains("\"background\":null,\"light\":null},\"edits\":[],\"ledger\":[]}"));
    String refused = json(new Preparation.Refused(Refusal.of(RefusalMessage.HEAD_NOT_MEASURED)));
    assertTrue(refused, refused.contains("\"output\":null,\"edits\":[],\"ledger\":[]}"));
  }

  @Test
  public void thePrintedReportTellsEveryEditAndWhatTheAuthoritySaysOfIt() {
    String html = html(made(replaced(Optional.of(BackgroundTone.BLUE))));
    int before = 0;
    for (String part :
        List.of(
            "<h2>Edits</h2>", "Cropped to 35 x 45 mm. The authority accepts this.", "Background replaced by",
            "The authority does not accept this.", "Replaced.", "Background colour: passed. Measured: 38.3 mm",
            "Replacing the background: not accepted")) {
      int at = html.indexOf(part, before);
      assertTrue(part + " after " + before + " in " + html, at >= 0);
      before = at;
    }
    assertEquals(-1, html.indexOf("<script"));
    assertFalse(html.contains("only measured"));
  }

  @Test
  public void aReportWithoutAFileHasNoEdits() {
    String none = "None. The photo was only measured.";
    assertTrue(ReportHtml.of(judgement, "", PRINTOUT).contains(none));
    assertTrue(html(new Preparation.Refused(Refusal.of(RefusalMessage.HEAD_NOT_MEASURED))).contains(none));
    assertTrue(html(new Preparation.Unchanged(List.of(Verbatim.of("Hand it in.")))).contains(none));
  }

  private String html(Preparation preparation) {
    return ReportHtml.of(judgement, preparation, "", PRINTOUT);
  }

  private String json(Preparation preparation) {
    return ReportJson.begin(judgement, preparation, ReportFixtures.TEXTS).endObject().toString();
  }
}
