package app.selfsame.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class OrientationTest {
  /** Upright: the rows 1 2 3 and 4 5 6. */
  private static final int[] UPRIGHT = {1, 2, 3, 4, 5, 6};

  /** How that picture is stored for each value, from the figure in Exif 2.32, 4.6.4: where row 0 and column 0 lie. */
  private static final int[][] STORED = {
    {1, 2, 3, 4, 5, 6},
    {3, 2, 1, 6, 5, 4},
    {6, 5, 4, 3, 2, 1},
    {4, 5, 6, 1, 2, 3},
    {1, 4, 2, 5, 3, 6},
    {3, 6, 2, 5, 1, 4},
    {6, 3, 5, 2, 4, 1},
    {4, 1, 5, 2, 6, 3},
  };

  @Test
  public void everyOrientationGivesTheSameUprightPicture() {
    for (int value = 1; value <= 8; value++) {
      int storedWidth = value >= 5 ? 2 : 3;
      RgbaImage stored = new RgbaImage(storedWidth, 6 / storedWidth, STORED[value - 1]);
      RgbaImage upright = Orientation.ofExif(value).upright(stored);
      assertEquals("width for " + value, 3, upright.width());
      assertArrayEquals("pixels for " + value, UPRIGHT, upright.pixels());
    }
  }

  @Test
  public void aNormalPictureIsNotCopied() {
    RgbaImage stored = new RgbaImage(3, 2, UPRIGHT);
    assertSame(stored, Orientation.NORMAL.upright(stored));
  }

  @Test
  public void aTurnFollowedByAnExchangeOfSidesIsOneOfTheEight() {
    RgbaImage stored = new RgbaImage(3, 2, UPRIGHT);
    for (Orientation turn : Orientation.values()) {
      RgbaImage turned = turn.upright(stored);
      assertArrayEquals(Orientation.MIRRORED.upright(turned).pixels(), turn.thenMirrored().upright(stored).pixels());
      assertArrayEquals(Orientation.FLIPPED.upright(turned).pixels(), turn.thenFlipped().upright(stored).pixels());
    }
  }
}
