package app.selfsame.geometry;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class BoxPxTest {

  @Test
  public void halfOverlappingBoxesShareAThirdOfTheirUnion() {
    BoxPx left = new BoxPx(0, 0, 10, 10);
    BoxPx right = new BoxPx(5, 0, 10, 10);
    assertEquals(1.0 / 3, left.intersectionOverUnion(right), 1e-12);
  }

  @Test
  public void boxesApartShareNothing() {
    assertEquals(0, new BoxPx(0, 0, 10, 10).intersectionOverUnion(new BoxPx(10, 10, 5, 5)), 0);
    assertEquals(0, new BoxPx(0, 0, 0, 0).intersectionOverUnion(new BoxPx(0, 0, 0, 0)), 0);
  }
}
