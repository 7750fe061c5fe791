package app.selfsame.bench.mrz;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import app.selfsame.engine.PackagedEngine;
import app.selfsame.mrz.LineTensor;
import app.selfsame.network.Model;
import app.selfsame.network.NetworkSet;
import app.selfsame.network.Networks;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.tflite.TfliteRuntime;
import org.junit.BeforeClass;
import org.junit.Test;

/** The network that is checked in reads lines that it has never seen. */
public class LineReadingTest {
  private static final int LINES = 300;

  private static OcrB font;
  private static NeuralNetwork network;

  @BeforeClass
  public static void load() {
    assumeTrue("Debian's fonts-ocr-b is not installed", OcrB.isInstalled());
    font = OcrB.load();
    network = new Networks(new TfliteRuntime(), PackagedEngine::model).prove(NetworkSet.MRZ).get(Model.MRZ_LINE);
  }

  @Test
  public void cleanPrintIsReadAsItStands() {
    LineAccuracy read = read(LineConditions.PHOTOS.pitch(8, 22).undisturbed());
    assertTrue(read.toString(), read.share() >= 0.9995);
    assertTrue(read.toString(), read.meanDistance() < 0.03);
  }

  @Test
  public void printThatIsDisturbedByWhatPhotosShowIsReadButForFewCharacters() {
    LineAccuracy read = read(LineConditions.PHOTOS.pitch(11, 22));
    assertTrue(read.toString(), read.share() >= 0.99);
    assertTrue(read.toString(), read.rightBlanks() >= 0.95 * read.blanks());
  }

  @Test
  public void theSmallestPrintIsMostlyRead() {
    LineAccuracy read = read(LineConditions.PHOTOS.pitch(5.2, 6));
    assertTrue(read.toString(), read.share() >= 0.95);
  }

  @Test
  public void theMoreBlurTheFewerCharactersAreRead() {
    LineConditions conditions = LineConditions.PHOTOS.pitch(10, 10).undisturbed();
    double sharper = 1;
    for (double blurPx : new double[] {3, 4, 5}) {
      double share = read(conditions.blur(blurPx)).share();
      assertTrue(share + " at " + blurPx + " px, " + sharper + " before", share < sharper);
      sharper = share;
    }
    assertTrue("read although nothing can be seen: " + sharper, sharper < 0.5);
  }

  @Test
  public void printThatLiesFurtherRightOrFurtherDownIsSaidToLieThere() {
    DrawnLine line = new LineGenerator(font, LineConditions.PHOTOS.pitch(16, 16).undisturbed()).line(LineAccuracy.FIRST_UNSEEN);
    double[] before = meanPlace(line, line.grey());
    double[] right = meanPlace(line, moved(line, 3, 0));
    double[] down = meanPlace(line, moved(line, 0, 2));
    double cellPx = LineTensor.CELL_PX;
    assertArrayEquals(new double[] {before[0] + 3 / cellPx, before[1]}, right, 0.04);
    assertArrayEquals(new double[] {before[0], before[1] + 2 / cellPx}, down, 0.04);
  }

  /** Of all characters, right and down, in cells. */
  private static double[] meanPlace(DrawnLine line, float[] grey) {
    float[] places = network.run(LineTensor.of(grey, line.cells()))[1];
    double[] sum = new double[2];
    int characters = 0;
    for (int cell = 0; cell < line.cells(); cell++) {
      if (line.isPlaced()[cell]) {
        characters++;
        sum[0] += places[2 * cell];
        sum[1] += places[2 * cell + 1];
      }
    }
    return new double[] {sum[0] / characters, sum[1] / characters};
  }

  private static float[] moved(DrawnLine line, int right, int down) {
    int width = line.cells() * LineTensor.CELL_PX;
    float[] moved = new float[line.grey().length];
    for (int y = 0; y < LineTensor.HEIGHT_PX; y++) {
      for (int x = 0; x < width; x++) {
        moved[y * width + x] = line.grey()[Math.max(0, y - down) * width + Math.max(0, x - right)];
      }
    }
    return moved;
  }

  private static LineAccuracy read(LineConditions conditions) {
    return LineAccuracy.of(network, new LineGenerator(font, conditions), LineAccuracy.FIRST_UNSEEN, LINES);
  }
}
