package app.selfsame.bench.hostile;

import app.selfsame.bench.enhance.Hostility;
import app.selfsame.bench.enhance.RawConnection;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Requests that are refused before their file is looked at, many a second. */
final class RefusedFlood implements Attack {
  static final int A_SECOND = 400;
  private static final int SENDERS = 64;
  private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1) * SENDERS / A_SECOND;

  /** Those that are answered at once. */
  private static final List<Hostility> KINDS =
      Arrays.stream(Hostility.values()).filter(kind -> kind.due() != 422 && !kind.name().startsWith("HALF_")).toList();

  private final byte[] png;

  RefusedFlood(byte[] png) {
    this.png = png;
  }

  @Override
  public void run(Onset onset) throws InterruptedException {
    onset.each(SENDERS, number -> send(onset, number));
  }

  private void send(Onset onset, int number) {
    long due = System.nanoTime();
    for (int i = number; !onset.isOver(); i++) {
      onset.heard().add(send(onset, KINDS.get(i % KINDS.size()), number));
      due += EVERY_NANOS;
      try {
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private Object send(Onset onset, Hostility kind, int number) {
    try {
      return kind.commit(new RawConnection(onset.port(), Loopback.attacker(number)), png);
    } catch (IOException e) {
      return "not let in";
    }
  }
}
