package app.selfsame.studio.stage;

import app.selfsame.crop.Crop;
import app.selfsame.geometry.BoxPx;
import app.selfsame.studio.parts.Html;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/** The upright photo as the page has it, scaled down to be looked at; drawn as if it had all its pixels. */
public final class PhotoPixels {
  /** 76 mm at some 330 pixels an inch. */
  private static final int PART_PX = 1_000;

  private static final double QUALITY = 0.88;

  private final HTMLCanvasElement pixels = (HTMLCanvasElement) Html.element("canvas", "");
  private boolean present;
  private double width;
  private double height;

  public void set(int widthPx, int heightPx, ArrayBuffer rgba) {
    pixels.setWidth(widthPx);
    pixels.setHeight(heightPx);
    context(pixels).putImageData(new ImageData(new Uint8ClampedArray(rgba), widthPx, heightPx), 0, 0);
    present = true;
    width = widthPx;
    height = heightPx;
  }

  /** The photo's own size, in which the engine measures. */
  void setPhotoSize(int widthPx, int heightPx) {
    width = widthPx;
    height = heightPx;
  }

  public void forget() {
    pixels.setWidth(0);
    pixels.setHeight(0);
    present = false;
  }

  public boolean isPresent() {
    return present;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** A part of the photo by itself, as sharp as it is on paper; it may reach beyond the photo. */
  public HTMLCanvasElement part(BoxPx part) {
    double[] box = {part.left(), part.top(), part.width(), part.height()};
    return part(pixels, width, height, box, PART_PX);
  }

  /**
   * What the photo shows within a frame, by itself.
   *
   * @param widthPx of the picture, unless that is more than anybody sees at once
   */
  HTMLCanvasElement cropped(Crop crop, int widthPx) {
    double width = Math.min(widthPx, PART_PX);
    double unit = width / crop.frame().width();
    HTMLCanvasElement picture = (HTMLCanvasElement) Html.element("canvas", "");
    picture.setWidth((int) Math.round(width));
    picture.setHeight((int) Math.round(unit * crop.frame().height()));
    draw(context(picture), View.underFrame(crop, new ScreenFrame(0, 0, width, picture.getHeight(), unit)));
    return picture;
  }

  /** How many pixels of {@link #part} lie on one of the photo. */
  public static double scaleOf(BoxPx part) {
    return PART_PX / part.width();
  }

  /**
   * The photo as a file within an address.
   *
   * @param change is made to the picture before; hears how many pixels of it lie on one of the photo
   */
  public String dataUrl(Change change) {
    HTMLCanvasElement copy = (HTMLCanvasElement) Html.element("canvas", "");
    copy.setWidth(pixels.getWidth());
    copy.setHeight(pixels.getHeight());
    context(copy).drawImage(pixels, 0, 0);
    change.make(copy, pixels.getWidth() / width);
    return copy.toDataURL("image/jpeg", QUALITY);
  }

  /** Something that is done to a copy of the photo. */
  public interface Change {
    void make(HTMLCanvasElement copy, double scale);
  }

  @JSBody(
      params = {"picture", "width", "height", "box", "widthPx"},
      script = "return paper.part(picture, width, height, box, widthPx);",
      imports = @JSBodyImport(alias = "paper", fromModule = "page/paper.js"))
  private static native HTMLCanvasElement part(
      HTMLCanvasElement picture, double width, double height, double[] box, int widthPx);

  void draw(CanvasRenderingContext2D context, View view) {
    context.save();
    view.apply(context);
    smooth(context);
    context.drawImage(pixels, 0, 0, width, height);
    context.restore();
  }

  static CanvasRenderingContext2D context(HTMLCanvasElement canvas) {
    return (CanvasRenderingContext2D) canvas.getContext("2d");
  }

  @JSBody(params = "context", script = "context.imageSmoothingQuality = 'high';")
  private static native void smooth(CanvasRenderingContext2D context);
}
