package app.selfsame.jobs;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import app.selfsame.store.EachEngine;
import app.selfsame.store.TestStore;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Work that is done later. */
public class JobsTest extends EachEngine {
  private static final int LONG_SECONDS = 30;

  private TestStore store;
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

  @Before
  public void open() {
    store = TestStore.of(engine, Jobs.MIGRATIONS);
  }

  @After
  public void close() {
    store.close();
  }

  @Test
  public void whatIsCommittedIsDoneAndWhatIsNotIsNot() throws Exception {
    try (Jobs jobs = new Jobs(store.store(), Clock.systemUTC())) {
      Job job = jobs.job("ring", done::add);
      jobs.start();
      try {
        store.database().useTransaction(
            handle -> {
              job.schedule(handle, "never");
              throw new IOException("taken back");
            });
      } catch (IOException expected) {
        // The transaction is gone, and the job with it.
      }
      store.database().useTransaction(handle -> job.schedule(handle, "soon"));
      assertEquals("soon", done.poll(LONG_SECONDS, TimeUnit.SECONDS));
      assertNull(done.poll());
    }
  }

  @Test
  public void whatWasWrittenDownIsDoneAfterARestart() throws Exception {
    try (Jobs jobs = new Jobs(store.store(), Clock.systemUTC())) {
      Job job = jobs.job("ring", done::add);
      store.database().useTransaction(handle -> job.schedule(handle, "a"));
    }
    store.restart();
    try (Jobs jobs = new Jobs(store.store(), Clock.systemUTC())) {
      jobs.job("ring", done::add);
      jobs.start();
      assertEquals("a", done.poll(LONG_SECONDS, TimeUnit.SECONDS));
    }
  }

  @Test
  public void twiceTheSameIsOne() throws Exception {
    try (Jobs jobs = new Jobs(store.store(), Clock.systemUTC())) {
      Job job = jobs.job("ring", done::add);
      store.database().useTransaction(
          handle -> {
            job.schedule(handle, "a");
            job.schedule(handle, "a");
          });
      store.database().useTransaction(
          handle -> {
            job.schedule(handle, "a");
            job.schedule(handle, "b");
          });
      long rows =
          store.database().reading(
              handle -> handle.createQuery("select count(*) from scheduled_tasks").mapTo(Long.class).one());
      assertEquals(2, rows);
    }
  }

  @Test
  public void whatFailsWaitsToBeTriedAgain() throws Exception {
    CountDownLatch failed = new CountDownLatch(1);
    try (Jobs jobs = new Jobs(store.store(), Clock.systemUTC())) {
      Job job =
          jobs.job(
              "ring",
              id -> {
                failed.countDown();
                throw new IOException("nobody opens");
              });
      jobs.start();
      store.database().useTransaction(handle -> job.schedule(handle, "a"));
      assertTrue(failed.await(LONG_SECONDS, TimeUnit.SECONDS));
    }
    // The scheduler has stopped, and so written down how it went.
    int failures =
        store.database().reading(
            handle ->
                handle.createQuery("select consecutive_failures from scheduled_tasks").mapTo(Integer.class).one());
    assertEquals(1, failures);
  }

  @Test
  public void withoutWorkThereIsNoDatabase() {
    try (Jobs jobs = new Jobs(store.store(), Clock.systemUTC())) {
      jobs.start();
      assertFalse(store.store().isOpen());
    }
  }

  @Test
  public void itIsTriedForADayAndThenNoMore() {
    Duration waited = Duration.ZERO;
    int failures = 0;
    for (Optional<Duration> pause = Patience.after(0); pause.isPresent(); pause = Patience.after(++failures)) {
      waited = waited.plus(pause.get());
      assertTrue(pause.get().compareTo(Duration.ofHours(1)) <= 0);
    }
    assertEquals(Duration.ofSeconds(10), Patience.after(0).get());
    assertEquals(Duration.ofSeconds(40), Patience.after(2).get());
    assertTrue(waited.toString(), waited.compareTo(Duration.ofHours(23)) > 0);
    assertTrue(waited.toString(), waited.compareTo(Duration.ofHours(24)) <= 0);
  }
}
