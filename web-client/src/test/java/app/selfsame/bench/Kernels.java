package app.selfsame.bench;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.Resampler;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.TensorSampler;
import org.teavm.jso.JSExport;

/** The engine's kernels for {@code ./bench kernels}, each callable by itself on one synthetic photo. */
public final class Kernels {
  private static RgbaImage photo;
  private static TensorSampler sampler;
  private static RgbaImage picture;
  private static float[] tensor;

  private Kernels() {}

  /** Does nothing: the compiler wants a main method, the page calls the exports. */
  public static void main(String[] arguments) {}

  /** Makes the photo, whose pixels follow from their place alone. */
  @JSExport
  public static void prepare(int width, int height) {
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = 0xff000000 | (x * y >> 8 & 0xff) << 16 | (x + 3 * y >> 4 & 0xff) << 8 | (x ^ y) & 0xff;
      }
    }
    photo = new RgbaImage(width, height, pixels);
    sampler = new TensorSampler(new ImagePyramid(photo));
  }

  @JSExport
  public static void halve() {
    picture = new ImagePyramid(photo).levelWithin(Math.max(photo.width(), photo.height()) / 2);
  }

  @JSExport
  public static void sample() {
    OrientedBoxPx box = new OrientedBoxPx(0.5 * photo.width(), 0.4 * photo.height(), 1900, 1900, 0.1);
    tensor = sampler.sample(box, 192, 192, 0, 1, TensorSampler.Border.REPLICATE);
  }

  @JSExport
  public static void resample() {
    picture = Resampler.cut(photo, new PointPx(300, 200), 0.05, 2, 1200, 1200);
  }

  @JSExport
  public static int pictureChecksum() {
    int sum = 0;
    for (int pixel : picture.pixels()) {
      sum = 31 * sum + pixel;
    }
    return sum;
  }

  @JSExport
  public static double tensorChecksum() {
    double sum = 0;
    for (int i = 0; i < tensor.length; i++) {
      sum += tensor[i] * (i % 7 + 1);
    }
    return sum;
  }
}
