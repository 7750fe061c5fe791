package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.ProblemException;
import java.time.Duration;
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

  @Rule public final Timeout timeout = Timeout.seconds(60);

  private final PictureMemory memory = new PictureMemory(10 * MEGABYTE);
  private final ExecutorService others = Executors.newCachedThreadPool();

  @After
  public void stop() {
    others.shutdownNow();
  }

  private static Waiting patient() {
    return new Waiting(Duration.ofSeconds(20));
  }

  private static Waiting impatient() {
    return new Waiting(Duration.ZERO);
  }

  private boolean isFree(long bytes) {
    try (PictureMemory.Share share = memory.share()) {
      share.take(bytes, impatient());
      return true;
    } catch (ProblemException busy) {
      assertEquals(503, busy.problem().status());
      return false;
    }
  }

  @Test
  public void anAnswerKeepsItsSizeUntilItIsClosed() {
    PictureMemory.Share share = memory.share();
    share.take(8 * MEGABYTE, patient());
    assertFalse(isFree(3 * MEGABYTE));
    share.keep(2 * MEGABYTE);
    assertTrue(isFree(8 * MEGABYTE));
    assertFalse(isFree(9 * MEGABYTE));
    share.close();
    assertTrue(isFree(10 * MEGABYTE));
  }

  @Test
  public void aLargerAnswerThanItsPictureTakesNothingMore() {
    try (PictureMemory.Share share = memory.share()) {
      share.take(MEGABYTE, patient());
      share.keep(2 * MEGABYTE);
      assertTrue(isFree(9 * MEGABYTE));
    }
    assertTrue(isFree(10 * MEGABYTE));
  }

  @Test
  public void aLargePictureIsNotOvertakenBySmallOnes() throws Exception {
    PictureMemory.Share first = memory.share();
    first.take(4 * MEGABYTE, patient());
    Future<?> large = others.submit(() -> takeAndGiveBack(9 * MEGABYTE));
    awaitWaiting(1);
    Future<?> small = others.submit(() -> takeAndGiveBack(MEGABYTE));
    awaitWaiting(2);
    first.close();
    large.get(20, TimeUnit.SECONDS);
    small.get(20, TimeUnit.SECONDS);
    assertTrue(isFree(10 * MEGABYTE));
  }

  @Test
  public void whoWaitsInVainTakesNothing() {
    try (PictureMemory.Share first = memory.share()) {
      first.take(4 * MEGABYTE, patient());
      PictureMemory.Share second = memory.share();
      assertThrows(ProblemException.class, () -> second.take(7 * MEGABYTE, impatient()));
      second.close();
      assertTrue(isFree(6 * MEGABYTE));
    }
    assertTrue(isFree(10 * MEGABYTE));
  }

  private void takeAndGiveBack(long bytes) {
    try (PictureMemory.Share share = memory.share()) {
      share.take(bytes, patient());
    }
  }

  private void awaitWaiting(int count) {
    while (memory.waiting() < count) {
      Thread.onSpinWait();
    }
  }
}
