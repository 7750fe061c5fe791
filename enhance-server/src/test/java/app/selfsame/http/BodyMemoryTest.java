package app.selfsame.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class BodyMemoryTest {
  private static final int LARGEST = 16;

  private static final InetAddress SOMEBODY = sender(0);

  private static final Runnable NEVER =
      () -> {
        throw new AssertionError("nobody waits");
      };

  @Test
  public void whatIsAnnouncedTakesNothingUntilItComes() {
    BodyMemory memory = new BodyMemory(LARGEST, LARGEST);
    List<BodyMemory.Share> silent = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      silent.add(memory.share(SOMEBODY));
    }
    BodyMemory.Share body = memory.share(SOMEBODY);
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
    BodyMemory.Share whole = memory.share(SOMEBODY);
    assertTrue(whole.grow(LARGEST, NEVER));
    List<String> served = new ArrayList<>();
    BodyMemory.Share first = memory.share(SOMEBODY);
    BodyMemory.Share second = memory.share(SOMEBODY);
    BodyMemory.Share gone = memory.share(SOMEBODY);
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
    BodyMemory.Share share = memory.share(SOMEBODY);
    share.close();
    assertFalse(share.grow(1, NEVER));
    assertEquals(0, memory.reservedBytes());
  }

  /** Beside the body that has most, of two senders who take all they can each leaves a third of the rest. */
  @Test
  public void whoeverComesNextFindsRoom() {
    BodyMemory memory = new BodyMemory(4 * LARGEST, LARGEST);
    BodyMemory.Share first = memory.share(sender(1));
    assertTrue(first.grow(LARGEST, NEVER));
    for (int sender = 2; sender <= 3; sender++) {
      int bodies = 0;
      while (memory.share(sender(sender)).grow(4, () -> {})) {
        bodies++;
      }
      assertTrue(sender + " gets " + bodies, bodies >= 2);
    }
    assertTrue("there is some for another one", memory.share(sender(4)).grow(4, () -> {}));
  }

  private static InetAddress sender(int number) {
    return AddressLiteral.parse("198.51.100." + number).orElseThrow();
  }

  /** Senders that come, go on and finish in any order, at random: there is always one that can go on. */
  @Test
  public void bodiesThatAreHalfThereNeverKeepEachOtherFromBecomingWhole() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      BodyMemory memory = new BodyMemory(LARGEST + random.nextInt(2 * LARGEST), LARGEST);
      List<Sender> senders = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(8); i++) {
        senders.add(new Sender(memory.share(sender(random.nextInt(4))), 1 + random.nextInt(LARGEST)));
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

    private Sender(BodyMemory.Share share, int bytes) {
      this.share = share;
      left = bytes;
    }

    private void goOn(int bytes) {
      left -= bytes;
      isWaiting = !share.grow(bytes, () -> isWaiting = false);
    }
  }
}
