package app.selfsame.batch;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** What a thread sends to somebody who takes it: whoever takes it too slowly for long is not waited for. */
final class SteadyOutput extends FilterOutputStream {
  private final Pace pace = new Pace(Duration.ofSeconds(60));

  SteadyOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    long start = System.nanoTime();
    out.write(from, offset, length);
    if (pace.isTooSlow(System.nanoTime() - start, length)) {
      throw new IOException("taken too slowly");
    }
  }
}
