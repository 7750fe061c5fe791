package app.selfsame.decode;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.decode.effort.Effort;
import app.selfsame.decode.effort.EffortExceededException;
import app.selfsame.decode.effort.StillWanted;
import org.junit.Test;

public class TracesTest {
  private final Effort effort = new Effort(0, 0, StillWanted.ALWAYS);

  @Test
  public void allButThePictureIsOverwrittenHoweverADecodeEnds() {
    byte[] rows = {1, 2};
    int[] turned = {3};
    int[] picture = {4};
    byte[] buffer = {5};
    assertThrows(
        OutOfMemoryError.class,
        () -> {
          try (Traces traces = new Traces(effort)) {
            traces.add(rows);
            traces.add(turned);
            traces.add(picture);
            traces.addPassing(buffer);
            traces.spare(picture);
            throw new OutOfMemoryError();
          }
        });
    assertArrayEquals(new byte[2], rows);
    assertArrayEquals(new int[1], turned);
    assertArrayEquals(new int[] {4}, picture);
    assertArrayEquals(new byte[1], buffer);
  }

  @Test
  public void passingBuffersAreOverwrittenOnceManyOthersPassed() {
    try (Traces traces = new Traces(effort)) {
      byte[] first = {1};
      byte[] used = {2};
      byte[] held = {3};
      traces.add(held);
      traces.addPassing(first);
      traces.addPassing(held);
      for (int i = 0; i < 100; i++) {
        traces.addPassing(used);
        traces.addPassing(new byte[] {(byte) i});
      }
      assertEquals(0, first[0]);
      assertEquals("used again and again", 2, used[0]);
      assertEquals("held until the end", 3, held[0]);
    }
  }

  @Test
  public void noMoreIsHeldThanTheFileIsWorth() {
    try (Traces traces = new Traces(effort)) {
      byte[] large = new byte[20 << 20];
      traces.add(large);
      traces.add(large);
      assertThrows(EffortExceededException.class, () -> traces.add(new byte[20 << 20]));
      assertThrows(EffortExceededException.class, effort::rethrow);
    }
  }
}
