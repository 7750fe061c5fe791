package app.selfsame.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class BodyMemoryTest {
  private static final int LARGEST = 16;

  private static final Runnable NEVER =
      () -> {
        throw new AssertionError("nobody waits");
      };

  @Test
  public void whatIsAnnouncedTakesNothingUntilItComes() {
    BodyMemory memory = new BodyMemory(LARGEST, LARGEST);
    List<BodyMemory.Share> silent = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      silent.add(memory.share());
    }
    BodyMemory.Share body = memory.share();
    for (int i = 0; i < LARGEST; i++) {
      assertTrue(body.grow(1, NEVER));
    }
    assertEquals(LARGEST, memory.reservedBytes());
    assertFalse(silent.get(0).grow(1, () -> {}));
    body.close();
    assertEquals(1, memory.reservedBytes());
  }

  @Test
  public void whoWaitsIsServedInTurnWhenThereIsRoom() {
    BodyMemory memory = new BodyMemory(LARGEST, LARGEST);
    BodyMemory.Share whole = memory.share();
    assertTrue(whole.grow(LARGEST, NEVER));
    List<String> served = new ArrayList<>();
    BodyMemory.Share first = memory.share();
    BodyMemory.Share second = memory.share();
    BodyMemory.Share gone = memory.share();
    assertFalse(first.grow(10, () -> served.add("first")));
    assertFalse(second.grow(10, () -> served.add("second")));
    assertFalse(gone.grow(10, () -> served.add("gone")));
    assertEquals(3, memory.waiting());
    gone.close();
    whole.close();
    assertEquals(List.of("first"), served);
    first.close();
    assertEquals(List.of("first", "second"), served);
    second.close();
    assertEquals(0, memory.reservedBytes());
  }

  @Test
  public void whoHasLeftIsGivenNothing() {
    BodyMemory memory = new BodyMemory(LARGEST, LARGEST);
    BodyMemory.Share share = memory.share();
    share.close();
    assertFalse(share.grow(1, NEVER));
    assertEquals(0, memory.reservedBytes());
  }

  /** Senders that come, go on and finish in any order, at random: there is always one that can go on. */
  @Test
  public void bodiesThatAreHalfThereNeverKeepEachOtherFromBecomingWhole() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      BodyMemory memory = new BodyMemory(LARGEST + random.nextInt(2 * LARGEST), LARGEST);
      List<Sender> senders = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(8); i++) {
        senders.add(new Sender(memory, 1 + random.nextInt(LARGEST)));
      }
      while (!senders.isEmpty()) {
        List<Sender> ready = senders.stream().filter(sender -> !sender.isWaiting).toList();
        assertFalse("seed " + seed + ": " + senders.size() + " wait for each other", ready.isEmpty());
        Sender next = ready.get(random.nextInt(ready.size()));
        if (next.left == 0) {
          next.share.close();
          senders.remove(next);
        } else {
          next.goOn(1 + random.nextInt(next.left));
        }
      }
      assertEquals(0, memory.reservedBytes());
    }
  }

  private static final class Sender {
    private final BodyMemory.Share share;
    private int left;
    private boolean isWaiting;

    private Sender(BodyMemory memory, int bytes) {
      share = memory.share();
      left = bytes;
    }

    private void goOn(int bytes) {
      left -= bytes;
      isWaiting = !share.grow(bytes, () -> isWaiting = false);
    }
  }
}
