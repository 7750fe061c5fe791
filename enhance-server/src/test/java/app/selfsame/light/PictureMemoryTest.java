package app.selfsame.light;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

public class PictureMemoryTest {
  private static final long MEGABYTE = 1 << 20;
  private static final long PATIENT_NANOS = TimeUnit.SECONDS.toNanos(20);

  @Rule public final Timeout timeout = Timeout.seconds(60);

  private final PictureMemory memory = new PictureMemory(10 * MEGABYTE);
  private final ExecutorService others = Executors.newCachedThreadPool();

  @After
  public void stop() {
    others.shutdownNow();
  }

  private boolean isFree(long bytes) throws InterruptedException {
    try (PictureMemory.Share share = memory.share()) {
      return share.take(bytes, 0);
    }
  }

  @Test
  public void anAnswerKeepsItsSizeUntilItIsClosed() throws Exception {
    PictureMemory.Share share = memory.share();
    share.take(8 * MEGABYTE, PATIENT_NANOS);
    assertFalse(isFree(3 * MEGABYTE));
    share.keep(2 * MEGABYTE);
    assertTrue(isFree(8 * MEGABYTE));
    assertFalse(isFree(9 * MEGABYTE));
    share.close();
    assertTrue(isFree(10 * MEGABYTE));
  }

  @Test
  public void aLargerAnswerThanItsPictureTakesNothingMore() throws Exception {
    try (PictureMemory.Share share = memory.share()) {
      share.take(MEGABYTE, PATIENT_NANOS);
      share.keep(2 * MEGABYTE);
      assertTrue(isFree(9 * MEGABYTE));
    }
    assertTrue(isFree(10 * MEGABYTE));
  }

  @Test
  public void aLargePictureIsNotOvertakenBySmallOnes() throws Exception {
    PictureMemory.Share first = memory.share();
    first.take(4 * MEGABYTE, PATIENT_NANOS);
    Future<Boolean> large = others.submit(() -> takeAndGiveBack(9 * MEGABYTE));
    awaitWaiting(1);
    Future<Boolean> small = others.submit(() -> takeAndGiveBack(MEGABYTE));
    awaitWaiting(2);
    first.close();
    assertTrue(large.get(20, TimeUnit.SECONDS));
    assertTrue(small.get(20, TimeUnit.SECONDS));
    assertTrue(isFree(10 * MEGABYTE));
  }

  @Test
  public void whoWaitsInVainTakesNothing() throws Exception {
    try (PictureMemory.Share first = memory.share()) {
      first.take(4 * MEGABYTE, PATIENT_NANOS);
      PictureMemory.Share second = memory.share();
      assertFalse(second.take(7 * MEGABYTE, 0));
      second.close();
      assertTrue(isFree(6 * MEGABYTE));
    }
    assertTrue(isFree(10 * MEGABYTE));
  }

  @Test
  public void whatIsGivenToWhoHasLeftComesBack() throws Exception {
    PictureMemory.Share late = memory.share();
    late.close();
    assertFalse(late.take(MEGABYTE, PATIENT_NANOS));
    assertTrue(isFree(10 * MEGABYTE));
  }

  private boolean takeAndGiveBack(long bytes) throws InterruptedException {
    try (PictureMemory.Share share = memory.share()) {
      return share.take(bytes, PATIENT_NANOS);
    }
  }

  private void awaitWaiting(int count) {
    while (memory.waiting() < count) {
      Thread.onSpinWait();
    }
  }
}
