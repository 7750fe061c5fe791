package app.selfsame.webhook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

/** How long a message that did not get through is left alone. */
public class PausesTest {
  private static final Optional<Duration> NOTHING = Optional.empty();

  @Test
  public void thereAreTenTriesInMoreThanThreeDays() {
    Random random = new Random(7);
    Duration all = Duration.ZERO;
    int tries = 1;
    Duration last = Duration.ZERO;
    for (Optional<Duration> pause = Pauses.after(1, NOTHING, random);
        pause.isPresent();
        pause = Pauses.after(tries, NOTHING, random)) {
      assertTrue(pause.get().compareTo(last) > 0);
      last = pause.get();
      all = all.plus(last);
      tries++;
    }
    assertEquals(10, tries);
    assertTrue(all.toString(), all.compareTo(Duration.ofDays(3)) > 0 && all.compareTo(Duration.ofDays(4)) < 0);
  }

  @Test
  public void whatFailedTogetherIsNotTriedTogether() {
    Random random = new Random(7);
    Duration one = Pauses.after(3, NOTHING, random).get();
    Duration other = Pauses.after(3, NOTHING, random).get();
    assertTrue(!one.equals(other));
    for (Duration pause : new Duration[] {one, other}) {
      assertTrue(pause.toMinutes() >= 30 && pause.toMinutes() < 33);
    }
  }

  @Test
  public void anAnswerCanAskForMoreAndNotForLess() {
    Random random = new Random(7);
    assertEquals(Duration.ofHours(1), Pauses.after(1, Optional.of(Duration.ofHours(1)), random).get());
    assertTrue(Pauses.after(4, Optional.of(Duration.ofSeconds(1)), random).get().toHours() >= 2);
    assertEquals(Duration.ofHours(24), Pauses.after(1, Optional.of(Duration.ofDays(900)), random).get());
  }
}
