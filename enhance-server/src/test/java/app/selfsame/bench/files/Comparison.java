package app.selfsame.bench.files;

import app.selfsame.decode.ChromiumPictures;
import app.selfsame.decode.ColourChart;
import app.selfsame.decode.Differences;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import java.util.Locale;

/**
 * A file on both sides.
 *
 * @param outcome null where the browser was not asked
 * @param fromBrowser how far 95 % of the opaque pixels are from the browser's at most, in CIEDE2000; NaN where not both
 *     opened it
 * @param fromCms how far the chart's patches are from what littleCMS makes of them at most; NaN where that is not known
 * @param refusal the code of the refusal here, or null
 */
record Comparison(Sample sample, Outcome outcome, double fromBrowser, double fromCms, String refusal) {
  private static final double TOLERANCE = 2;
  private static final double SHARE = 0.95;

  /** Opens a file; no browser is asked for TIFF, as none of those measured here opens it. */
  static Comparison of(Sample sample, ChromiumPictures browser) {
    RgbaImage here = null;
    String refusal = null;
    try {
      here = new PhotoDecoder().decode(sample.bytes());
    } catch (UnreadablePhotoException e) {
      refusal = e.code().id();
    }
    double fromCms = here == null || sample.shown() == null ? Double.NaN : ColourChart.worst(here, sample.shown());
    if (sample.format() == ImageFormat.TIFF) {
      return new Comparison(sample, null, Double.NaN, fromCms, refusal);
    }
    int step = sample.step();
    RgbaImage there = browser.decode(sample.bytes(), sample.format().name().toLowerCase(Locale.ROOT), step);
    if (here == null || there == null) {
      Outcome outcome =
          here == there ? Outcome.REFUSED : here == null ? Outcome.BROWSER_ALONE : Outcome.HERE_ALONE;
      return new Comparison(sample, outcome, Double.NaN, fromCms, refusal);
    }
    double fromBrowser = sample.isHalved() ? 0 : difference(rows(here, step), there);
    Outcome outcome = fromBrowser <= TOLERANCE ? Outcome.ALIKE : Outcome.APART;
    return new Comparison(sample, outcome, fromBrowser, fromCms, null);
  }

  /** Whether littleCMS says something else of the colours here. */
  boolean isOff() {
    return fromCms > TOLERANCE;
  }

  private static RgbaImage rows(RgbaImage picture, int step) {
    int width = picture.width();
    int count = (picture.height() + step - 1) / step;
    int[] rows = new int[width * count];
    for (int row = 0; row < count; row++) {
      System.arraycopy(picture.pixels(), row * step * width, rows, row * width, width);
    }
    return new RgbaImage(width, count, rows);
  }

  private static double difference(RgbaImage here, RgbaImage there) {
    return here.width() == there.width() && here.height() == there.height()
        ? Differences.opaqueShare(here, there, SHARE)
        : Double.POSITIVE_INFINITY;
  }
}
