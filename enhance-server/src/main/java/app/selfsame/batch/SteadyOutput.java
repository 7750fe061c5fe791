package app.selfsame.batch;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** What a thread sends to somebody who takes it: whoever takes it too slowly for long is not waited for. */
final class SteadyOutput extends FilterOutputStream {
  private static final long LEAST_BYTES_A_SECOND = 32 << 10;
  private static final long GRACE_NANOS = Duration.ofSeconds(60).toNanos();
  private static final double NANOS_A_SECOND = 1e9;

  private long waitedNanos;
  private long bytes;

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
    waitedNanos += System.nanoTime() - start;
    bytes += length;
    if (bytes < LEAST_BYTES_A_SECOND * ((waitedNanos - GRACE_NANOS) / NANOS_A_SECOND)) {
      throw new IOException("taken too slowly");
    }
  }
}
