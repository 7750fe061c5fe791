package app.selfsame.credits;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.ledger.Ledger;
import app.selfsame.store.EachEngine;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** A process that is killed in the midst of it leaves a database that opens, has all that was said to be done, and adds up. */
public class KillTest extends EachEngine {
  private static final int KILLS = 3;

  private final Ledger ledger = new Ledger(Clock.systemUTC());
  private final Credits credits = new Credits(ledger);

  @Test
  public void whatWasDoneIsThereAndNothingIsHalfDone() throws Exception {
    Random random = new Random(20261129);
    try (TestStore store = TestStore.of(engine, Ledger.MIGRATIONS)) {
      int next = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        int done = spendUntilKilled(store, next, 20 + random.nextInt(60), random.nextInt(8));
        store.restart();
        assertSound(store);
        long packs = count(store, "pack-%");
        long photos = count(store, "photo-%");
        long settled = count(store, "done-%");
        assertEquals(packs, photos);
        assertEquals(settled, count(store, "failed-%"));
        assertTrue(packs + " after " + done, packs >= done + 1 && packs - settled <= kill + 1);
        assertEquals(3 * packs - settled, total(store));
        next = (int) packs;
        store.store().close();
      }
    }
  }

  /** Returns the last number that the process said. */
  private static int spendUntilKilled(TestStore store, int from, int rounds, int millis) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            KilledSpender.class.getName(),
            String.valueOf(from));
    builder.environment().putAll(store.environment());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    int last = from - 1;
    try (BufferedReader said = process.inputReader()) {
      for (int i = 0; i < rounds; i++) {
        last = Integer.parseInt(said.readLine());
      }
      // Somewhere within a round.
      process.onExit().orTimeout(millis, TimeUnit.MILLISECONDS).exceptionally(late -> null).join();
      // Not of the process itself, which would close what it has said.
      process.toHandle().destroyForcibly();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        last = Integer.parseInt(line);
      }
      process.waitFor();
    }
    return last;
  }

  private void assertSound(TestStore store) {
    assertEquals(List.of(), store.database().reading(ledger::unbalanced));
    if (engine == Engine.SQLITE) {
      String check =
          store.database().reading(
              handle -> handle.createQuery("pragma integrity_check").mapTo(String.class).one());
      assertEquals("ok", check);
    }
  }

  private long total(TestStore store) {
    Balance balance = store.database().reading(handle -> credits.balance(handle, KilledSpender.OWNER));
    return balance.available() + balance.reserved() - balance.owed();
  }

  private static long count(TestStore store, String causes) {
    return store.database().reading(
        handle ->
            handle.createQuery("select count(*) from ledger_transfer where cause like ?")
                .bind(0, causes)
                .mapTo(Long.class)
                .one());
  }
}
