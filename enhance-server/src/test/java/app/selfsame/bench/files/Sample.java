package app.selfsame.bench.files;

import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.ImageHeaderReader;
import app.selfsame.image.UnreadablePhotoException;

/**
 * A file that is opened here and in the browser.
 *
 * @param shown what each patch of the chart is to show by littleCMS, or null where that is not known
 */
record Sample(String name, byte[] bytes, int[] shown) {
  /** Of a larger picture some rows are compared. */
  private static final long COMPARED_PIXELS = 2_000_000;

  ImageFormat format() {
    return ImageFormat.of(bytes);
  }

  /** From each row that is compared to the next. */
  int step() {
    ImageHeader header = header();
    return header == null ? 1 : (int) Math.max(1, header.pixels() / COMPARED_PIXELS);
  }

  /** Whether it is read at half its edges here, so that it has no pixels to compare. */
  boolean isHalved() {
    ImageHeader header = header();
    return header != null && DecodingLimits.isForHalving(header);
  }

  private ImageHeader header() {
    try {
      return ImageHeaderReader.read(bytes);
    } catch (UnreadablePhotoException e) {
      return null;
    }
  }
}
