package app.selfsame.geometry;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ConvexHullTest {
  @Test
  public void pointsWithinAndOnTheEdgesAreNoCorners() {
    List<PointPx> hull =
        ConvexHull.of(
            List.of(
                new PointPx(0, 0), new PointPx(4, 0), new PointPx(2, 0), new PointPx(4, 3), new PointPx(1, 1),
                new PointPx(0, 3), new PointPx(2, 2)));
    assertEquals(
        List.of(new PointPx(0, 0), new PointPx(4, 0), new PointPx(4, 3), new PointPx(0, 3)), hull);
  }

  @Test
  public void aHullContainsItsInsideAndItsEdge() {
    List<PointPx> hull = ConvexHull.of(List.of(new PointPx(0, 0), new PointPx(4, 0), new PointPx(0, 4)));
    assertTrue(ConvexHull.contains(hull, new PointPx(1, 1)));
    assertTrue(ConvexHull.contains(hull, new PointPx(2, 2)));
    assertFalse(ConvexHull.contains(hull, new PointPx(2.1, 2)));
    assertFalse(ConvexHull.contains(hull, new PointPx(-0.1, 1)));
    assertFalse(ConvexHull.contains(List.of(), new PointPx(0, 0)));
  }
}
