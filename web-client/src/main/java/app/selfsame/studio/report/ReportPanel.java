package app.selfsame.studio.report;

import app.selfsame.document.PhotoDocument;
import app.selfsame.studio.parts.ObjectUrls;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.Panel;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;

/** The report on paper or as a file. */
public final class ReportPanel implements Panel {
  private final Template panel = Template.of("report");

  public ReportPanel(PrintedPage report) {
    panel.element().setHidden(true);
    panel.part("print").onEvent("click", event -> print());
    panel.part("save").onEvent("click", event -> report.save());
  }

  @Override
  public HTMLElement element() {
    return panel.element();
  }

  @Override
  public void show(PageState state, PhotoDocument document) {
    panel.element().setHidden(state.complete().isEmpty());
  }

  /** Hands the finished page to the person. */
  static void save(String name, String html) {
    ObjectUrls.save(webPage(html), name);
  }

  @JSBody(params = "html", script = "return new Blob([html], {type: 'text/html;charset=utf-8'});")
  private static native Blob webPage(String html);

  @JSBody(script = "window.print();")
  private static native void print();
}
