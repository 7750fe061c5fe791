package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class LineReadingTest {
  private static final int CELLS = 36;
  private static final CellLine LINE = CellLine.between(new PointPx(0, 0), new PointPx(CELLS * 10, 0), CELLS);

  @Test
  public void readsTheLikeliestCharactersBetweenTheEnds() {
    assertEquals("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", reading(logits(12), new float[offsets()]).freeText());
  }

  @Test
  public void scoreFallsWithDoubt() {
    assertFalls(new double[] {
      reading(logits(12), new float[offsets()]).score(),
      reading(logits(6), new float[offsets()]).score(),
      reading(logits(3), new float[offsets()]).score()
    });
  }

  @Test
  public void scoreFallsWithCharactersBesideTheirCells() {
    double[] scores = new double[3];
    for (int i = 0; i < scores.length; i++) {
      float[] offsets = new float[offsets()];
      for (int cell = 0; cell < CELLS + 2; cell++) {
        offsets[2 * cell] = cell % 2 == 0 ? 0.2f * i : -0.2f * i;
      }
      scores[i] = reading(logits(12), offsets).score();
    }
    assertFalls(scores);
  }

  @Test
  public void scoreFallsWithCharactersBeyondTheEnds() {
    float[] one = logits(12);
    one[MrzAlphabet.BLANK] = 0;
    one[0] = 12;
    float[] both = one.clone();
    both[(CELLS + 1) * MrzAlphabet.SIZE_WITH_BLANK + MrzAlphabet.BLANK] = 0;
    both[(CELLS + 1) * MrzAlphabet.SIZE_WITH_BLANK] = 12;
    assertFalls(new double[] {
      reading(logits(12), new float[offsets()]).score(),
      reading(one, new float[offsets()]).score(),
      reading(both, new float[offsets()]).score()
    });
  }

  private static void assertFalls(double[] scores) {
    for (int i = 1; i < scores.length; i++) {
      assertTrue(scores[i - 1] + " to " + scores[i], scores[i] < scores[i - 1] - 0.02);
    }
  }

  private static LineReading reading(float[] logits, float[] offsets) {
    return LineReading.of(LINE, logits, offsets);
  }

  private static int offsets() {
    return 2 * LineTensor.MOST_CELLS;
  }

  /** The alphabet without its last one, a blank at each end, each so much likelier than the others. */
  private static float[] logits(float sure) {
    float[] logits = new float[LineTensor.MOST_CELLS * MrzAlphabet.SIZE_WITH_BLANK];
    for (int cell = 0; cell < CELLS + 2; cell++) {
      int best = cell == 0 || cell == CELLS + 1 ? MrzAlphabet.BLANK : cell - 1;
      logits[cell * MrzAlphabet.SIZE_WITH_BLANK + best] = sure;
    }
    return logits;
  }
}
