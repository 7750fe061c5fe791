package app.selfsame.studio.report;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.message.Texts;
import app.selfsame.protocol.FileReport;
import app.selfsame.report.EditLog;
import app.selfsame.report.Printout;
import app.selfsame.report.ReportBody;
import app.selfsame.report.ReportHtml;
import app.selfsame.report.ReportStyle;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.payment.Till;
import app.selfsame.studio.payment.Watermark;
import app.selfsame.studio.stage.PhotoPixels;
import app.selfsame.studio.state.FileName;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.PreparedFile;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The report of the photo: what the page becomes on paper, however the person came to print it, and a file of its own.
 * Both say the same, of the file that would be saved.
 */
public final class PrintedPage {
  private final HTMLElement paper = Html.byId("paper");
  private final PhotoPixels photo;
  private final Till till;
  private PageState state = new PageState.Empty();
  private PhotoDocument document;
  private String photoName = "";
  private HTMLElement report;

  /**
   * @param till knows whether the picture of a photo would do for the finished file
   */
  public PrintedPage(PhotoPixels photo, Till till) {
    this.photo = photo;
    this.till = till;
    Window.current().addEventListener("beforeprint", event -> fill());
    Window.current().addEventListener("afterprint", event -> clear());
  }

  /** What there is to report from now on. */
  public void show(PageState now, PhotoDocument chosen, String name) {
    state = now;
    document = chosen;
    photoName = name;
  }

  /** Without a verdict the page is printed as it stands. */
  private void fill() {
    clear();
    judgement().ifPresent(judgement -> {
      Printout printout = printout(PageTexts.naming(document));
      ReportBody.write(new PaperMarkup(printout.texts(), photo, this::mark, report()), judgement, edits(), printout);
      paper.setHidden(false);
    });
  }

  private void clear() {
    paper.setHidden(true);
    if (report != null) {
      report.clear();
    }
  }

  private HTMLElement report() {
    if (report == null) {
      report = attach(paper, ReportStyle.CSS, ReportBody.CLASS);
    }
    return report;
  }

  /** Hands the report to the person as a web page of its own. */
  void save() {
    judgement()
        .ifPresent(
            judgement -> {
              Printout printout = printout(PageTexts.naming(document));
              String html = ReportHtml.of(judgement, edits(), photo.dataUrl(this::mark), printout);
              ReportPanel.save(FileName.of(photoName, document.id() + "-report.html"), html);
            });
  }

  /** Cut out of the report, the photo would be the file that the site sells. */
  private void mark(HTMLCanvasElement picture, double scale) {
    if (till.isLocked(state)) {
      double side =
          state.photo().flatMap(found -> found.facts().crop()).map(PrintedPage::shorterSidePx).orElseThrow();
      Watermark.stamp(picture, side * scale);
    }
  }

  private static double shorterSidePx(CropSolution solution) {
    Crop crop = solution.crop();
    return Math.min(crop.frame().width(), crop.frame().height()) * crop.pxPerUnit();
  }

  private Optional<Judgement> judgement() {
    return state.verdict().filter(verdict -> verdict.stage() == Stage.COMPLETE);
  }

  private Optional<EditLog> edits() {
    return state
        .file()
        .flatMap(PreparedFile::made)
        .map((FileReport.Made made) -> new EditLog(made.edits(), made.background(), made.light()));
  }

  private Printout printout(Texts texts) {
    return new Printout(photoName, today(), texts);
  }

  @JSBody(
      params = {"host", "css", "className"},
      script = "return paper.attach(host, css, className);",
      imports = @JSBodyImport(alias = "paper", fromModule = "page/paper.js"))
  private static native HTMLElement attach(HTMLElement host, String css, String className);

  @JSBody(script = "return new Date().toISOString().slice(0, 10);")
  private static native String today();
}
