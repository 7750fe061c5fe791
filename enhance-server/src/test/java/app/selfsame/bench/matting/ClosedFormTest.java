package app.selfsame.bench.matting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import app.selfsame.matting.Trimap;
import java.util.Arrays;
import java.util.Random;
import org.junit.Test;

public class ClosedFormTest {
  private static final int WIDTH = 24;
  private static final int HEIGHT = 16;

  @Test
  public void alphaBetweenTwoColoursIsFound() {
    Plane alpha = new Plane(WIDTH, HEIGHT);
    byte[] labels = new byte[WIDTH * HEIGHT];
    Colours colours = new Colours(WIDTH, HEIGHT);
    for (int i = 0; i < labels.length; i++) {
      int x = i % WIDTH;
      float share = Math.max(0, Math.min(1, (x - 6 + (float) Math.sin(i / WIDTH)) / 11));
      alpha.values()[i] = share;
      labels[i] = x < 4 ? Trimap.BACKGROUND : x >= WIDTH - 4 ? Trimap.FOREGROUND : Trimap.UNKNOWN;
      colours.set(i, 220 * share + 30 * (1 - share), 60 * share + 200 * (1 - share), 90 * share + 240 * (1 - share));
    }
    Trimap trimap = new Trimap(WIDTH, HEIGHT, labels);
    ClosedForm solved = ClosedForm.solve(colours.rounded(), trimap, new Plane(WIDTH, HEIGHT));
    assertTrue(solved.iterations() < ClosedForm.MOST_ITERATIONS);
    for (int i = 0; i < labels.length; i++) {
      assertEquals("pixel " + i, alpha.values()[i], solved.alpha().values()[i], 0.01);
    }
  }

  @Test
  public void theLaplacianIsZeroOnAnyMixtureOfTheColours() {
    RgbaImage picture = noise();
    MattingLaplacian laplacian = MattingLaplacian.of(picture, everything());
    double[] vector = new double[WIDTH * HEIGHT];
    for (int i = 0; i < vector.length; i++) {
      int pixel = picture.pixels()[i];
      vector[i] =
          (2 * RgbaImage.red(pixel) - 3 * RgbaImage.green(pixel) + 0.5 * RgbaImage.blue(pixel)) / 255.0 + 0.25;
    }
    double[] result = new double[vector.length];
    laplacian.multiply(vector, result);
    for (double each : result) {
      assertEquals(0, each, 1e-4);
    }
  }

  @Test
  public void theLaplacianIsSymmetricAndItsDiagonalIsItsOwn() {
    MattingLaplacian laplacian = MattingLaplacian.of(noise(), everything());
    int first = 5 * WIDTH + 7;
    for (int second : new int[] {first, first + 1, first + 2 * WIDTH - 2, first + WIDTH + 1}) {
      assertEquals(entry(laplacian, first, second), entry(laplacian, second, first), 1e-12);
    }
    assertEquals(laplacian.diagonal(first), entry(laplacian, first, first), 1e-12);
    assertTrue(laplacian.diagonal(first) > 0);
  }

  private static double entry(MattingLaplacian laplacian, int row, int column) {
    double[] unit = new double[WIDTH * HEIGHT];
    double[] result = new double[WIDTH * HEIGHT];
    unit[column] = 1;
    laplacian.multiply(unit, result);
    return result[row];
  }

  private static RgbaImage noise() {
    Random random = new Random(3);
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = RgbaImage.opaque(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
    return new RgbaImage(WIDTH, HEIGHT, pixels);
  }

  private static boolean[] everything() {
    boolean[] wanted = new boolean[WIDTH * HEIGHT];
    Arrays.fill(wanted, true);
    return wanted;
  }
}
