package app.selfsame.adjustment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.crop.Crop;
import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CropReachTest {
  private static final PhotoDocument DOCUMENT = NowhereDocument.print("size 35 x 45 mm [page]");
  private static final Head HEAD = Heads.upright();
  private static final Crop BEST = new Crop(DOCUMENT.frame().get(), new PointPx(475, 450), 2, 30);
  private static final CropReach REACH = new CropReach(DOCUMENT, HEAD, BEST);

  @Test
  public void whatIsWithinReachStays() {
    Crop moved = new CropMove(17, 22, 1.4, 8, 3, -2).apply(BEST);
    Crop nearest = REACH.nearest(moved);
    assertEquals(moved.origin().x(), nearest.origin().x(), 1e-6);
    assertEquals(moved.origin().y(), nearest.origin().y(), 1e-6);
    assertEquals(moved.pxPerUnit(), nearest.pxPerUnit(), 0);
    assertEquals(moved.rotationDegrees(), nearest.rotationDegrees(), 1e-9);
  }

  @Test
  public void theFaceIsNeverLost() {
    for (double right : new double[] {-500, -20, 0, 20, 500}) {
      for (double down : new double[] {-500, 0, 500}) {
        for (double zoom : new double[] {1e-6, 0.5, 1, 3, 1e6}) {
          Crop crop = REACH.nearest(new CropMove(5, 5, zoom, right, right, down).apply(BEST));
          double x = crop.fromLeft(HEAD.faceCentre());
          double y = crop.fromTop(HEAD.faceCentre());
          assertTrue(x + " " + y, x > -1e-6 && x < 35 + 1e-6 && y > -1e-6 && y < 45 + 1e-6);
          assertTrue(crop.fromTop(HEAD.crown()) < crop.fromTop(HEAD.chin()));
        }
      }
    }
  }

  @Test
  public void whereTurningIsForbiddenThePictureStaysAsItIs() {
    PhotoDocument straight =
        NowhereDocument.print(
            "size 35 x 45 mm [page]",
            "edits crop allowed, straighten forbidden, background forbidden, light forbidden [page]");
    CropReach reach = new CropReach(straight, HEAD, new Crop(BEST.frame(), BEST.origin(), 0, 30));
    assertEquals(0, reach.nearest(CropMove.turn(20, 17, 22).apply(BEST)).rotationDegrees(), 0);
  }
}
