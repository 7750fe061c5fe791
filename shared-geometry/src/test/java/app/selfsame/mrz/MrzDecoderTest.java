package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class MrzDecoderTest {
  private static final double PITCH_PX = 12;

  private static MrzVerdict verdict(MrzDecoding decoding) {
    return MrzAcceptance.of(decoding, PITCH_PX).verdict();
  }

  private static List<MrzDoubt> doubts(MrzDecoding decoding) {
    return MrzAcceptance.of(decoding, PITCH_PX).doubts();
  }

  private static void assertNothingUnsure(MrzDecoding decoding) {
    for (int line = 0; line < decoding.format().lines(); line++) {
      for (int cell = 0; cell < decoding.format().cells(); cell++) {
        assertFalse(line + ", " + cell, decoding.isUnsure(line, cell));
        assertFalse(decoding.isRepaired(line, cell));
      }
    }
  }

  @Test
  public void whatIsCertainIsTakenAsItIs() {
    for (MrzFormat format : MrzFormat.values()) {
      Optional<MrzDecoding> decoding = MrzDecoder.decode(Readings.certain(Specimens.of(format)));
      if (format == MrzFormat.SWISS_LICENCE) {
        assertEquals(List.of(MrzDoubt.NO_CHECK_DIGITS), doubts(decoding.get()));
      } else {
        assertEquals(MrzVerdict.READ, verdict(decoding.get()));
      }
      assertEquals(format, decoding.get().format());
      assertEquals(Specimens.of(format), decoding.get().lines());
      assertEquals(0, decoding.get().score(), 0.001);
      assertEquals(0.99999, decoding.get().confidence(1, 3), 1e-5);
      assertNothingUnsure(decoding.get());
    }
  }

  @Test
  public void longNumbersAreTakenAsTheyAre() {
    for (List<String> card : List.of(Specimens.LONG_NUMBER, Specimens.LONG_NUMBER_WITH_FILLER)) {
      MrzDecoding decoding = MrzDecoder.decode(Readings.certain(card)).get();
      assertEquals(card, decoding.lines());
      assertEquals(MrzVerdict.READ, verdict(decoding));
      assertNothingUnsure(decoding);
    }
  }

  @Test
  public void otherShapesAreNoFormat() {
    assertEquals(Optional.empty(), MrzDecoder.decode(new float[0][][]));
    assertEquals(Optional.empty(), MrzDecoder.decode(new float[2][40][MrzAlphabet.SIZE]));
  }

  /** The class of a cell decides between a letter and a digit that look alike. */
  @Test
  public void lettersAreNoneWhereDigitsStand() {
    float[][][] reading = Readings.certain(Specimens.TD3);
    Readings.waver(reading, 1, 15, 'O', 0.6, '0');
    MrzDecoding decoding = MrzDecoder.decode(reading, MrzFormat.TD3);
    assertEquals(Specimens.TD3, decoding.lines());
    assertTrue(decoding.isUnsure(1, 15));
    assertFalse(decoding.isRepaired());
  }

  @Test
  public void aCheckDigitRepairsOneCharacterAndItIsMarked() {
    float[][][] reading = Readings.certain(Specimens.TD3);
    Readings.waver(reading, 1, 4, '5', 0.9, '9');
    MrzDecoding decoding = MrzDecoder.decode(reading, MrzFormat.TD3);
    assertEquals(Specimens.TD3, decoding.lines());
    assertTrue(decoding.allChecksHold());
    assertTrue(decoding.isRepaired(1, 4));
    assertTrue(decoding.isUnsure(1, 4));
    assertFalse(decoding.isRepaired(1, 5));
    assertEquals(0.1, decoding.confidence(1, 4), 1e-5);
    assertEquals(List.of(MrzDoubt.REPAIRED), doubts(decoding));
  }

  @Test
  public void aCharacterThatIsHardlyDoubtedIsNotRepaired() {
    float[][][] reading = Readings.certain(Specimens.TD3);
    Readings.waver(reading, 1, 4, '5', 0.94, '9');
    assertTrue(MrzDecoder.decode(reading, MrzFormat.TD3).isRepaired(1, 4));
    Readings.waver(reading, 1, 4, '5', 0.96, '9');
    MrzDecoding decoding = MrzDecoder.decode(reading, MrzFormat.TD3);
    assertFalse(decoding.isRepaired());
    assertEquals(List.of(MrzDoubt.CHECK_DIGIT), doubts(decoding));
  }

  @Test
  public void twoCharactersAreNotRepaired() {
    float[][][] reading = Readings.certain(Specimens.TD3);
    Readings.waver(reading, 1, 4, '5', 0.9, '9');
    Readings.waver(reading, 1, 14, '1', 0.9, '4');
    MrzDecoding decoding = MrzDecoder.decode(reading, MrzFormat.TD3);
    assertEquals(Readings.with(Readings.with(Specimens.TD3, 1, 4, '5'), 1, 14, '1'), decoding.lines());
    assertFalse(decoding.isRepaired());
    assertEquals(CheckResult.DOES_NOT_VERIFY, decoding.checks().get(MrzCheck.NUMBER));
    assertEquals(CheckResult.DOES_NOT_VERIFY, decoding.checks().get(MrzCheck.BIRTH));
    assertEquals(CheckResult.VERIFIED, decoding.checks().get(MrzCheck.EXPIRY));
    assertTrue(decoding.isUnsure(1, 0));
    assertTrue(decoding.isUnsure(1, 9));
    assertTrue(decoding.isUnsure(1, 13));
    assertFalse(decoding.isUnsure(1, 21));
    assertEquals(List.of(MrzDoubt.CHECK_DIGIT), doubts(decoding));
  }

  @Test
  public void aWronglyPrintedDigitIsShown() {
    List<String> printed = Readings.with(Specimens.TD3, 1, 9, '5');
    MrzDecoding decoding = MrzDecoder.decode(Readings.certain(printed), MrzFormat.TD3);
    assertEquals(printed, decoding.lines());
    assertFalse(decoding.isRepaired());
    assertEquals(CheckResult.DOES_NOT_VERIFY, decoding.checks().get(MrzCheck.NUMBER));
    assertEquals(List.of(MrzDoubt.CHECK_DIGIT), doubts(decoding));
  }

  /** A printed card whose composite digit is wrong. */
  @Test
  public void aWronglyPrintedCompositeDigitLeavesTheFieldsThatVerifyAlone() {
    List<String> card =
        List.of("IDCMR<512849702<<<<<<<<<<<<<<<", "6104128M1402209CMR<<<<<<<<<<<1", "PUBLIC<<JON<<<<<<<<<<<<<<<<<<<");
    MrzDecoding decoding = MrzDecoder.decode(Readings.certain(card), MrzFormat.TD1);
    assertEquals(card, decoding.lines());
    assertEquals(CheckResult.DOES_NOT_VERIFY, decoding.checks().get(MrzCheck.COMPOSITE));
    assertEquals(CheckResult.VERIFIED, decoding.checks().get(MrzCheck.NUMBER));
    assertTrue(decoding.isUnsure(1, 29));
    assertTrue(decoding.isUnsure(0, 20));
    assertFalse(decoding.isUnsure(0, 6));
    assertFalse(decoding.isUnsure(1, 0));
    assertFalse(decoding.isUnsure(2, 0));
  }

  @Test
  public void aFillerForTheDigitOfAnEmptyFieldIsNoMistake() {
    List<String> lines = List.of(Specimens.TD3.get(0), "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<8");
    MrzDecoding decoding = MrzDecoder.decode(Readings.certain(lines), MrzFormat.TD3);
    assertEquals(lines, decoding.lines());
    assertEquals(MrzVerdict.READ, verdict(decoding));
  }

  @Test
  public void aLetterOfACountrysCodeIsRepairedAndMarked() {
    float[][][] reading = Readings.certain(Specimens.GERMAN_PERMIT);
    Readings.waver(reading, 1, 17, 'O', 0.7, 'D');
    MrzDecoding decoding = MrzDecoder.decode(reading, MrzFormat.TD1);
    assertEquals(Specimens.GERMAN_PERMIT, decoding.lines());
    assertTrue(decoding.isRepaired(1, 17));
    assertEquals(List.of(MrzDoubt.REPAIRED), doubts(decoding));
  }

  @Test
  public void ofTwoWrongCodesNoneIsRepaired() {
    float[][][] reading = Readings.certain(Specimens.TD3);
    Readings.waver(reading, 0, 2, 'D', 0.7, 'U');
    Readings.waver(reading, 1, 10, 'D', 0.7, 'U');
    MrzDecoding decoding = MrzDecoder.decode(reading, MrzFormat.TD3);
    assertFalse(decoding.isRepaired());
    assertTrue(decoding.isUnsure(0, 3));
    assertTrue(decoding.isUnsure(1, 11));
  }

  @Test
  public void aCodeThatIsNoneIsKeptWhereItIsCertain() {
    List<String> printed = Readings.with(Specimens.TD3, 0, 3, 'Q');
    MrzDecoding decoding = MrzDecoder.decode(Readings.certain(printed), MrzFormat.TD3);
    assertEquals(printed, decoding.lines());
    assertTrue(decoding.isUnsure(0, 2));
    assertTrue(decoding.isUnsure(0, 4));
    assertFalse(decoding.isUnsure(0, 5));
  }

  @Test
  public void ofAPairThatLooksAlikeTheOtherOneHasToBeNextToImpossible() {
    float[][][] reading = Readings.certain(Specimens.FRENCH_PERMIT);
    Readings.waver(reading, 0, 13, 'O', 0.97, '0');
    assertTrue(MrzDecoder.decode(reading, MrzFormat.TD1).isUnsure(0, 13));
    Readings.waver(reading, 0, 13, 'O', 0.97, 'W');
    assertFalse(MrzDecoder.decode(reading, MrzFormat.TD1).isUnsure(0, 13));
    Readings.waver(reading, 0, 13, 'O', 0.94, 'W');
    assertTrue(MrzDecoder.decode(reading, MrzFormat.TD1).isUnsure(0, 13));
  }

  @Test
  public void aNameIsNotBelievedWhereAnotherLetterIsAsLikely() {
    float[][][] reading = Readings.certain(Specimens.TD3);
    Readings.waver(reading, 0, 7, 'I', 0.51, 'T');
    assertEquals(MrzVerdict.READ, verdict(MrzDecoder.decode(reading, MrzFormat.TD3)));
    Readings.waver(reading, 0, 7, 'I', 0.5, 'T');
    assertEquals(List.of(MrzDoubt.UNCLEAR), doubts(MrzDecoder.decode(reading, MrzFormat.TD3)));
  }

  /** Only a letter stands in a nationality, but that is no proof that this one does. */
  @Test
  public void whatTheClassAloneDecidesIsNotBelieved() {
    float[][][] reading = Readings.certain(Specimens.TD3);
    Readings.waver(reading, 1, 12, '0', 0.9, 'O');
    MrzDecoding decoding = MrzDecoder.decode(reading, MrzFormat.TD3);
    assertEquals(Specimens.TD3, decoding.lines());
    assertEquals(List.of(MrzDoubt.UNCLEAR), doubts(decoding));
    Readings.waver(reading, 1, 12, 'O', 0.9, '0');
    assertEquals(MrzVerdict.READ, verdict(MrzDecoder.decode(reading, MrzFormat.TD3)));
  }

  @Test
  public void smallCharactersAreNeverBelieved() {
    MrzDecoding decoding = MrzDecoder.decode(Readings.certain(Specimens.TD3), MrzFormat.TD3);
    assertEquals(MrzVerdict.READ, MrzAcceptance.of(decoding, 5).verdict());
    assertEquals(List.of(MrzDoubt.SMALL), MrzAcceptance.of(decoding, 4.9).doubts());
    assertEquals(MrzVerdict.CHECK, MrzAcceptance.of(decoding, Double.NaN).verdict());
  }

  @Test
  public void aDateThatIsNoneIsNotBelieved() {
    // 31 February, with digits that verify.
    List<String> lines = List.of(Specimens.TD3.get(0), "L898902C36UTO7402315F1204159ZE184226B<<<<<16");
    MrzDecoding decoding = MrzDecoder.decode(Readings.certain(lines), MrzFormat.TD3);
    assertEquals(lines, decoding.lines());
    assertEquals(List.of(MrzDoubt.NO_DATE), doubts(decoding));
  }

  @Test
  public void lessCertaintyIsNeverMoreBelief() {
    for (MrzFormat format : MrzFormat.values()) {
      MrzVerdict before = MrzVerdict.READ;
      double score = 1;
      for (int percent = 99; percent >= 3; percent -= 3) {
        MrzDecoding decoding =
            MrzDecoder.decode(Readings.of(Specimens.of(format), percent / 100.0), format);
        MrzVerdict verdict = verdict(decoding);
        assertTrue(format + " at " + percent, verdict.ordinal() >= before.ordinal());
        assertTrue(decoding.score() < score);
        before = verdict;
        score = decoding.score();
      }
      assertEquals(MrzVerdict.NONE, before);
    }
  }

  @Test
  public void aMistakeIsNotBelievedForBeingUncertain() {
    List<String> mistaken = Readings.with(Specimens.TD3, 1, 4, '5');
    for (int percent = 99; percent >= 3; percent -= 3) {
      MrzDecoding decoding = MrzDecoder.decode(Readings.of(mistaken, percent / 100.0), MrzFormat.TD3);
      assertNotEquals("at " + percent, MrzVerdict.READ, verdict(decoding));
    }
  }

  @Test
  public void everyOtherCharacterUnderADigitIsToldOrMarked() {
    for (MrzFormat format : MrzFormat.values()) {
      List<String> lines = Specimens.of(format);
      for (CheckedCells checked : format.ownChecks(format.indexes(lines)).get(0)) {
        for (int at : checked.cells()) {
          int line = at / format.cells();
          int cell = at % format.cells();
          for (double confidence : new double[] {0.99999, 0.9, 0.8}) {
            assertOthersAreToldOrMarked(format, lines, line, cell, confidence);
          }
        }
      }
    }
  }

  private static void assertOthersAreToldOrMarked(
      MrzFormat format, List<String> lines, int line, int cell, double confidence) {
    char right = lines.get(line).charAt(cell);
    int value = MrzAlphabet.value(MrzAlphabet.index(right));
    for (int other = 0; other < MrzAlphabet.SIZE; other++) {
      if ((MrzAlphabet.value(other) - value) % 10 != 0) {
        float[][][] reading = Readings.certain(lines);
        Readings.waver(reading, line, cell, MrzAlphabet.character(other), confidence, right);
        MrzDecoding decoding = MrzDecoder.decode(reading, format);
        assertTrue(decoding.isUnsure(line, cell));
        assertTrue(verdict(decoding) != MrzVerdict.READ || decoding.lines().equals(lines));
      }
    }
  }

  @Test
  public void junkIsNeverBelieved() {
    Random random = new Random(20);
    for (MrzFormat format : MrzFormat.values()) {
      for (int i = 0; i < 60; i++) {
        float[][][] reading = new float[format.lines()][format.cells()][MrzAlphabet.SIZE];
        double sharpness = Math.pow(10, random.nextDouble() * 2);
        for (float[][] line : reading) {
          for (float[] cell : line) {
            fill(cell, sharpness, random);
          }
        }
        assertNotEquals(MrzVerdict.READ, verdict(MrzDecoder.decode(reading, format)));
      }
    }
  }

  private static void fill(float[] cell, double sharpness, Random random) {
    double sum = 0;
    double[] weights = new double[cell.length];
    for (int i = 0; i < cell.length; i++) {
      weights[i] = Math.exp(random.nextGaussian() * sharpness);
      sum += weights[i];
    }
    for (int i = 0; i < cell.length; i++) {
      cell[i] = (float) Math.log(weights[i] / sum);
    }
  }

  @Test
  public void whatIsNoNumberIsJunk() {
    float[][][] reading = new float[2][44][MrzAlphabet.SIZE];
    for (float[][] line : reading) {
      for (float[] cell : line) {
        for (int i = 0; i < cell.length; i++) {
          cell[i] = Float.NaN;
        }
      }
    }
    assertEquals(MrzVerdict.NONE, verdict(MrzDecoder.decode(reading).get()));
  }

  /** The exact search against trying every pair of characters of one field. */
  @Test
  public void theSearchFindsTheLikeliestThatVerifies() {
    Random random = new Random(21);
    for (int i = 0; i < 20; i++) {
      float[][] scores = new float[4][MrzAlphabet.SIZE];
      for (float[] cell : scores) {
        fill(cell, 1.5, random);
      }
      CheckedCells checked = CheckedCells.inOrder(MrzCheck.NUMBER, new int[] {0, 1, 2}, 3, false);
      int[] found = ResidueSearch.search(scores, new int[4], List.of(checked), null, 1000);
      assertEquals(CheckResult.VERIFIED, checked.verify(found));
      assertEquals(bestByTrying(scores), sum(scores, found), 1e-4);
    }
  }

  private static double bestByTrying(float[][] scores) {
    List<int[]> all = new ArrayList<>();
    for (int a = 0; a < MrzAlphabet.SIZE; a++) {
      for (int b = 0; b < MrzAlphabet.SIZE; b++) {
        for (int c = 0; c < MrzAlphabet.SIZE; c++) {
          int digit = (7 * MrzAlphabet.value(a) + 3 * MrzAlphabet.value(b) + MrzAlphabet.value(c)) % 10;
          all.add(new int[] {a, b, c, MrzAlphabet.index((char) ('0' + digit))});
        }
      }
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int[] zone : all) {
      best = Math.max(best, sum(scores, zone));
    }
    return best;
  }

  private static double sum(float[][] scores, int[] zone) {
    double sum = 0;
    for (int i = 0; i < zone.length; i++) {
      sum += scores[i][zone[i]];
    }
    return sum;
  }
}
