package app.selfsame.adjustment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class HeadCorrectionTest {
  private static HeadCorrection put(HeadPoint point, double x, double y) {
    return HeadCorrection.NONE.with(point, new PointPx(x, y));
  }

  @Test
  public void onlyThePointThatWasPutElsewhereMoves() {
    Head found = Heads.upright();
    Head set = put(HeadPoint.CHIN, 1010, 1650).applyTo(found).get();
    assertEquals(new PointPx(1010, 1650), set.chin());
    assertEquals(found.crown(), set.crown());
    assertEquals(found.crownWithHair(), set.crownWithHair());
    assertEquals(found.imageLeftEye(), set.imageLeftEye());
    assertEquals(40, set.crownDoubtPx(), 0);
    assertEquals(List.of(HeadPoint.CHIN), put(HeadPoint.CHIN, 1010, 1650).points());
  }

  @Test
  public void aCrownThatWasSetIsSure() {
    Head set = put(HeadPoint.CROWN, 1000, 640).applyTo(Heads.upright()).get();
    assertEquals(new PointPx(1000, 640), set.crown());
    assertEquals(0, set.crownDoubtPx(), 0);
  }

  @Test
  public void theTopOfTheHairIsNeverBelowTheCrown() {
    Head higher = put(HeadPoint.CROWN, 1000, 500).applyTo(Heads.upright()).get();
    assertEquals(Optional.of(new PointPx(1000, 500)), higher.crownWithHair());
    Head lower = put(HeadPoint.HAIR_TOP, 1000, 650).applyTo(Heads.upright()).get();
    assertEquals(new PointPx(1000, 650), lower.crown());
    assertEquals(Optional.of(new PointPx(1000, 650)), lower.crownWithHair());
    Head upsideDown = put(HeadPoint.CROWN, 1000, 1700).applyTo(Heads.upsideDown()).get();
    assertEquals(Optional.of(new PointPx(1000, 1700)), upsideDown.crownWithHair());
  }

  @Test
  public void hairThatWasNotFoundCanBeSet() {
    Head bare = new Head(
        new PointPx(850, 1100), new PointPx(1150, 1100), new PointPx(1000, 1600), new PointPx(1000, 600),
        Optional.empty(), 0, 0, 0);
    assertEquals(new PointPx(1000, 600), HeadPoint.HAIR_TOP.of(bare));
    assertEquals(
        Optional.of(new PointPx(1000, 520)), put(HeadPoint.HAIR_TOP, 1000, 520).applyTo(bare).get().crownWithHair());
  }

  @Test
  public void pointsThatAreNoHeadAreRefused() {
    Head found = Heads.upright();
    assertTrue(put(HeadPoint.CHIN, 1000, 1100).applyTo(found).isEmpty());
    assertTrue(put(HeadPoint.CROWN, 1000, 1300).applyTo(found).isEmpty());
    assertTrue(put(HeadPoint.HAIR_TOP, 1000, 1300).applyTo(found).isEmpty());
    assertTrue(put(HeadPoint.IMAGE_LEFT_EYE, 1150, 1100).applyTo(found).isEmpty());
    assertTrue(put(HeadPoint.CHIN, 1000, 9000).applyTo(found).isEmpty());
    assertTrue(put(HeadPoint.CROWN, Double.NaN, 600).applyTo(found).isEmpty());
    assertTrue(put(HeadPoint.CROWN, 1000, 1700).applyTo(Heads.upsideDown()).isPresent());
  }
}
