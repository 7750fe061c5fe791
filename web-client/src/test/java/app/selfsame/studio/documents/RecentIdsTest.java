package app.selfsame.studio.documents;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class RecentIdsTest {
  @Test
  public void theNewestComesFirstAndOnce() {
    RecentIds ids = RecentIds.of("").with("fr-visa").with("us-passport-print").with("fr-visa");
    assertEquals(List.of("fr-visa", "us-passport-print"), ids.ids());
    assertEquals(ids, RecentIds.of(ids.text()));
  }

  @Test
  public void fourAreEnough() {
    RecentIds ids = RecentIds.of("a\nb\nc\nd\ne").with("f");
    assertEquals(List.of("f", "a", "b", "c"), ids.ids());
  }

  @Test
  public void whatIsNoIdIsPassedOver() {
    assertEquals(List.of("own-47x61mm"), RecentIds.of("<b>\n\nown-47x61mm\nown-47x61mm\nX Y").ids());
    assertEquals("", RecentIds.of("").text());
  }
}
