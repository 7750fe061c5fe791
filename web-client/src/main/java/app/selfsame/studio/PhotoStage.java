package app.selfsame.studio;

import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The canvas with the photo and all that is drawn over it. */
final class PhotoStage {
  private static final String DESCRIPTION = "Your photo";

  private final HTMLCanvasElement canvas = (HTMLCanvasElement) Html.byId("photo-canvas");
  private final PhotoPixels photo;
  private Report report;
  private List<Evidence> pointedAt = List.of();

  PhotoStage(PhotoPixels photo) {
    this.photo = photo;
    onResize(canvas, this::draw);
  }

  void show(Report shown) {
    report = shown;
    photo.setPhotoSize(shown.getPhoto());
    describe();
    draw();
  }

  /** Marks what some checks found in place of the document's measures; nothing to mark shows those again. */
  void pointAt(List<Evidence> evidence) {
    pointedAt = evidence;
    describe();
    draw();
  }

  /** Takes away what was found, not the photo. */
  void clearReport() {
    report = null;
    pointedAt = List.of();
    describe();
    draw();
  }

  private void describe() {
    StringBuilder text = new StringBuilder();
    text.append(report == null || report.getCrop() == null ? DESCRIPTION : new Brackets(report).describe());
    for (Evidence evidence : pointedAt) {
      text.append(" Marked ").append(evidence.number()).append(": ").append(evidence.words()).append('.');
    }
    canvas.setAttribute("aria-label", text.toString());
  }

  void draw() {
    double density = Window.current().getDevicePixelRatio();
    double width = canvas.getClientWidth();
    double height = canvas.getClientHeight();
    // Setting the size also clears the canvas.
    canvas.setWidth((int) Math.round(width * density));
    canvas.setHeight((int) Math.round(height * density));
    if (!photo.isPresent() || width == 0 || height == 0) {
      return;
    }
    CanvasRenderingContext2D context = PhotoPixels.context(canvas);
    context.scale(density, density);
    if (report == null || report.getCrop() == null || !fitsFrame(width, height)) {
      drawWholePhoto(context, width, height);
    } else {
      drawFramed(context, width, height);
    }
  }

  /** Whether what is pointed at shows while the photo lies under the document's frame. */
  private boolean fitsFrame(double width, double height) {
    ReportedCrop crop = report.getCrop();
    View view = View.underFrame(crop, ScreenFrame.on(width, height, crop));
    EvidencePen pen = new EvidencePen(null, view, width, height);
    return pointedAt.stream().allMatch(pen::shows);
  }

  private void drawWholePhoto(CanvasRenderingContext2D context, double width, double height) {
    View view = View.ofWholePhoto(photo.width(), photo.height(), width, height);
    Pen pen = new Pen(context);
    photo.draw(context, view);
    if (pointedAt.isEmpty() && report != null) {
      Overlay overlay = new Overlay(pen, view, width, height);
      overlay.drawFace(report);
      overlay.drawOtherFaces(report);
    }
    pointedAt.forEach(new EvidencePen(pen, view, width, height)::draw);
  }

  private void drawFramed(CanvasRenderingContext2D context, double width, double height) {
    ReportedCrop crop = report.getCrop();
    ScreenFrame frame = ScreenFrame.on(width, height, crop);
    View view = View.underFrame(crop, frame);
    Pen pen = new Pen(context);
    if (!crop.isWithinPhoto()) {
      pen.hatch(frame.left(), frame.top(), frame.width(), frame.height());
    }
    photo.draw(context, view);
    Overlay overlay = new Overlay(pen, view, width, height);
    if (pointedAt.isEmpty()) {
      overlay.drawFrame(crop, frame, report.getFace());
      overlay.drawOtherFaces(report);
      new Brackets(report).draw(pen, frame, width);
    } else {
      overlay.drawFrame(frame);
      pointedAt.forEach(new EvidencePen(pen, view, width, height)::draw);
    }
  }

  @JSBody(params = {"element", "action"}, script = "new ResizeObserver(() => action()).observe(element);")
  private static native void onResize(HTMLElement element, Action action);

  @JSFunctor
  private interface Action extends JSObject {
    void run();
  }
}
