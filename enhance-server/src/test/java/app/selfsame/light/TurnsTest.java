package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.Test;

public class TurnsTest {
  private final Turns<String> turns = new Turns<>();
  private final List<String> done = new ArrayList<>();

  private void add(String sender, String work) {
    turns.add(sender, () -> done.add(work));
  }

  private void doAll() {
    while (true) {
      try {
        turns.doNext();
      } catch (NoSuchElementException e) {
        return;
      }
    }
  }

  @Test
  public void whatOneSenderSendsIsDoneInItsOrder() {
    add("a", "1");
    add("a", "2");
    add("a", "3");
    doAll();
    assertEquals(List.of("1", "2", "3"), done);
  }

  @Test
  public void sendersTakeTurnsHoweverMuchTheyHave() {
    for (int i = 1; i <= 4; i++) {
      add("many", "many " + i);
    }
    add("one", "one");
    add("two", "two 1");
    add("two", "two 2");
    doAll();
    assertEquals(List.of("many 1", "one", "two 1", "many 2", "two 2", "many 3", "many 4"), done);
  }

  /** One worker is busy with the crowd's first picture; the newcomer is before its second one, that came earlier. */
  @Test
  public void whoComesLaterWithOnePictureWaitsForNoneThatIsNotBegun() {
    add("crowd", "crowd 2");
    add("crowd", "crowd 3");
    turns.add(
        "crowd",
        () -> {
          add("newcomer", "newcomer");
          turns.doNext();
          done.add("crowd 4");
        });
    doAll();
    assertEquals(List.of("crowd 2", "crowd 3", "newcomer", "crowd 4"), done);
  }

  /** Two of the crowd's are under way and a third waits: who has none under way is before it. */
  @Test
  public void whoHasLessUnderWayIsFirst() {
    turns.add(
        "crowd",
        () -> {
          add("crowd", "crowd");
          add("other", "other");
          turns.doNext();
          turns.doNext();
        });
    turns.doNext();
    assertEquals(List.of("other", "crowd"), done);
  }

  @Test
  public void workThatFailsEndsItsTurn() {
    turns.add(
        "a",
        () -> {
          throw new IllegalStateException();
        });
    add("a", "next");
    assertThrows(IllegalStateException.class, turns::doNext);
    turns.doNext();
    assertEquals(List.of("next"), done);
    assertThrows(NoSuchElementException.class, turns::doNext);
  }
}
