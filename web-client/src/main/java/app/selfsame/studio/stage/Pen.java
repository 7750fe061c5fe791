package app.selfsame.studio.stage;

import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Draws lines and labels that stay readable on any photo: light on a dark rim. */
final class Pen {
  static final String LIGHT = "#fff";
  static final String GOOD = "#86e8ac";
  static final String BAD = "#ffb0a6";
  private static final String DARK = "#10201a";
  private static final String RIM = "rgba(6, 14, 11, 0.5)";
  private static final String NOTHING = "rgba(200, 60, 45, 0.55)";
  private static final String PLATE = "rgba(8, 16, 13, 0.86)";
  private static final double LINE_HEIGHT_PX = 14;
  private static final double PADDING_PX = 5;

  private final CanvasRenderingContext2D context;

  Pen(CanvasRenderingContext2D context) {
    this.context = context;
  }

  void line(double x1, double y1, double x2, double y2, double widthPx, String colour) {
    stroke(x1, y1, x2, y2, widthPx + 1.6, RIM);
    stroke(x1, y1, x2, y2, widthPx, colour);
  }

  void dashed(double x1, double y1, double x2, double y2, String colour) {
    stroke(x1, y1, x2, y2, 1.4, RIM);
    setDash(context, 5, 4);
    stroke(x1, y1, x2, y2, 1.4, colour);
    setDash(context, 0, 0);
  }

  void box(double left, double top, double width, double height, String colour) {
    context.setStrokeStyle(RIM);
    context.setLineWidth(4);
    context.strokeRect(left, top, width, height);
    context.setStrokeStyle(colour);
    context.setLineWidth(2);
    context.strokeRect(left, top, width, height);
  }

  void fill(double left, double top, double width, double height, String colour) {
    context.setFillStyle(colour);
    context.fillRect(left, top, width, height);
  }

  /** One line of text with its left edge at {@code left}, centred on {@code y}. */
  void tag(String text, double left, double y) {
    context.setFont("600 11px system-ui, sans-serif");
    double width = context.measureText(text).getWidth() + 2 * PADDING_PX;
    plate(left, y - 8.5, width, 17);
    write(text, left + width / 2, y, LIGHT);
  }

  /**
   * A plate with several lines of text.
   *
   * @param lines the second is the measured value and stands out
   * @param colour of the value
   * @param centre of the plate, moved so that the plate lies between {@code min} and {@code max}
   */
  void label(String[] lines, String colour, double centre, double y, double min, double max) {
    double width = 0;
    for (int i = 0; i < lines.length; i++) {
      setLineFont(i);
      width = Math.max(width, context.measureText(lines[i]).getWidth() + 2 * PADDING_PX);
    }
    double middle = Math.max(min + width / 2, Math.min(max - width / 2, centre));
    double height = lines.length * LINE_HEIGHT_PX + 6;
    plate(middle - width / 2, y - height / 2, width, height);
    for (int i = 0; i < lines.length; i++) {
      setLineFont(i);
      double lineY = y + (i - (lines.length - 1) / 2.0) * LINE_HEIGHT_PX;
      write(lines[i], middle, lineY, i == 1 ? colour : LIGHT);
    }
  }

  /** A closed line. */
  void outline(double[] xs, double[] ys, String colour) {
    context.beginPath();
    for (int i = 0; i < xs.length; i++) {
      if (i == 0) {
        context.moveTo(xs[i], ys[i]);
      } else {
        context.lineTo(xs[i], ys[i]);
      }
    }
    context.closePath();
    strokePath(colour);
  }

  void ring(double x, double y, double radius, String colour) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    strokePath(colour);
  }

  /** A number on a disc. */
  void badge(String number, double x, double y, double radius, String colour) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.setFillStyle(colour);
    context.fill();
    context.setLineWidth(1.5);
    context.setStrokeStyle(PLATE);
    context.stroke();
    context.setFont("700 12px system-ui, sans-serif");
    write(number, x, y, DARK);
  }

  private void strokePath(String colour) {
    context.setLineJoin("round");
    context.setStrokeStyle(PLATE);
    context.setLineWidth(5);
    context.stroke();
    context.setStrokeStyle(colour);
    context.setLineWidth(2.4);
    context.stroke();
  }

  /** Slanting lines, where the frame asks for picture that the photo does not have. */
  void hatch(double left, double top, double width, double height) {
    context.save();
    context.beginPath();
    context.rect(left, top, width, height);
    context.clip();
    context.setStrokeStyle(NOTHING);
    context.setLineWidth(5);
    for (double x = -height; x < width; x += 14) {
      context.beginPath();
      context.moveTo(left + x, top + height);
      context.lineTo(left + x + height, top);
      context.stroke();
    }
    context.restore();
  }

  private void setLineFont(int line) {
    context.setFont((line == 1 ? "700 12px" : "500 11px") + " system-ui, sans-serif");
  }

  private void write(String text, double x, double y, String colour) {
    context.setTextAlign("center");
    context.setTextBaseline("middle");
    context.setFillStyle(colour);
    context.fillText(text, x, y + 0.5);
  }

  private void plate(double left, double top, double width, double height) {
    context.setFillStyle(PLATE);
    context.beginPath();
    roundRect(context, left, top, width, height, 5);
    context.fill();
  }

  private void stroke(double x1, double y1, double x2, double y2, double widthPx, String colour) {
    context.setStrokeStyle(colour);
    context.setLineWidth(widthPx);
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }

  @JSBody(
      params = {"context", "on", "off"},
      script = "context.setLineDash(on ? [on, off] : []);")
  private static native void setDash(CanvasRenderingContext2D context, double on, double off);

  @JSBody(
      params = {"context", "left", "top", "width", "height", "radius"},
      script = "context.roundRect(left, top, width, height, radius);")
  private static native void roundRect(
      CanvasRenderingContext2D context, double left, double top, double width, double height, double radius);
}
