package app.selfsame.geometry;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class OverlapsTest {
  @Test
  public void theFirstOfEachPlaceStaysAndOthersDoNotHideBehindOneThatIsGone() {
    BoxPx first = new BoxPx(0, 0, 10, 10);
    BoxPx overFirst = new BoxPx(4, 0, 10, 10);
    BoxPx overSecond = new BoxPx(8, 0, 10, 10);
    assertEquals(
        List.of(first, overSecond), Overlaps.firstOfEach(List.of(first, overFirst, overSecond), box -> box, 0.3));
  }
}
