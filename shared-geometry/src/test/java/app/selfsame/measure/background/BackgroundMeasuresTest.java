package app.selfsame.measure.background;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.CieLab;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class BackgroundMeasuresTest {
  private static final int SIDE = 60;

  @Test
  public void colourIsTheMedianOfTheBackgroundAlone() {
    float[] colour = wall(200, 210, 220);
    boolean[] background = new boolean[SIDE * SIDE];
    Arrays.fill(background, 0, SIDE * SIDE / 2, true);
    Arrays.fill(colour, 3 * SIDE * SIDE / 2, colour.length, 0);
    assertEquals(CieLab.of(200, 210, 220), BackgroundColour.median(colour, background));
    assertFalse(new BackgroundCells(SIDE, colour, person()).isEnough(new boolean[SIDE * SIDE]));
    assertTrue(new BackgroundCells(SIDE, colour, person()).isEnough(background));
  }

  @Test
  public void aDarkPatchOfTheWallsColourBesideThePersonIsAShadow() {
    BackgroundCells even = new BackgroundCells(SIDE, wall(210, 205, 195), person());
    assertEquals(0, BackgroundShadow.missingLight(WallTile.of(even)).orElseThrow(), 1e-9);
    // sRGB 210 to 151 is about half of the light.
    BackgroundCells shadow = new BackgroundCells(SIDE, patched(151, 147, 140), person());
    assertEquals(0.52, BackgroundShadow.missingLight(WallTile.of(shadow)).orElseThrow(), 0.03);
  }

  @Test
  public void aPatchOfAnotherColourIsNone() {
    BackgroundCells thing = new BackgroundCells(SIDE, patched(60, 90, 200), person());
    assertEquals(0, BackgroundShadow.missingLight(WallTile.of(thing)).orElseThrow(), 1e-9);
  }

  @Test
  public void nothingIsSaidOfAPatternedWall() {
    float[] colour = wall(210, 205, 195);
    for (int i = 0; i < SIDE * SIDE; i++) {
      if ((i % SIDE / 2 + i / SIDE / 2) % 2 == 0) {
        Arrays.fill(colour, 3 * i, 3 * i + 3, 90);
      }
    }
    BackgroundCells patterned = new BackgroundCells(SIDE, colour, person());
    assertTrue(BackgroundShadow.missingLight(WallTile.of(patterned)).isEmpty());
  }

  @Test
  public void peopleApartAreCountedByTheirEdges() {
    float[] person = person();
    for (int y = 5; y < 15; y++) {
      Arrays.fill(person, y * SIDE + 2, y * SIDE + 8, 0.9f);
    }
    assertEquals(List.of(60, 600), OtherPeople.sizes(person, SIDE));
  }

  private static float[] wall(float red, float green, float blue) {
    float[] colour = new float[3 * SIDE * SIDE];
    for (int i = 0; i < SIDE * SIDE; i++) {
      put(colour, i, red, green, blue);
    }
    return colour;
  }

  /** A wall with a patch next to the person's side. */
  private static float[] patched(float red, float green, float blue) {
    float[] colour = wall(210, 205, 195);
    for (int y = 34; y < SIDE; y++) {
      for (int x = 40; x < 50; x++) {
        put(colour, y * SIDE + x, red, green, blue);
      }
    }
    return colour;
  }

  /** A block of 20 x 30 cells at the foot of the grid. */
  private static float[] person() {
    float[] person = new float[SIDE * SIDE];
    for (int y = 30; y < SIDE; y++) {
      Arrays.fill(person, y * SIDE + 20, y * SIDE + 40, 1);
    }
    return person;
  }

  private static void put(float[] colour, int index, float red, float green, float blue) {
    colour[3 * index] = red;
    colour[3 * index + 1] = green;
    colour[3 * index + 2] = blue;
  }
}
