package app.selfsame.mrz;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class LineTensorTest {
  private static final int CELLS = 3;
  private static final int WIDTH = CELLS * LineTensor.CELL_PX;

  @Test
  public void paperWithoutPrintIsNothing() {
    float[] grey = new float[WIDTH * LineTensor.HEIGHT_PX];
    Arrays.fill(grey, 180);
    assertArrayEquals(new float[LineTensor.WIDTH_PX * LineTensor.HEIGHT_PX], LineTensor.of(grey, CELLS), 1e-5f);
  }

  @Test
  public void oneDarkPlaceIsComparedWithWhatLiesAroundIt() {
    float[] grey = new float[WIDTH * LineTensor.HEIGHT_PX];
    Arrays.fill(grey, 200);
    int x = 24;
    int y = 12;
    grey[y * WIDTH + x] = 88;
    // The box of 49 x 23 px holds the place once for most of the line; edges are repeated at the left, the right, and above.
    double difference = -112 + 112.0 / (49 * 23);
    float[] tensor = LineTensor.of(grey, CELLS);
    double elsewhere = tensor[y * LineTensor.WIDTH_PX + x + 1];
    assertEquals(difference / (112.0 / (49 * 23)), tensor[y * LineTensor.WIDTH_PX + x] / elsewhere, 0.5);
    assertTrue(tensor[y * LineTensor.WIDTH_PX + x] < 0 && elsewhere > 0);
    double deviation = 112 * Math.sqrt(1.0 / grey.length) * (1 - 1.0 / (49 * 23));
    assertEquals(difference / (deviation + 4), tensor[y * LineTensor.WIDTH_PX + x], 0.02);
  }

  @Test
  public void neitherBrightnessNorContrastChangesWhatIsSeen() {
    float[] dark = new float[WIDTH * LineTensor.HEIGHT_PX];
    float[] bright = new float[dark.length];
    for (int i = 0; i < dark.length; i++) {
      float print = (i / 3 * 31 + i % WIDTH * 17) % 97;
      dark[i] = 10 + print;
      bright[i] = 20 + 2 * print;
    }
    float[] seenDark = LineTensor.of(dark, CELLS);
    float[] seenBright = LineTensor.of(bright, CELLS);
    for (int i = 0; i < seenDark.length; i++) {
      assertEquals(seenDark[i], seenBright[i], 0.08 * Math.abs(seenBright[i]) + 1e-4);
    }
  }

  @Test
  public void whatIsRightOfTheLineIsZero() {
    float[] grey = new float[WIDTH * LineTensor.HEIGHT_PX];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = i * 37 % 256;
    }
    float[] tensor = LineTensor.of(grey, CELLS);
    for (int y = 0; y < LineTensor.HEIGHT_PX; y++) {
      for (int x = WIDTH; x < LineTensor.WIDTH_PX; x++) {
        assertEquals(0, tensor[y * LineTensor.WIDTH_PX + x], 0);
      }
    }
  }

  @Test
  public void pictureOfAnotherSizeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> LineTensor.of(new float[10], CELLS));
    assertThrows(IllegalArgumentException.class, () -> LineTensor.of(new float[47 * 16 * 24], 47));
  }
}
