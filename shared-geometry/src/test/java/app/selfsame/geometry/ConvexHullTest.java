package app.selfsame.geometry;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
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
}
