package app.selfsame.bench.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;

/** Nothing but zeros, packed by zlib to a thousandth of their size. */
final class Zeros {
  private static final int BLOCK_BYTES = 1 << 20;

  private Zeros() {}

  static byte[] deflated(long bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK_BYTES];
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(packed)) {
      for (long left = bytes; left > 0; left -= block.length) {
        zlib.write(block, 0, (int) Math.min(left, block.length));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }
}
