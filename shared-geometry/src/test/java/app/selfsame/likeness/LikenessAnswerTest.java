package app.selfsame.likeness;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class LikenessAnswerTest {
  @Test
  public void nearTemplatesLookAlikeAndFarOnesDifferentAndBetweenNobodyCanTell() {
    assertEquals(LikenessAnswer.ALIKE, LikenessAnswer.of(0, false));
    assertEquals(LikenessAnswer.ALIKE, LikenessAnswer.of(0.52, false));
    assertEquals(LikenessAnswer.CANNOT_TELL, LikenessAnswer.of(0.5201, false));
    assertEquals(LikenessAnswer.CANNOT_TELL, LikenessAnswer.of(0.65, false));
    assertEquals(LikenessAnswer.DIFFERENT, LikenessAnswer.of(0.6501, false));
  }

  @Test
  public void printSmallAndTurnedFacesDifferMoreBeforeTheyAreTakenForTwo() {
    assertEquals(LikenessAnswer.ALIKE, LikenessAnswer.of(0.52, true));
    assertEquals(LikenessAnswer.CANNOT_TELL, LikenessAnswer.of(0.70, true));
    assertEquals(LikenessAnswer.DIFFERENT, LikenessAnswer.of(0.7001, true));
  }

  @Test
  public void aGrowingDistanceNeverLooksMoreAlike() {
    for (boolean isPoor : new boolean[] {false, true}) {
      int before = 0;
      for (int i = 0; i <= 200; i++) {
        int now = LikenessAnswer.of(i / 100.0, isPoor).ordinal();
        assertEquals(Math.max(before, now), now);
        before = now;
      }
    }
  }
}
