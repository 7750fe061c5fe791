package app.selfsame.bench.hostile;

import app.selfsame.decode.TiffFile;
import java.util.Arrays;

/** TIFF files that cost more than they show (TIFF 6.0). */
final class HostileTiff {
  private static final int DEFLATED = 8;
  private static final int EDGE_PX = 64;
  static final int MAX_EDGE_PX = 30_000;

  private HostileTiff() {}

  /** A narrow picture with a strip for each of its rows. */
  static byte[] strips(int rows) {
    byte[] row = Zeros.deflated(3 * EDGE_PX);
    byte[][] strips = new byte[rows][];
    Arrays.fill(strips, row);
    return file(EDGE_PX, rows, 1).with(strips);
  }

  /** A small picture whose one strip unpacks into much more than it shows. */
  static byte[] longStrip(byte[] packed) {
    return file(EDGE_PX, EDGE_PX, EDGE_PX).with(packed);
  }

  /** A large picture of few bytes. */
  static byte[] black(int width, int height) {
    return file(width, height, height).with(Zeros.deflated(3L * width * height));
  }

  private static TiffFile file(int width, int height, int rowsPerStrip) {
    return new TiffFile(width, height, TiffFile.LIGHT, 8, 3)
        .set(TiffFile.COMPRESSION, TiffFile.SHORT, DEFLATED)
        .set(TiffFile.ROWS_PER_STRIP, TiffFile.LONG, rowsPerStrip);
  }
}
