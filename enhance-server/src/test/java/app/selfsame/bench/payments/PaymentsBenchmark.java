package app.selfsame.bench.payments;

import app.selfsame.payment.EventRate;
import app.selfsame.payment.KillCampaign;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import java.util.Locale;

/**
 * {@code ./bench payments [KILLS]}: what the store bears, with SQLite and with a PostgreSQL on this machine, both of which
 * write to the disk before they answer; and purchases at a server that is killed so often with each. Ends with status 1
 * when anything was lost or doubled.
 */
public final class PaymentsBenchmark {
  private static final int KILLS = 100;
  private static final int EVENTS = 500;
  private static final long SEED = 20261129;

  private PaymentsBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int kills = arguments.length == 0 ? KILLS : Integer.parseInt(arguments[0]);
    System.setProperty(TestStore.DURABLE, "true");
    System.out.printf(
        Locale.ROOT, "%d processors, Java %s, seed %d.%n%n",
        Runtime.getRuntime().availableProcessors(), Runtime.version(), SEED);
    boolean isRight = true;
    for (Engine engine : Engine.values()) {
      Debits debits = Debits.measure(engine);
      debits.print(System.out);
      isRight &= debits.isExact();
      EventRate rate = EventRate.measure(engine, EVENTS);
      System.out.printf(
          Locale.ROOT, "%s: %d events of Stripe that pay an order each: %.0f a second, %d wrong%n",
          engine, rate.events(), rate.events() / rate.seconds(), rate.wrong());
      isRight &= rate.wrong() == 0;
      try (KillCampaign campaign = new KillCampaign(engine, SEED)) {
        KillCampaign.Result result = campaign.run(kills);
        System.out.printf(
            Locale.ROOT, "%s: %d kills during %d purchases, lost or doubled: %d%n",
            engine, result.kills(), result.purchases(), result.faults().size());
        result.faults().forEach(System.out::println);
        isRight &= result.faults().isEmpty();
      }
    }
    System.exit(isRight ? 0 : 1);
  }
}
