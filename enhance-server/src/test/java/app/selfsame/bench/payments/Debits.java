package app.selfsame.bench.payments;

import app.selfsame.credits.Balance;
import app.selfsame.credits.Credits;
import app.selfsame.ledger.Booked;
import app.selfsame.ledger.Ledger;
import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A crowd takes one owner's credits, one each, and there is one too few for every tenth of them. */
record Debits(Engine engine, int got, int refused, Balance left, List<String> unbalanced, double seconds, long[] micros) {
  private static final int CROWD = 1_000;
  private static final int CREDITS = 900;
  private static final int THREADS = 64;
  private static final int WARM_UP = 300;

  static Debits measure(Engine engine) throws Exception {
    try (TestStore store = TestStore.of(engine, Ledger.MIGRATIONS)) {
      Database database = store.database();
      Ledger ledger = new Ledger(Clock.systemUTC());
      Credits credits = new Credits(ledger);
      run(database, credits, "warm-up", WARM_UP, WARM_UP);
      long[] micros = new long[CROWD];
      long start = System.nanoTime();
      List<Long> took = run(database, credits, "owner", CREDITS, CROWD);
      double seconds = (System.nanoTime() - start) / 1e9;
      int got = 0;
      for (int i = 0; i < CROWD; i++) {
        got += took.get(i) > 0 ? 1 : 0;
        micros[i] = Math.abs(took.get(i));
      }
      Arrays.sort(micros);
      Balance left = database.reading(handle -> credits.balance(handle, "owner"));
      List<String> unbalanced = database.reading(ledger::unbalanced);
      return new Debits(engine, got, CROWD - got, left, unbalanced, seconds, micros);
    }
  }

  /** Microseconds of each; less than nothing for who got none. */
  private static List<Long> run(Database database, Credits credits, String owner, int granted, int crowd)
      throws Exception {
    database.useTransaction(handle -> credits.grant(handle, owner + ":pack", owner, granted));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Long>> all = new ArrayList<>();
      for (int i = 0; i < crowd; i++) {
        String cause = owner + ":" + i;
        all.add(
            threads.submit(
                () -> {
                  long start = System.nanoTime();
                  Booked booked =
                      database.inTransaction(handle -> credits.reserve(handle, cause, owner, 1));
                  long micros = (System.nanoTime() - start) / 1_000;
                  return booked == Booked.DONE ? micros : -micros;
                }));
      }
      List<Long> took = new ArrayList<>();
      for (Future<Long> one : all) {
        took.add(one.get());
      }
      return took;
    } finally {
      threads.shutdownNow();
    }
  }

  boolean isExact() {
    return got == CREDITS && left.available() == 0 && left.reserved() == CREDITS && unbalanced.isEmpty();
  }

  void print(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%s: %d debits at once of a balance of %d: %d done, %d refused, %d left, sums %s; %.0f a second, median %.0f ms,"
            + " most %.0f ms (waiting included)%n",
        engine, micros.length, CREDITS, got, refused, left.available(),
        unbalanced.isEmpty() ? "right" : "WRONG " + unbalanced,
        micros.length / seconds, micros[micros.length / 2] / 1e3, micros[micros.length - 1] / 1e3);
  }
}
