package app.selfsame.adjustment;

import static org.junit.Assert.assertEquals;

import app.selfsame.crop.Crop;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.geometry.PointPx;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CropMoveTest {
  private static final double EXACT = 1e-9;
  private static final Crop CROP =
      new Crop(new Frame(FrameUnit.MILLIMETRE, 35, 45), new PointPx(300, 200), 10, 25);
  private static final PointPx NOSE = CROP.toPhoto(17, 22);

  private static void assertShows(Crop crop, PointPx photo, double right, double down) {
    assertEquals(right, crop.fromLeft(photo), EXACT);
    assertEquals(down, crop.fromTop(photo), EXACT);
  }

  @Test
  public void aShiftTakesThePictureWithIt() {
    assertShows(CropMove.shift(2, -3).apply(CROP), NOSE, 19, 19);
  }

  @Test
  public void zoomEnlargesAboutThePointThatStays() {
    Crop zoomed = CropMove.zoom(2, 17, 22).apply(CROP);
    assertShows(zoomed, NOSE, 17, 22);
    assertShows(zoomed, CROP.toPhoto(18, 24), 19, 26);
    assertEquals(CROP.rotationDegrees(), zoomed.rotationDegrees(), 0);
  }

  @Test
  public void aTurnGoesClockwiseAboutThePointThatStays() {
    Crop turned = CropMove.turn(90, 17, 22).apply(CROP);
    assertShows(turned, NOSE, 17, 22);
    // What was above is to the right now.
    assertShows(turned, CROP.toPhoto(17, 21), 18, 22);
    assertEquals(-80, turned.rotationDegrees(), EXACT);
  }

  @Test
  public void thePictureStaysUnderBothFingers() {
    List<FramePoint> before = List.of(new FramePoint(10, 12), new FramePoint(24, 30));
    List<FramePoint> after = List.of(new FramePoint(14, 9), new FramePoint(11, 44));
    PointPx thumb = CROP.toPhoto(10, 12);
    PointPx index = CROP.toPhoto(24, 30);
    Crop moved = CropMove.fingers(before, after).apply(CROP);
    assertShows(moved, thumb, 14, 9);
    assertShows(moved, index, 11, 44);
    List<FramePoint> onOnePoint = List.of(new FramePoint(5, 6), new FramePoint(5, 6));
    assertEquals(CropMove.shift(12, 15), CropMove.fingers(onOnePoint, before));
    assertShows(CropMove.finger(new FramePoint(1, 2), new FramePoint(4, 6)).apply(CROP), NOSE, 20, 26);
  }

  @Test
  public void twoFingersDoAllAtOnce() {
    Crop moved = new CropMove(17, 22, 3, 30, 1, 2).apply(CROP);
    assertShows(moved, NOSE, 18, 24);
    PointPx above = CROP.toPhoto(17, 21);
    assertEquals(3, Math.hypot(moved.fromLeft(above) - 18, moved.fromTop(above) - 24), EXACT);
    assertEquals(18 + 3 * 0.5, moved.fromLeft(above), EXACT);
  }
}
