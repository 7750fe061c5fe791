package app.selfsame.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** What somebody sends and a thread waits for: whoever sends too slowly for long is not waited for. */
final class SteadyStream extends FilterInputStream {
  private final Pace pace = new Pace(Duration.ofSeconds(30));

  SteadyStream(InputStream in) {
    super(in);
  }

  /** It was not waited for. */
  static final class TooSlowException extends IOException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    long start = System.nanoTime();
    int count = super.read(into, offset, length);
    // What is done with it meanwhile is not the sender's time.
    if (pace.isTooSlow(System.nanoTime() - start, Math.max(0, count))) {
      throw new TooSlowException();
    }
    return count;
  }
}
