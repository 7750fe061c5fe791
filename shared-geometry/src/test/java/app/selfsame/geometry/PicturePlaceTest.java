package app.selfsame.geometry;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class PicturePlaceTest {
  @Test
  public void theWholePhotoIsWhereItIs() {
    assertPoint(12.5, 40, PicturePlace.WHOLE_PHOTO.toPhoto(12.5, 40));
    assertPoint(12.5, 40, PicturePlace.WHOLE_PHOTO.toPicture(new PointPx(12.5, 40)));
  }

  @Test
  public void aQuarterTurnClockwisePointsTheXAxisDown() {
    PicturePlace place = new PicturePlace(new PointPx(100, 200), Math.PI / 2, 3);
    assertPoint(100, 200, place.toPhoto(0, 0));
    assertPoint(100, 200 + 3 * 10, place.toPhoto(10, 0));
    assertPoint(100 - 3 * 10, 200, place.toPhoto(0, 10));
    assertPoint(10, 0, place.toPicture(new PointPx(100, 230)));
  }

  @Test
  public void aPictureOfTwiceThePixelsHasHalfAPhotoPixelEach() {
    PicturePlace place = new PicturePlace(new PointPx(-4, 6), 0, 0.5);
    assertPoint(-4 + 10, 6 + 15, place.toPhoto(20, 30));
    assertPoint(20, 30, place.toPicture(new PointPx(6, 21)));
  }

  @Test
  public void thereAndBackIsWhereItBegan() {
    for (double degrees : new double[] {-170, -33, -2, 0, 7, 90, 135}) {
      PicturePlace place = new PicturePlace(new PointPx(310.25, -17.5), Math.toRadians(degrees), 1.7);
      PointPx photo = place.toPhoto(413, 12.5);
      assertPoint(413, 12.5, place.toPicture(photo));
      assertEquals("scale", 1.7 * Math.hypot(413, 12.5), photo.distancePxTo(place.origin()), 1e-9);
    }
  }

  private static void assertPoint(double x, double y, PointPx point) {
    assertEquals(x, point.x(), 1e-9);
    assertEquals(y, point.y(), 1e-9);
  }
}
