package app.selfsame.workshop;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Gathers what is written, and overwrites it when it has gone. */
final class WipingOutput extends OutputStream {
  private static final int BUFFER_BYTES = 1 << 16;

  private final OutputStream to;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int count;

  WipingOutput(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(int next) throws IOException {
    if (count == buffer.length) {
      send();
    }
    buffer[count++] = (byte) next;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (length > buffer.length - count) {
      send();
    }
    if (length > buffer.length) {
      to.write(bytes, offset, length);
    } else {
      System.arraycopy(bytes, offset, buffer, count, length);
      count += length;
    }
  }

  @Override
  public void flush() throws IOException {
    send();
    to.flush();
  }

  private void send() throws IOException {
    to.write(buffer, 0, count);
    Arrays.fill(buffer, 0, count, (byte) 0);
    count = 0;
  }
}
