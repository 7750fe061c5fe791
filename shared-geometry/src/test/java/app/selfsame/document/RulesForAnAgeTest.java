package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class RulesForAnAgeTest {
  private final PhotoDocument document = waivingBelow2("head, eyes");

  private static PhotoDocument waivingBelow2(String topics) {
    return NowhereDocument.print(
        "size 35 x 45 mm [page]",
        "head 29 to 34 mm to crown [page]",
        "eyes 20 to 30 mm [page]",
        "under-2-waives " + topics + " [page]",
        "under-11-head 23 to 36 mm [page]");
  }

  @Test
  public void anAdultHasTheDocumentsOwnRules() {
    assertSame(document, document.forAge(11));
    assertEquals(29, document.headHeight().orElseThrow().limits().min(), 0);
  }

  @Test
  public void aChildHasTheOtherLengthAndTheRestOfTheRules() {
    PhotoDocument child = document.forAge(10);
    assertEquals(23, child.headHeight().orElseThrow().limits().min(), 0);
    assertEquals(20, child.eyeLineFromBottom().orElseThrow().limits().min(), 0);
    assertEquals(document.id(), child.id());
  }

  @Test
  public void theYoungestKeepWhatHoldsForOlderChildren() {
    PhotoDocument looser = waivingBelow2("gaze");
    assertEquals(23, looser.forAge(1).headHeight().orElseThrow().limits().min(), 0);
  }

  @Test
  public void whatIsWaivedIsGoneButNotUnsaid() {
    PhotoDocument baby = document.forAge(1);
    assertTrue(baby.headHeight().isEmpty());
    assertTrue(baby.eyeLineFromBottom().isEmpty());
    assertFalse(baby.unsaid().contains(Topic.HEAD_HEIGHT));
    assertFalse(baby.unsaid().contains(Topic.EYE_LINE));
  }
}
