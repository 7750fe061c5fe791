package app.selfsame.bench.matting;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;

/**
 * A drawing and how much of each pixel it covers.
 *
 * @param alpha exact to a 4080th: the mean over the parts of a pixel
 * @param colours of the drawing alone; nothing where it covers nothing
 */
record Layer(Plane alpha, Colours colours) {
  /** Parts of a pixel to each side. */
  private static final int PARTS = 4;

  /** Rows drawn at once, so that a large drawing need not lie in memory at four times its size. */
  private static final int STRIP = 100;

  /**
   * Draws by supersampling.
   *
   * @param drawing called for one strip of rows after the other with the same coordinates, in pixels of the result
   */
  static Layer draw(int width, int height, Consumer<Graphics2D> drawing) {
    Layer layer = new Layer(new Plane(width, height), new Colours(width, height));
    for (int top = 0; top < height; top += STRIP) {
      int rows = Math.min(STRIP, height - top);
      BufferedImage strip = new BufferedImage(width * PARTS, rows * PARTS, BufferedImage.TYPE_INT_ARGB_PRE);
      Graphics2D pen = strip.createGraphics();
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      pen.scale(PARTS, PARTS);
      pen.translate(0, -top);
      drawing.accept(pen);
      pen.dispose();
      int[] parts = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
      for (int y = 0; y < rows; y++) {
        for (int x = 0; x < width; x++) {
          layer.take(parts, y * PARTS * width * PARTS + x * PARTS, width * PARTS, (top + y) * width + x);
        }
      }
    }
    return layer;
  }

  private void take(int[] parts, int from, int stride, int pixel) {
    int alphas = 0;
    int reds = 0;
    int greens = 0;
    int blues = 0;
    for (int y = 0; y < PARTS; y++) {
      for (int x = 0; x < PARTS; x++) {
        int part = parts[from + y * stride + x];
        alphas += part >>> 24;
        reds += part >> 16 & 0xff;
        greens += part >> 8 & 0xff;
        blues += part & 0xff;
      }
    }
    alpha.values()[pixel] = alphas / (255f * PARTS * PARTS);
    if (alphas > 0) {
      colours.set(pixel, 255f * reds / alphas, 255f * greens / alphas, 255f * blues / alphas);
    }
  }
}
