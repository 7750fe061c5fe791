package app.selfsame.bench.mrz;

import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import app.selfsame.engine.PackagedEngine;
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
    LineAccuracy read = read(LineConditions.TRAINING.pitch(8, 22).undisturbed());
    assertTrue(read.toString(), read.share() >= 0.9995);
    assertTrue(read.toString(), read.meanDistance() < 0.03);
  }

  @Test
  public void printThatIsDisturbedByWhatPhotosShowIsReadButForFewCharacters() {
    LineAccuracy read = read(LineConditions.TRAINING.pitch(11, 22));
    assertTrue(read.toString(), read.share() >= 0.99);
    assertTrue(read.toString(), read.rightBlanks() >= 0.95 * read.blanks());
  }

  @Test
  public void theSmallestPrintIsMostlyRead() {
    LineAccuracy read = read(LineConditions.TRAINING.pitch(5.2, 6));
    assertTrue(read.toString(), read.share() >= 0.95);
  }

  @Test
  public void theMoreBlurTheFewerCharactersAreRead() {
    LineConditions conditions = LineConditions.TRAINING.pitch(10, 10).undisturbed();
    double sharper = 1;
    for (double blurPx : new double[] {3, 4, 5}) {
      double share = read(conditions.blur(blurPx)).share();
      assertTrue(share + " at " + blurPx + " px, " + sharper + " before", share < sharper);
      sharper = share;
    }
    assertTrue("read although nothing can be seen: " + sharper, sharper < 0.5);
  }

  private static LineAccuracy read(LineConditions conditions) {
    return LineAccuracy.of(network, new LineGenerator(font, conditions), LineAccuracy.FIRST_UNSEEN, LINES);
  }
}
