package app.selfsame.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.junit.Test;

public class DeadlineTest {
  private static final Duration LIMIT = Duration.ofHours(1);

  private final List<Long> delays = new ArrayList<>();
  private int cancelled;
  private Runnable scheduled;

  private final class HandScheduler extends AbstractLifeCycle implements Scheduler {
    @Override
    public Task schedule(Runnable task, long delay, TimeUnit units) {
      delays.add(units.toNanos(delay));
      scheduled = task;
      return () -> {
        cancelled++;
        return true;
      };
    }
  }

  @Test
  public void onlyTheTimeThatRunsCounts() {
    List<String> expired = new ArrayList<>();
    Deadline deadline = new Deadline(new HandScheduler(), LIMIT, () -> expired.add("expired"));
    assertEquals("nothing runs yet", List.of(), delays);
    assertEquals(LIMIT.toNanos(), deadline.leftNanos());
    deadline.run();
    deadline.run();
    assertEquals("it runs once", List.of(LIMIT.toNanos()), delays);
    deadline.pause();
    assertEquals(1, cancelled);
    long left = deadline.leftNanos();
    assertTrue(left <= LIMIT.toNanos());
    assertEquals("a pause takes nothing", left, deadline.leftNanos());
    deadline.run();
    assertEquals(List.of(LIMIT.toNanos(), left), delays);
    scheduled.run();
    assertEquals(List.of("expired"), expired);
  }

  @Test
  public void whatIsSpentIsNotToBeHadAgain() {
    Deadline deadline = new Deadline(new HandScheduler(), Duration.ZERO, () -> {});
    deadline.run();
    deadline.pause();
    deadline.run();
    assertEquals(List.of(0L, 0L), delays);
    assertEquals(0, deadline.leftNanos());
  }
}
