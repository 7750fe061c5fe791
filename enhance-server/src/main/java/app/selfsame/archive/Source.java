package app.selfsame.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Where an archive comes from: knows whether reading failed there, or the archive is damaged. One that ends too early, as
 * where its sender is gone, is damaged.
 */
final class Source extends FilterInputStream {
  private boolean isBroken;

  Source(InputStream in) {
    super(in);
  }

  /** Whether what was thrown last was thrown here. */
  boolean isBroken() {
    return isBroken;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    isBroken = true;
    try {
      int count = in.read(into, offset, length);
      isBroken = false;
      return count;
    } catch (EOFException e) {
      isBroken = false;
      throw e;
    }
  }
}
