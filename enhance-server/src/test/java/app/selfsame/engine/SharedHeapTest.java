package app.selfsame.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

public class SharedHeapTest {
  @Rule public final Timeout timeout = Timeout.seconds(60);

  private final SharedHeap heap = new SharedHeap();
  private final List<String> attempts = new CopyOnWriteArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch failed = new CountDownLatch(1);
  private final AtomicBoolean isNeighbourAtWork = new AtomicBoolean();

  @Test
  public void whoLosesItsMemoryToANeighbourBeginsAgainAlone() throws InterruptedException {
    CompletableFuture<String> neighbour = CompletableFuture.supplyAsync(() -> heap.run(alone -> workUntilFailed()));
    begun.await();
    assertEquals("served", heap.run(this::failBesideOthers));
    assertEquals(List.of("beside", "alone"), attempts);
    assertEquals("neighbour", neighbour.join());
  }

  private String workUntilFailed() {
    isNeighbourAtWork.set(true);
    begun.countDown();
    try {
      failed.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    isNeighbourAtWork.set(false);
    return "neighbour";
  }

  private String failBesideOthers(boolean alone) {
    attempts.add(alone ? "alone" : "beside");
    if (!alone) {
      failed.countDown();
      throw new OutOfMemoryError();
    }
    assertFalse(isNeighbourAtWork.get());
    return "served";
  }

  @Test
  public void whoFindsTooLittleAloneIsTold() {
    assertThrows(OutOfMemoryError.class, () -> heap.run(alone -> exhaust()));
    assertEquals("the next one is served", "next", heap.run(alone -> "next"));
  }

  @Test
  public void otherFailuresAreNotRepeated() {
    assertThrows(IllegalStateException.class, () -> heap.run(alone -> fail()));
    assertEquals(List.of("failed"), attempts);
  }

  private String fail() {
    attempts.add("failed");
    throw new IllegalStateException();
  }

  private static String exhaust() {
    throw new OutOfMemoryError();
  }
}
