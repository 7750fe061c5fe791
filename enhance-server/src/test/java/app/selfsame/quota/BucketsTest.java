package app.selfsame.quota;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.Test;

/** How often somebody may do something. */
public class BucketsTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final MovableClock clock = new MovableClock("2026-11-29T10:00:00Z");
  private final Buckets buckets = new Buckets(3, MINUTE, clock);

  @Test
  public void soManyAtOnceAndThenOneEachWhile() {
    for (int i = 0; i < 3; i++) {
      assertEquals(Optional.empty(), buckets.take("ann"));
    }
    assertEquals(Optional.of(MINUTE), buckets.take("ann"));
    clock.pass(Duration.ofSeconds(59));
    assertEquals(Optional.of(Duration.ofSeconds(1)), buckets.take("ann"));
    clock.pass(Duration.ofSeconds(1));
    assertEquals(Optional.empty(), buckets.take("ann"));
    assertEquals(Optional.of(MINUTE), buckets.take("ann"));
  }

  @Test
  public void nobodyTakesFromAnother() {
    for (int i = 0; i < 3; i++) {
      buckets.take("ann");
    }
    assertEquals(Optional.empty(), buckets.take("bob"));
  }

  @Test
  public void afterALongPauseThereAreNoMoreThanAtFirst() {
    buckets.take("ann");
    clock.pass(Duration.ofDays(400));
    for (int i = 0; i < 3; i++) {
      assertEquals(Optional.empty(), buckets.take("ann"));
    }
    assertEquals(Optional.of(MINUTE), buckets.take("ann"));
  }

  @Test
  public void whatIsGivenBackCanBeTakenAgain() {
    for (int i = 0; i < 10; i++) {
      assertEquals(Optional.empty(), buckets.take("ann"));
      buckets.giveBack("ann");
    }
    buckets.giveBack("bob");
    for (int i = 0; i < 3; i++) {
      assertEquals(Optional.empty(), buckets.take("ann"));
      assertEquals(Optional.empty(), buckets.take("bob"));
    }
    assertEquals(Optional.of(MINUTE), buckets.take("ann"));
    assertEquals(Optional.of(MINUTE), buckets.take("bob"));
  }

  @Test
  public void howManyAreLeftAndWhenAllAreThereAgainIsKnown() {
    assertEquals(3, buckets.left("ann"));
    assertEquals(Duration.ZERO, buckets.untilFull("ann"));
    buckets.take("ann");
    buckets.take("ann");
    assertEquals(1, buckets.left("ann"));
    assertEquals(MINUTE.multipliedBy(2), buckets.untilFull("ann"));
    clock.pass(Duration.ofSeconds(59));
    assertEquals(1, buckets.left("ann"));
    clock.pass(Duration.ofSeconds(1));
    assertEquals(2, buckets.left("ann"));
    buckets.take("ann");
    buckets.take("ann");
    buckets.take("ann");
    assertEquals(0, buckets.left("ann"));
  }
}
