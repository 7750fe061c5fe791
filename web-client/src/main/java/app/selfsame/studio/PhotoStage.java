package app.selfsame.studio;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/** The canvas with the photo and all that is drawn over it. */
final class PhotoStage {
  private static final String DESCRIPTION = "Your photo";
  private static final String NOTHING = "rgba(200, 60, 45, 0.55)";

  private final HTMLCanvasElement canvas = (HTMLCanvasElement) Html.byId("photo-canvas");
  private final HTMLCanvasElement pixels = (HTMLCanvasElement) Html.element("canvas", "");
  private boolean hasPixels;
  private Report report;

  PhotoStage() {
    onResize(canvas, this::draw);
  }

  void showPixels(int width, int height, ArrayBuffer rgba) {
    pixels.setWidth(width);
    pixels.setHeight(height);
    context(pixels).putImageData(new ImageData(new Uint8ClampedArray(rgba), width, height), 0, 0);
    hasPixels = true;
    draw();
  }

  void show(Report report) {
    this.report = report;
    canvas.setAttribute(
        "aria-label", report.getCrop() == null ? DESCRIPTION : new Brackets(report).describe());
    draw();
  }

  /** Takes away what was found, not the photo. */
  void clearReport() {
    report = null;
    canvas.setAttribute("aria-label", DESCRIPTION);
    draw();
  }

  /** Forgets the photo and its pixels. */
  void clear() {
    hasPixels = false;
    pixels.setWidth(0);
    pixels.setHeight(0);
    clearReport();
  }

  private void draw() {
    double density = Window.current().getDevicePixelRatio();
    double width = canvas.getClientWidth();
    double height = canvas.getClientHeight();
    // Setting the size also clears the canvas.
    canvas.setWidth((int) Math.round(width * density));
    canvas.setHeight((int) Math.round(height * density));
    if (!hasPixels || width == 0 || height == 0) {
      return;
    }
    CanvasRenderingContext2D context = context(canvas);
    context.scale(density, density);
    if (report == null || report.getCrop() == null) {
      drawWholePhoto(context, width, height);
    } else {
      drawFramed(context, width, height);
    }
  }

  private void drawWholePhoto(CanvasRenderingContext2D context, double width, double height) {
    View view = View.ofWholePhoto(photoWidth(), photoHeight(), width, height);
    drawPhoto(context, view);
    if (report != null) {
      Overlay overlay = new Overlay(new Pen(context), view, width, height);
      overlay.drawFace(report);
      overlay.drawOtherFaces(report);
    }
  }

  private void drawFramed(CanvasRenderingContext2D context, double width, double height) {
    ReportedCrop crop = report.getCrop();
    ScreenFrame frame = ScreenFrame.on(width, height, crop);
    View view = View.underFrame(crop, frame);
    Pen pen = new Pen(context);
    if (!crop.isWithinPhoto()) {
      hatch(context, frame.left(), frame.top(), frame.width(), frame.height(), NOTHING);
    }
    drawPhoto(context, view);
    Overlay overlay = new Overlay(pen, view, width, height);
    overlay.drawFrame(crop, frame, report.getFace());
    overlay.drawOtherFaces(report);
    new Brackets(report).draw(pen, frame, width);
  }

  private void drawPhoto(CanvasRenderingContext2D context, View view) {
    context.save();
    view.apply(context);
    smooth(context);
    context.drawImage(pixels, 0, 0, photoWidth(), photoHeight());
    context.restore();
  }

  /** The engine measures in pixels of the photo; the pixels here may be fewer. */
  private double photoWidth() {
    return report == null ? pixels.getWidth() : report.getPhoto().getWidth();
  }

  private double photoHeight() {
    return report == null ? pixels.getHeight() : report.getPhoto().getHeight();
  }

  private static CanvasRenderingContext2D context(HTMLCanvasElement canvas) {
    return (CanvasRenderingContext2D) canvas.getContext("2d");
  }

  @JSBody(params = "context", script = "context.imageSmoothingQuality = 'high';")
  private static native void smooth(CanvasRenderingContext2D context);

  /** Slanting lines, where the frame asks for picture that the photo does not have. */
  @JSBody(
      params = {"context", "left", "top", "width", "height", "colour"},
      script =
          "context.save();"
              + "context.beginPath();"
              + "context.rect(left, top, width, height);"
              + "context.clip();"
              + "context.strokeStyle = colour;"
              + "context.lineWidth = 5;"
              + "for (let x = -height; x < width; x += 14) {"
              + "  context.beginPath();"
              + "  context.moveTo(left + x, top + height);"
              + "  context.lineTo(left + x + height, top);"
              + "  context.stroke();"
              + "}"
              + "context.restore();")
  private static native void hatch(
      CanvasRenderingContext2D context, double left, double top, double width, double height, String colour);

  @JSBody(params = {"element", "action"}, script = "new ResizeObserver(() => action()).observe(element);")
  private static native void onResize(HTMLElement element, Action action);

  @JSFunctor
  private interface Action extends JSObject {
    void run();
  }
}
