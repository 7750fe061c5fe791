package app.selfsame.measure.surround;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.BoxPx;
import app.selfsame.image.RgbaImage;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Discs, ribbons and labels drawn into the corners of a drawn portrait, with and without compression. */
@RunWith(TeaVMTestRunner.class)
public class BadgesTest {
  private static final int WALL = RgbaImage.opaque(214, 216, 218);
  private static final int WIDTH = DrawnPortrait.WIDTH;
  private static final int HEIGHT = DrawnPortrait.HEIGHT;
  private static final int GREEN = RgbaImage.opaque(76, 175, 80);
  private static final int[] COLOURS = {
    GREEN, RgbaImage.opaque(146, 186, 84), RgbaImage.opaque(211, 47, 47), RgbaImage.opaque(33, 110, 200)
  };

  @Test
  public void signsInEveryCornerAreFoundWhereTheyStand() {
    for (int colour : COLOURS) {
      for (Shape shape : Shape.values()) {
        for (int corner = 0; corner < 4; corner++) {
          RgbaImage photo = portrait().photo();
          Place place = Place.of(corner, shape == Shape.RIBBON ? 0 : 20);
          draw(photo, shape, place, colour);
          List<BoxPx> found = find(photo);
          String what = shape + " in corner " + corner + " of " + Integer.toHexString(colour);
          assertEquals(what, 1, found.size());
          assertTrue(what, Math.abs(found.get(0).centre().x() - place.x) < 30);
          assertTrue(what, Math.abs(found.get(0).centre().y() - place.y) < 30);
        }
      }
    }
  }

  @Test
  public void compressionHidesNoDisc() {
    for (int colour : COLOURS) {
      for (int step : new int[] {6, 12, 20}) {
        RgbaImage photo = portrait().photo();
        draw(photo, Shape.DISC, Place.of(3, 20), colour);
        assertEquals(Integer.toHexString(colour) + " by " + step, 1, find(compressed(photo, step)).size());
      }
    }
  }

  @Test
  public void compressionHidesNoLabelOfSomeBlocks() {
    RgbaImage photo = portrait().photo();
    fill(photo, WIDTH - 90, 8, WIDTH - 10, 50, GREEN);
    assertEquals(1, find(compressed(photo, 4)).size());
  }

  @Test
  public void theGrainierASignTheLessItIsOne() {
    boolean last = true;
    for (int grain = 0; grain <= 24; grain += 2) {
      RgbaImage photo = portrait().photo();
      draw(photo, Shape.DISC, Place.of(3, 20), GREEN);
      boolean found = !find(grainy(photo, grain)).isEmpty();
      assertTrue(grain + "", last || !found);
      last = found;
    }
    assertFalse(last);
  }

  @Test
  public void whatIsPhotographedIsNoSign() {
    assertTrue("nothing", find(portrait().photo()).isEmpty());
    for (int colour : COLOURS) {
      String what = Integer.toHexString(colour);
      assertTrue("clothes " + what, find(portrait().surface(440, 500, 0.1, colour).photo()).isEmpty());
      RgbaImage card = portrait().photo();
      fill(card, WIDTH - 60, 10, WIDTH - 10, 60, colour);
      assertTrue("a sheet on the wall " + what, find(grainy(card, 6)).isEmpty());
      RgbaImage amid = portrait().photo();
      draw(amid, Shape.DISC, new Place(200, 440, 1, 1), colour);
      assertTrue("on the chest " + what, find(amid).isEmpty());
    }
  }

  @Test
  public void aWallOfOneValueBesideThePersonIsNoSign() {
    int blue = RgbaImage.opaque(67, 142, 219);
    RgbaImage photo = portrait().photo();
    fill(photo, 0, 440, 70, HEIGHT, blue);
    fill(photo, WIDTH - 70, 440, WIDTH, HEIGHT, blue);
    assertEquals(List.of(), find(photo));
  }

  @Test
  public void coloursThatTheCameraHasBurntOutAreNoSign() {
    RgbaImage photo = portrait().photo();
    fill(photo, 10, 4, 60, 54, RgbaImage.opaque(250, 246, 2));
    assertTrue(find(photo).isEmpty());
  }

  private static List<BoxPx> find(RgbaImage photo) {
    return Badges.find(photo, photo);
  }

  private static DrawnPortrait portrait() {
    return new DrawnPortrait(WALL);
  }

  private enum Shape {
    DISC,
    TICKED_DISC,
    RIBBON,
    LABEL
  }

  /** The middle of a sign 40 px wide, and the way to its corner. */
  private record Place(int x, int y, int right, int down) {
    static Place of(int corner, int away) {
      int right = corner % 2 == 0 ? -1 : 1;
      int down = corner < 2 ? -1 : 1;
      int side = away + 20;
      return new Place(right < 0 ? side : WIDTH - side, down < 0 ? side : HEIGHT - side, right, down);
    }
  }

  private static void draw(RgbaImage photo, Shape shape, Place place, int colour) {
    for (int dy = -20; dy < 20; dy++) {
      for (int dx = -20; dx < 20; dx++) {
        double distance = Math.hypot(dx + 0.5, dy + 0.5);
        boolean tick = Math.abs(dx - dy) < 4 && dx > -10 && dx < 10;
        boolean is =
            switch (shape) {
              case DISC -> distance < 20;
              case TICKED_DISC -> distance < 20 && !tick;
              case RIBBON -> Math.abs(dx * place.right + dy * place.down - 4) < 14;
              case LABEL -> Math.abs(dy) < 13;
            };
        if (is) {
          photo.pixels()[(place.y + dy) * WIDTH + place.x + dx] = colour;
        }
      }
    }
  }

  private static void fill(RgbaImage photo, int left, int top, int right, int bottom, int colour) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        photo.pixels()[y * WIDTH + x] = colour;
      }
    }
  }

  private static RgbaImage grainy(RgbaImage photo, int grain) {
    Random random = new Random(7);
    int[] pixels = photo.pixels().clone();
    for (int at = 0; at < pixels.length; at++) {
      int noise = grain == 0 ? 0 : random.nextInt(2 * grain + 1) - grain;
      int pixel = pixels[at];
      pixels[at] = RgbaImage.opaque(
          clamped(RgbaImage.red(pixel) + noise), clamped(RgbaImage.green(pixel) + noise),
          clamped(RgbaImage.blue(pixel) + noise));
    }
    return new RgbaImage(WIDTH, HEIGHT, pixels);
  }

  /** Cosine transforms of 8 x 8 pixels in multiples of a step, as JPEG has them. */
  private static RgbaImage compressed(RgbaImage photo, int step) {
    double[][] cosines = new double[8][8];
    for (int u = 0; u < 8; u++) {
      for (int x = 0; x < 8; x++) {
        cosines[u][x] = Math.cos((2 * x + 1) * u * Math.PI / 16) * (u == 0 ? Math.sqrt(0.125) : 0.5);
      }
    }
    int[][] planes = new int[3][];
    for (int channel = 0; channel < 3; channel++) {
      planes[channel] = compressed(photo, 8 * channel, step, cosines);
    }
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int at = 0; at < pixels.length; at++) {
      pixels[at] = RgbaImage.opaque(planes[2][at], planes[1][at], planes[0][at]);
    }
    return new RgbaImage(WIDTH, HEIGHT, pixels);
  }

  private static int[] compressed(RgbaImage photo, int shift, int step, double[][] cosines) {
    int[] plane = new int[WIDTH * HEIGHT];
    for (int top = 0; top < HEIGHT; top += 8) {
      for (int left = 0; left < WIDTH; left += 8) {
        double[][] block = new double[8][8];
        for (int y = 0; y < 8; y++) {
          for (int x = 0; x < 8; x++) {
            block[y][x] = photo.pixel(left + x, Math.min(HEIGHT - 1, top + y)) >>> shift & 0xff;
          }
        }
        double[][] waves = times(times(cosines, block, false), cosines, true);
        for (double[] row : waves) {
          for (int i = 0; i < 8; i++) {
            row[i] = step * Math.rint(row[i] / step);
          }
        }
        double[][] back = times(times(transposed(cosines), waves, false), transposed(cosines), true);
        for (int y = 0; y < 8 && top + y < HEIGHT; y++) {
          for (int x = 0; x < 8; x++) {
            plane[(top + y) * WIDTH + left + x] = clamped((int) Math.round(back[y][x]));
          }
        }
      }
    }
    return plane;
  }

  private static double[][] times(double[][] a, double[][] b, boolean turned) {
    double[][] product = new double[8][8];
    for (int y = 0; y < 8; y++) {
      for (int x = 0; x < 8; x++) {
        for (int i = 0; i < 8; i++) {
          product[y][x] += a[y][i] * (turned ? b[x][i] : b[i][x]);
        }
      }
    }
    return product;
  }

  private static double[][] transposed(double[][] a) {
    double[][] turned = new double[8][8];
    for (int y = 0; y < 8; y++) {
      for (int x = 0; x < 8; x++) {
        turned[y][x] = a[x][y];
      }
    }
    return turned;
  }

  private static int clamped(int sample) {
    return Math.max(0, Math.min(255, sample));
  }
}
