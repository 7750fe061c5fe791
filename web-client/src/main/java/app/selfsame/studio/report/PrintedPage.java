package app.selfsame.studio.report;

import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.studio.documents.DocumentText;
import app.selfsame.studio.engine.EngineAssets;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.stage.EvidencePointer;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/**
 * What the page becomes on paper, however the person came to print it: all checks and tables open, and every place that
 * calls for attention marked on the photo.
 */
public final class PrintedPage {
  private final HTMLElement heading = Html.byId("print-heading");
  private final EvidencePointer pointer;
  private final List<HTMLElement> opened = new ArrayList<>();

  public PrintedPage(EvidencePointer pointer) {
    this.pointer = pointer;
    Window.current().addEventListener("beforeprint", event -> open());
    Window.current().addEventListener("afterprint", event -> close());
  }

  /** Says for which document the photo is checked; the catalogue's names are English. */
  public void show(PhotoDocument document) {
    heading.withText(PageTexts.say(DocumentText.name(document)));
    if (document.isOwnSize()) {
      heading.removeAttribute("lang");
    } else {
      heading.setAttribute("lang", Language.EN.tag());
    }
  }

  private void open() {
    Argument version = Argument.literal(EngineAssets.version());
    Html.byId("paper-title").withText(PageTexts.say(PrintMessage.TITLE, version, Argument.date(today())));
    NodeList<? extends HTMLElement> folded =
        HTMLDocument.current().getBody().querySelectorAll("details:not([open])");
    for (int i = 0; i < folded.getLength(); i++) {
      folded.get(i).setAttribute("open", "");
      opened.add(folded.get(i));
    }
    // Each check that opens points at its own evidence, as soon as this script has ended.
    later(pointer::pointAtAll);
  }

  private void close() {
    opened.forEach(details -> details.removeAttribute("open"));
    opened.clear();
    later(pointer::pointAgain);
  }

  private static void later(Runnable action) {
    JSPromise.resolve(JSUndefined.instance())
        .then(
            nothing -> {
              action.run();
              return null;
            });
  }

  @JSBody(script = "return new Date().toISOString().slice(0, 10);")
  private static native String today();
}
