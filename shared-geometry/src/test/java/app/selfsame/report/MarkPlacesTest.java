package app.selfsame.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class MarkPlacesTest {
  private static final double RADIUS_PX = 10;

  private final BoxPx picture = new BoxPx(-50, 20, 320, 400);
  private final MarkPlaces places = new MarkPlaces(picture, RADIUS_PX);

  @Test
  public void aDiscLiesWhereItBestDoesAsLongAsThereIsRoom() {
    assertEquals(new PointPx(100, 200), places.next(new PointPx(100, 200)));
    assertEquals(new PointPx(130, 200), places.next(new PointPx(130, 200)));
  }

  @Test
  public void discsOfOnePlaceCoverNoneOfEachOther() {
    List<PointPx> discs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      PointPx disc = places.next(new PointPx(120, 210));
      for (PointPx other : discs) {
        assertTrue(disc + " and " + other, disc.distancePxTo(other) > 2 * RADIUS_PX);
      }
      discs.add(disc);
    }
    assertTrue("near to what they point at", discs.get(5).distancePxTo(discs.get(0)) < 4 * RADIUS_PX);
  }

  @Test
  public void allOfEachDiscIsInThePicture() {
    for (PointPx wished : List.of(new PointPx(-90, 0), new PointPx(-90, 0), new PointPx(999, 999), new PointPx(999, 999))) {
      PointPx disc = places.next(wished);
      assertTrue(disc.toString(), disc.x() >= -40 && disc.x() <= 260 && disc.y() >= 30 && disc.y() <= 410);
    }
  }
}
