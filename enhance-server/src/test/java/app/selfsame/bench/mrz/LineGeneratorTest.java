package app.selfsame.bench.mrz;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import app.selfsame.mrz.LineTensor;
import app.selfsame.mrz.MrzAlphabet;
import java.util.Arrays;
import org.junit.BeforeClass;
import org.junit.Test;

public class LineGeneratorTest {
  private static OcrB font;

  @BeforeClass
  public static void load() {
    assumeTrue("Debian's fonts-ocr-b is not installed", OcrB.isInstalled());
    font = OcrB.load();
  }

  @Test
  public void aSeedDrawsOneLineWhateverWasDrawnBefore() {
    LineGenerator generator = new LineGenerator(font, LineConditions.PHOTOS);
    DrawnLine first = generator.line(7);
    generator.line(8);
    DrawnLine again = generator.line(7);
    assertArrayEquals(first.grey(), again.grey(), 0);
    assertArrayEquals(first.characters(), again.characters());
    assertFalse(Arrays.equals(first.characters(), generator.line(10).characters()));
  }

  /** A step of the generator's own random numbers between seeds would draw the same numbers again, one later. */
  @Test
  public void linesOfNeighbouringSeedsHaveNoTextInCommon() {
    LineGenerator generator = new LineGenerator(font, LineConditions.PHOTOS.undisturbed());
    int common = 0;
    int cells = 0;
    for (long seed = 0; seed < 60; seed++) {
      int[] line = generator.line(seed, 44).characters();
      int[] next = generator.line(seed + 1, 44).characters();
      for (int i = 3; i < line.length; i++) {
        boolean isFiller = line[i] == MrzAlphabet.FILLER || line[i] == MrzAlphabet.BLANK;
        cells += isFiller ? 0 : 1;
        common += !isFiller && (line[i] == next[i] || line[i] == next[i - 1]) ? 1 : 0;
      }
    }
    assertTrue(common + " of " + cells, common < 0.2 * cells);
  }

  @Test
  public void printIsDarkInTheMiddleOfCellsThatHaveACharacterAndNowhereElse() {
    LineGenerator generator = new LineGenerator(font, LineConditions.PHOTOS.pitch(16, 16).undisturbed());
    for (long seed = 0; seed < 20; seed++) {
      DrawnLine line = generator.line(seed);
      for (int cell = 0; cell < line.cells(); cell++) {
        double[] ink = ink(line, cell);
        if (line.characters()[cell] == MrzAlphabet.BLANK) {
          assertTrue("ink of a blank: " + ink[0], ink[0] < 0.5);
        } else {
          assertTrue("ink: " + ink[0], ink[0] > 5);
          char character = MrzAlphabet.character(line.characters()[cell]);
          if ("HIMOTX08".indexOf(character) >= 0) {
            assertEquals(character + " lies right of the middle", 0.5, ink[1], 0.05);
          }
        }
      }
    }
  }

  /** How much ink a cell has, in px of black, and where the middle of it is, as a share of the cell. */
  private static double[] ink(DrawnLine line, int cell) {
    int width = line.cells() * LineTensor.CELL_PX;
    double sum = 0;
    double moment = 0;
    for (int y = 0; y < LineTensor.HEIGHT_PX; y++) {
      for (int x = 0; x < LineTensor.CELL_PX; x++) {
        double ink = Math.max(0, (235 - line.grey()[y * width + cell * LineTensor.CELL_PX + x]) / 195);
        sum += ink;
        moment += ink * (x + 0.5) / LineTensor.CELL_PX;
      }
    }
    return new double[] {sum, moment / sum};
  }
}
