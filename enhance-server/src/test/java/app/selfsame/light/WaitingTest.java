package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.ProblemException;
import app.selfsame.refusal.RefusalCode;
import java.time.Duration;
import org.junit.Test;

/** A request has one stretch of time for all that it waits for. */
public class WaitingTest {
  private static final Duration LIMIT = Duration.ofMillis(100);

  @Test
  public void whatWasWaitedForMemoryIsNotWaitedForAWorkerAgain() {
    Waiting waiting = new Waiting(LIMIT);
    MemoryBudget memory = new MemoryBudget(10);
    MemoryBudget.Share all = memory.share(10);
    all.grow(10, waiting);
    ProblemException busy = assertThrows(ProblemException.class, () -> memory.share(10).grow(10, waiting));
    assertEquals(RefusalCode.BUSY, busy.problem().code());
    assertTrue(waiting.spentNanos() >= LIMIT.toNanos());
    assertEquals(0L, (long) waiting.spend(nanos -> nanos));
    Workers workers = new Workers(1, new FakeEnhancers());
    assertEquals("a worker that is free needs no waiting", "done", workers.lend(waiting, enhancer -> "done"));
  }

  @Test
  public void timeBetweenIsNoWaiting() {
    Waiting waiting = new Waiting(Duration.ofHours(1));
    long first = waiting.spend(nanos -> nanos);
    assertEquals(Duration.ofHours(1).toNanos(), first);
    long spent = waiting.spentNanos();
    long second = waiting.spend(nanos -> nanos);
    assertEquals(first - spent, second);
  }
}
