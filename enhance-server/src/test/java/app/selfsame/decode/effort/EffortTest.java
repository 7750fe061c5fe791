package app.selfsame.decode.effort;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class EffortTest {
  private static final int MILLION = 1 << 20;

  @Test
  public void boundsFollowFromBytesAndPixels() {
    Effort effort = new Effort(1_000, 1_000_000, StillWanted.ALWAYS);
    assertEquals(64L * MILLION + 16 * 1_000 + 24 * 1_000_000, effort.maxSteps());
    assertEquals(32L * MILLION + 8 * 1_000 + 24 * 1_000_000, effort.maxBytes());
    Effort largest = new Effort(64 << 20, 220_000_000, StillWanted.ALWAYS);
    assertTrue(largest.maxSteps() > 220_000_000L * 24);
  }

  @Test
  public void workBeyondTheBoundEndsWithinAMillionSteps() {
    Effort effort = new Effort(0, 0, StillWanted.ALWAYS);
    effort.spend(64 * MILLION);
    assertThrows(
        EffortExceededException.class,
        () -> {
          for (int i = 0; i <= MILLION; i++) {
            effort.spend(1);
          }
        });
    assertTrue(effort.steps() <= 65L * MILLION);
  }

  @Test
  public void whatIsSureToComeIsRefusedBeforeItIsDone() {
    Effort effort = new Effort(0, 0, StillWanted.ALWAYS);
    effort.spend(MILLION);
    effort.require(63L * MILLION);
    assertThrows(EffortExceededException.class, () -> effort.require(63L * MILLION + 1));
    assertEquals(MILLION, effort.steps());
  }

  @Test
  public void memoryBeyondTheBoundIsRefused() {
    Effort effort = new Effort(0, 0, StillWanted.ALWAYS);
    effort.hold(32 * MILLION);
    assertThrows(EffortExceededException.class, () -> effort.hold(1));
  }

  @Test
  public void aDecoderThatPassesOverAnExceptionHearsItAgain() {
    Effort effort = new Effort(0, 0, () -> false);
    effort.rethrow();
    UnwantedPictureException thrown = assertThrows(UnwantedPictureException.class, () -> effort.spend(MILLION));
    assertSame(thrown, assertThrows(UnwantedPictureException.class, effort::rethrow));
    // What came first is what counts.
    assertSame(thrown, assertThrows(UnwantedPictureException.class, () -> effort.require(Long.MAX_VALUE / 2)));
  }

  @Test
  public void manyReadsAreReasonEnoughToAsk() {
    AtomicInteger questions = new AtomicInteger();
    Effort effort = new Effort(0, 0, () -> questions.incrementAndGet() > 0);
    for (int i = 0; i < 640; i++) {
      effort.spendRead(1);
    }
    assertEquals(40, questions.get());
  }
}
