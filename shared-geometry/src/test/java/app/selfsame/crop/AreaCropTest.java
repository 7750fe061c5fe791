package app.selfsame.crop;

import static app.selfsame.crop.CropFixtures.UNITED_STATES;
import static app.selfsame.crop.CropFixtures.head;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class AreaCropTest {
  @Test
  public void theCropLiesWithinTheAreaWhereverThatLies() {
    BoxPx area = new BoxPx(300, 500, 1700, 1800);
    CropSolution solution = AreaCrop.solve(UNITED_STATES, head(1150, 900, 20), List.of(area), 2600, 3000).get();
    assertTrue(solution.withinPhoto());
    Crop crop = solution.crop();
    PointPx upper = crop.toPhoto(0, 0);
    PointPx lower = crop.toPhoto(crop.frame().width(), crop.frame().height());
    assertTrue(upper.x() >= area.left() - 0.01 && upper.y() >= area.top() - 0.01);
    assertTrue(lower.x() <= area.right() + 0.01 && lower.y() <= area.bottom() + 0.01);
    assertEquals(50, 100 * crop.fromLeft(new PointPx(1150, 1650)) / crop.frame().width(), 5);
  }

  @Test
  public void theFirstAreaWithRoomIsTaken() {
    BoxPx narrow = new BoxPx(900, 0, 500, 3000);
    BoxPx wide = new BoxPx(100, 0, 2300, 3000);
    CropSolution inner = AreaCrop.solve(UNITED_STATES, head(1150, 900, 20), List.of(narrow, wide), 2600, 3000).get();
    assertTrue(inner.withinPhoto());
    assertEquals(
        AreaCrop.solve(UNITED_STATES, head(1150, 900, 20), List.of(wide), 2600, 3000).get().crop(), inner.crop());
  }

  @Test
  public void barsAreNoRoomAroundTheHead() {
    assertTrue(
        AreaCrop.solve(UNITED_STATES, head(1150, 300, 20), List.of(new BoxPx(0, 0, 2600, 3000)), 2600, 3000).get()
            .withinPhoto());
    assertFalse(
        AreaCrop.solve(UNITED_STATES, head(1150, 300, 20), List.of(new BoxPx(900, 0, 500, 3000)), 2600, 3000).get()
            .withinPhoto());
  }
}
