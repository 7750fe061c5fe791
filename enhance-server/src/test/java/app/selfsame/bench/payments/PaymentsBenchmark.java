package app.selfsame.bench.payments;

import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import java.util.Locale;

/**
 * {@code ./bench payments}: what the store bears, with SQLite and with a PostgreSQL on this machine, both of which write
 * to the disk before they answer.
 */
public final class PaymentsBenchmark {
  private PaymentsBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty(TestStore.DURABLE, "true");
    System.out.printf(
        Locale.ROOT, "%d processors, Java %s.%n%n", Runtime.getRuntime().availableProcessors(), Runtime.version());
    for (Engine engine : Engine.values()) {
      Debits.measure(engine).print(System.out);
    }
    System.exit(0);
  }
}
