package app.selfsame.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads ahead, and overwrites what has been taken. It asks for more at a time than other streams keep, so that nothing
 * of it is in theirs either.
 */
final class WipingInput extends InputStream {
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream from;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;

  WipingInput(InputStream from) {
    this.from = from;
  }

  @Override
  public int read() throws IOException {
    if (!fill()) {
      return -1;
    }
    byte next = buffer[at];
    buffer[at++] = 0;
    return next & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(buffer, at, bytes, offset, count);
    Arrays.fill(buffer, at, at + count, (byte) 0);
    at += count;
    return count;
  }

  /** Whether there is anything more. */
  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, from.read(buffer));
    }
    return at < end;
  }
}
