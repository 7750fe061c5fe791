package app.selfsame.studio.report;

import app.selfsame.geometry.BoxPx;
import app.selfsame.message.Texts;
import app.selfsame.report.Markup;
import app.selfsame.studio.stage.PhotoPixels;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** A report as elements of the page. */
final class PaperMarkup extends Markup {
  private final PhotoPixels photo;
  private final PhotoPixels.Change change;
  private HTMLElement at;

  /**
   * @param change is made to the picture of the photo
   * @param into what the report is written into
   */
  PaperMarkup(Texts texts, PhotoPixels photo, PhotoPixels.Change change, HTMLElement into) {
    super(texts);
    this.photo = photo;
    this.change = change;
    this.at = into;
  }

  @Override
  public Markup open(String tag, String... attributes) {
    at = open(at, tag);
    for (int i = 0; i < attributes.length; i += 2) {
      at.setAttribute(attributes[i], attributes[i + 1]);
    }
    return this;
  }

  @Override
  public Markup close(String tag) {
    at = (HTMLElement) at.getParentNode();
    return this;
  }

  @Override
  public Markup text(String text) {
    append(at, text);
    return this;
  }

  @Override
  public Markup photo(BoxPx part, int widthPx, int heightPx) {
    if (photo.isPresent()) {
      HTMLCanvasElement picture = photo.part(part);
      change.make(picture, PhotoPixels.scaleOf(part));
      at.appendChild(picture);
    }
    return this;
  }

  @JSBody(
      params = {"parent", "tag"},
      script = "return paper.open(parent, tag);",
      imports = @JSBodyImport(alias = "paper", fromModule = "page/paper.js"))
  private static native HTMLElement open(HTMLElement parent, String tag);

  @JSBody(params = {"parent", "text"}, script = "parent.append(text);")
  private static native void append(HTMLElement parent, String text);
}
