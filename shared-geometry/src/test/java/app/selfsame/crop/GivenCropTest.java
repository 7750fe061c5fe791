package app.selfsame.crop;

import static app.selfsame.crop.CropFixtures.JAPAN;
import static app.selfsame.crop.CropFixtures.UNITED_STATES;
import static app.selfsame.crop.CropFixtures.head;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.crop.CropSolution.Edge;
import app.selfsame.crop.CropSolution.Missing;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.BoxPx;
import app.selfsame.portrait.Head;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class GivenCropTest {
  private static final Head HEAD = head(1150, 900, 20);
  private static final BoxPx PHOTO = new BoxPx(0, 0, 2600, 3000);

  @Test
  public void theBestCropIsJudgedAsItWasWhenItWasFound() {
    for (PhotoDocument document : List.of(UNITED_STATES, JAPAN)) {
      for (double degrees : new double[] {0, 4, -12, 180}) {
        Head head = CropFixtures.turned(HEAD, degrees, HEAD.eyeMidpoint());
        CropSolution best = AreaCrop.solve(document, head, List.of(PHOTO), 2600, 3000).get();
        CropSolution given = AreaCrop.given(document, head, best.crop(), List.of(PHOTO));
        assertEquals(best.missing(), given.missing());
        assertEquals(best.unmet(), given.unmet());
        assertEquals(best.slack(), given.slack(), 1e-6);
      }
    }
  }

  @Test
  public void theFurtherAFrameLeavesThePhotoTheMoreIsMissing() {
    Crop best = AreaCrop.solve(JAPAN, HEAD, List.of(PHOTO), 2600, 3000).get().crop();
    double insidePx = best.origin().x();
    double before = 0;
    for (double beyondPx : new double[] {20, 60, 200, 400}) {
      Crop moved = best.movedBy(-insidePx - beyondPx, 0);
      List<Missing> missing = AreaCrop.given(JAPAN, HEAD, moved, List.of(PHOTO)).missing();
      assertEquals(1, missing.size());
      assertEquals(Edge.LEFT, missing.get(0).edge());
      assertEquals(beyondPx / best.pxPerUnit(), missing.get(0).units(), 0.01);
      assertTrue(missing.get(0).units() > before);
      before = missing.get(0).units();
    }
  }

  @Test
  public void barsAroundThePictureAreNoPicture() {
    Crop best = AreaCrop.solve(JAPAN, HEAD, List.of(PHOTO), 2600, 3000).get().crop();
    BoxPx within = new BoxPx(best.origin().x() + 90, 0, 2000, 3000);
    CropSolution solution = AreaCrop.given(JAPAN, HEAD, best, List.of(within));
    assertEquals(Edge.LEFT, solution.missing().get(0).edge());
    assertEquals(90 / best.pxPerUnit(), solution.missing().get(0).units(), 0.01);
    assertEquals(best, solution.crop());
    assertTrue(AreaCrop.given(JAPAN, HEAD, best, List.of(within, PHOTO)).withinPhoto());
  }
}
