package app.selfsame.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock, ahead of it by what a file says, which may change at any time; another process can have the same. */
public final class LeapingClock extends Clock {
  private static final long LOOKED_AT_MILLIS = 100;

  private final Path file;
  private long seconds;
  private long looked;

  /**
   * By a file with a number of seconds.
   *
   * @param file that is made where there is none
   */
  public LeapingClock(Path file) {
    this.file = file;
    if (!Files.exists(file)) {
      set(0);
    }
  }

  /** Leaps so far ahead of where it is, or back. */
  public synchronized void leap(long more) {
    set(read() + more);
  }

  private void set(long ahead) {
    try {
      Files.writeString(file, String.valueOf(ahead));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long read() {
    try {
      String said = Files.readString(file);
      // In the midst of being written there is nothing.
      return said.isEmpty() ? seconds : Long.parseLong(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized Instant instant() {
    long now = System.nanoTime() / 1_000_000;
    if (looked == 0 || now - looked > LOOKED_AT_MILLIS) {
      seconds = read();
      looked = now;
    }
    return Instant.now().plusSeconds(seconds);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
