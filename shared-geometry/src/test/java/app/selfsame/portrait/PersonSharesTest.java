package app.selfsame.portrait;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class PersonSharesTest {
  /** 200 px wide from (100, 100), of which the outermost 10 px are the seam. */
  private static final PersonMask HEAD = mask(new OrientedBoxPx(200, 200, 200, 200, 0), 10, 1);

  private static final PersonMask WHOLE = mask(new OrientedBoxPx(250, 250, 500, 500, 0), 10, 0.2f);

  @Test
  public void theFineMaskIsAskedInsideAndTheCoarseOneOutside() {
    PersonShares shares = new PersonShares(HEAD, WHOLE);
    assertEquals(1, shares.at(new PointPx(200, 200)), 1e-6);
    assertEquals(1, shares.at(new PointPx(110, 290)), 1e-6);
    assertEquals(0.2, shares.at(new PointPx(99, 200)), 1e-6);
    assertEquals(0.2, shares.at(new PointPx(450, 10)), 1e-6);
  }

  @Test
  public void noSeamShowsBetweenThem() {
    PersonShares shares = new PersonShares(HEAD, WHOLE);
    assertEquals(0.6, shares.at(new PointPx(105, 200)), 1e-4);
    assertEquals(0.6, shares.at(new PointPx(200, 295)), 1e-4);
    assertEquals("the nearer edge counts", 0.2 + 0.8 * 0.3, shares.at(new PointPx(107, 297)), 1e-4);
    float before = shares.at(new PointPx(90, 200));
    for (double x = 90; x < 120; x += 0.5) {
      float share = shares.at(new PointPx(x, 200));
      assertEquals("at " + x, before, share, 0.05);
      before = share;
    }
  }

  @Test
  public void theSeamTurnsWithTheMask() {
    PersonMask turned = mask(new OrientedBoxPx(200, 200, 200, 200, Math.PI / 4), 10, 1);
    PersonShares shares = new PersonShares(turned, WHOLE);
    assertEquals("beyond the upright box, within its corner", 1, shares.at(new PointPx(200, 75)), 1e-6);
    assertEquals("the upright box's corner", 0.2, shares.at(new PointPx(110, 110)), 1e-6);
  }

  @Test
  public void aMaskAloneIsAskedEverywhereWithoutASeam() {
    PersonShares shares = new PersonShares(HEAD, HEAD);
    assertEquals(1, shares.at(new PointPx(101, 200)), 1e-6);
    assertEquals(1, shares.at(new PointPx(20, 20)), 1e-6);
  }

  @Test
  public void whatTheFineMaskCoversEndsAtItsEdge() {
    assertTrue(PersonShares.covers(HEAD, new PointPx(100, 300)));
    assertFalse(PersonShares.covers(HEAD, new PointPx(99.9, 200)));
    assertFalse(PersonShares.covers(HEAD, new PointPx(200, 300.1)));
  }

  @Test
  public void cellsAreThoseOfTheFineMask() {
    assertEquals(20, new PersonShares(HEAD, WHOLE).cellPx(), 1e-9);
  }

  private static PersonMask mask(OrientedBoxPx region, int side, float share) {
    float[] shares = new float[side * side];
    Arrays.fill(shares, share);
    return new PersonMask(region, side, shares);
  }
}
