package app.selfsame.studio.report;

import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.ObjectUrls;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;

/** The report on paper or as a file. */
public final class ReportPanel {
  private final HTMLElement panel = Html.byId("report");
  private final Runnable save;

  /**
   * @param save asks the engine for the report as a page of its own
   */
  public ReportPanel(Runnable save) {
    this.save = save;
  }

  public void hide() {
    panel.clear();
    panel.setHidden(true);
  }

  public void show() {
    if (!panel.isHidden()) {
      return;
    }
    HTMLElement print = Html.button("quiet", "").withAttr("id", "print-report").withChild(Html.icon("print"));
    print.withChild(Html.text("span", "", ReportPanelMessage.PRINT)).onEvent("click", event -> print());
    HTMLElement file = Html.button("quiet", "").withAttr("id", "save-report").withChild(Html.icon("download"));
    file.withChild(Html.text("span", "", ReportPanelMessage.SAVE)).onEvent("click", event -> save.run());
    panel.appendChild(Html.text("h2", "", ReportPanelMessage.TITLE).withAttr("id", "report-title"));
    panel.appendChild(Html.text("p", "", ReportPanelMessage.WHY));
    panel.appendChild(Html.element("div", "actions").withChild(print).withChild(file));
    panel.setHidden(false);
  }

  /** Hands the finished page to the person. */
  public static void save(String documentId, String html) {
    ObjectUrls.save(webPage(html), documentId + "-report.html");
  }

  @JSBody(params = "html", script = "return new Blob([html], {type: 'text/html;charset=utf-8'});")
  private static native Blob webPage(String html);

  @JSBody(script = "window.print();")
  private static native void print();
}
