package app.selfsame.studio.stage;

import app.selfsame.message.Argument;
import app.selfsame.studio.parts.Extent;
import app.selfsame.studio.parts.Html;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The part of the photo that a check speaks of, close by and next to its words: on a phone the stage is far above. */
public final class EvidencePicture {
  /** How much of the picture around the evidence is shown, in its own size. */
  private static final double AROUND = 1.7;

  /** Nearer than this the picture's pixels would be all that is seen. */
  private static final double NEAREST_SHARE = 0.14;

  private final PhotoPixels photo;
  private final Evidence evidence;
  private final HTMLCanvasElement canvas = (HTMLCanvasElement) Html.element("canvas", "evidence");

  EvidencePicture(PhotoPixels photo, Evidence evidence) {
    this.photo = photo;
    this.evidence = evidence;
    Html.sayIn(canvas.withAttr("role", "img"), "aria-label", StageMessage.MARKED, Argument.message(evidence.places()));
  }

  public HTMLElement element() {
    return canvas;
  }

  /** Has to be called once the element has its size. */
  public void draw() {
    double density = Window.current().getDevicePixelRatio();
    double width = canvas.getClientWidth();
    double height = canvas.getClientHeight();
    canvas.setWidth((int) Math.round(width * density));
    canvas.setHeight((int) Math.round(height * density));
    if (!photo.isPresent() || width == 0 || height == 0) {
      return;
    }
    CanvasRenderingContext2D context = PhotoPixels.context(canvas);
    context.scale(density, density);
    View view = view(width, height);
    photo.draw(context, view);
    new EvidencePen(new Pen(context), view, width, height).draw(evidence);
  }

  private View view(double width, double height) {
    Extent extent = Extent.of(evidence.regions());
    double nearest = NEAREST_SHARE * Math.min(photo.width(), photo.height());
    double scale =
        Math.min(
            width / Math.max(extent.width() * AROUND, nearest), height / Math.max(extent.height() * AROUND, nearest));
    double whole = Math.min(width / photo.width(), height / photo.height());
    double chosen = Math.max(scale, whole);
    double left = inside(width / 2 - extent.middleX() * chosen, width, photo.width() * chosen);
    double top = inside(height / 2 - extent.middleY() * chosen, height, photo.height() * chosen);
    return new View(chosen, 1, 0, left, top);
  }

  /** Moves the photo so that no more of what lies beside it shows than has to. */
  private static double inside(double start, double room, double length) {
    return length <= room ? (room - length) / 2 : Math.max(room - length, Math.min(0, start));
  }
}
