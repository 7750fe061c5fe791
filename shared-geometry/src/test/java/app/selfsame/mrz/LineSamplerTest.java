package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class LineSamplerTest {
  private static final int CELLS = 30;

  @Test
  public void samplesThePlacesOfTheLineHoweverItLies() {
    for (double degrees : new double[] {0, 20, 90, 180, 250}) {
      for (double pitchPx : new double[] {8, 16, 24, 40}) {
        CellLine line = line(1000, 1000, pitchPx, degrees);
        float[] samples = new LineSampler(slope(2000)).sample(line);
        int width = (CELLS + 2) * LineTensor.CELL_PX;
        assertEquals(width * LineTensor.HEIGHT_PX, samples.length);
        for (int row = 1; row < LineTensor.HEIGHT_PX; row += 7) {
          for (int column = 0; column < width; column += 37) {
            PointPx place = line.place(
                (column + 0.5) / LineTensor.CELL_PX - 1.5, (row + 0.5 - LineTensor.HEIGHT_PX / 2) / LineTensor.CELL_PX);
            assertEquals(place.x() / 16 + place.y() / 32, samples[row * width + column], 1);
          }
        }
      }
    }
  }

  @Test
  public void smallPatternsOfLargePrintDoNotAlias() {
    int side = 1600;
    int[] pixels = new int[side * side];
    for (int i = 0; i < pixels.length; i++) {
      int grey = (i % side + i / side) % 2 * 255;
      pixels[i] = RgbaImage.opaque(grey, grey, grey);
    }
    GreyLevels photo = new GreyLevels(new ImagePyramid(new RgbaImage(side, side, pixels)));
    for (double pitchPx : new double[] {24, 31, 45}) {
      for (float sample : new LineSampler(photo).sample(line(800, 800, pitchPx, 7))) {
        assertTrue(pitchPx + " px: " + sample, Math.abs(sample - 127.5) < 40);
      }
    }
  }

  private static CellLine line(double x, double y, double pitchPx, double degrees) {
    double halfX = Math.cos(Math.toRadians(degrees)) * pitchPx * (CELLS - 0.24) / 2;
    double halfY = Math.sin(Math.toRadians(degrees)) * pitchPx * (CELLS - 0.24) / 2;
    return CellLine.between(new PointPx(x - halfX, y - halfY), new PointPx(x + halfX, y + halfY), CELLS);
  }

  /** Brightness grows by a sixteenth a pixel to the right, and by half of that downwards. */
  private static GreyLevels slope(int side) {
    int[] pixels = new int[side * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int grey = (int) Math.min(255, Math.round((x + 0.5) / 16 + (y + 0.5) / 32));
        pixels[y * side + x] = RgbaImage.opaque(grey, grey, grey);
      }
    }
    return new GreyLevels(new ImagePyramid(new RgbaImage(side, side, pixels)));
  }
}
