package app.selfsame.light;

import app.selfsame.image.RgbaImage;
import app.selfsame.tone.TonePlan;
import app.selfsame.tone.Toning;
import java.nio.IntBuffer;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Changes tones with OpenCV: by a table a channel, as {@link OpenCvTables} does, then contrast, as
 * {@link OpenCvContrast} does.
 *
 * <p>A picture goes through them some rows at a time: what passes from one operation to the next stays in the core's
 * cache, and but for contrast OpenCV never holds more of the picture than those rows.
 */
final class OpenCvToning implements Toning {
  private static final int BAND_ROWS = 32;

  /** OpenCV's own threads would take the cores from the other requests. */
  OpenCvToning() {
    opencv_core.setNumThreads(1);
  }

  @Override
  public RgbaImage apply(RgbaImage picture, TonePlan plan) {
    RgbaImage changed = new RgbaImage(picture.width(), picture.height(), new int[picture.pixels().length]);
    boolean done = false;
    try (NativePictures natives = new NativePictures()) {
      change(picture, changed, plan, natives);
      done = true;
      return changed;
    } finally {
      if (!done) {
        changed.wipe();
      }
    }
  }

  private static void change(RgbaImage picture, RgbaImage changed, TonePlan plan, NativePictures natives) {
    int columns = picture.width();
    int rows = picture.height();
    Mat band = natives.empty(columns, Math.min(BAND_ROWS, rows), opencv_core.CV_8UC4);
    IntBuffer pixels = natives.pixels(band);
    int count = pixels.capacity();
    OpenCvTables tables = new OpenCvTables(natives, columns, rows, plan);
    Optional<OpenCvContrast> contrast =
        plan.contrastShare() > 0 ? Optional.of(new OpenCvContrast(natives, columns, rows, plan)) : Optional.empty();
    for (int top : bandTops(rows)) {
      pixels.put(0, picture.pixels(), top * columns, count);
      tables.apply(band, top);
      if (contrast.isPresent()) {
        contrast.get().take(band, top);
      } else {
        pixels.get(0, changed.pixels(), top * columns, count);
      }
    }
    if (contrast.isPresent()) {
      contrast.get().equalise();
      for (int top : bandTops(rows)) {
        contrast.get().give(band, top);
        pixels.get(0, changed.pixels(), top * columns, count);
      }
    }
  }

  /**
   * The first row of each band. The last one ends with the picture, and does some rows a second time: bands of one size
   * need no memory but that of the first.
   */
  private static int[] bandTops(int rows) {
    int bands = (rows + BAND_ROWS - 1) / BAND_ROWS;
    return IntStream.range(0, bands).map(i -> Math.max(0, Math.min(i * BAND_ROWS, rows - BAND_ROWS))).toArray();
  }
}
