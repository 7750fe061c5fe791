package app.selfsame.blob;

import static org.junit.Assert.assertEquals;

import app.selfsame.jobs.Jobs;
import app.selfsame.store.EachEngine;
import app.selfsame.store.TestStore;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** What is forgotten is swept without anybody asking for it. */
public class SweepJobTest extends EachEngine {
  private static final int LONG_SECONDS = 30;

  private final BlockingQueue<String> swept = new LinkedBlockingQueue<>();

  @Test
  public void theSweepFollowsWhatWasForgottenAndCommitted() throws Exception {
    Clock clock = Clock.systemUTC();
    OperatorKeys keys = new OperatorKeys(OperatorKey.parse(BlobHouse.KEY).get(), List.of());
    try (TestStore store =
            TestStore.of(engine, Jobs.MIGRATIONS, new BlobFeature().migrations().get(0));
        Jobs jobs = new Jobs(store.store(), clock)) {
      Blobs blobs = new Blobs(store.database(), new Watched(), keys, clock, jobs);
      jobs.start();
      store.database().useTransaction(
          handle -> {
            blobs.open(handle, "kept");
            blobs.open(handle, "gone");
            blobs.forget(handle, "gone");
          });
      assertEquals("gone", swept.poll(LONG_SECONDS, TimeUnit.SECONDS));
    }
    assertEquals(0, swept.size());
  }

  /** Says which groups it is to delete. */
  private final class Watched implements BlobStore {
    @Override
    public Incoming create(BlobName name) {
      throw new AssertionError();
    }

    @Override
    public InputStream read(BlobName name) {
      throw new AssertionError();
    }

    @Override
    public void delete(BlobName name) {
      throw new AssertionError();
    }

    @Override
    public int deleteGroup(String group) {
      swept.add(group);
      return 1;
    }

    @Override
    public int deleteUnfinished(Instant before) {
      throw new AssertionError();
    }

    @Override
    public void check() {
      throw new AssertionError();
    }
  }
}
