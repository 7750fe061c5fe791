package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What is said first of a reading, and what frames that were read otherwise do to it. */
@RunWith(TeaVMTestRunner.class)
public class MrzHeadlineTest {
  private static MrzReading read(double confidenceOfOne) {
    float[][][] reading = Readings.certain(Specimens.TD3);
    Readings.waver(reading, 0, 6, 'R', confidenceOfOne, 'P');
    MrzDecoding decoding = MrzDecoder.decode(reading, MrzFormat.TD3);
    return new MrzReading(decoding, MrzAcceptance.of(decoding, 20), SpecimenReadings.passport().outline());
  }

  @Test
  public void whereACharacterIsMarkedNothingIsSaidToBeClear() {
    assertEquals(MrzHeadline.READ, read(0.99999).headline());
    MrzReading marked = read(0.8);
    assertEquals(MrzVerdict.READ, marked.acceptance().verdict());
    assertEquals(MrzHeadline.READ_MARKED, marked.headline());
    assertEquals(MrzHeadline.CHECK, SpecimenReadings.misprint().headline());
  }

  @Test
  public void aPictureThatSaysWhatItsFramesSaidIsBelieved() {
    MrzReading reading = SpecimenReadings.passport();
    assertEquals(reading, reading.heldAgainst(SpecimenReadings.passportLines()));
  }

  @Test
  public void aPictureThatSaysSomethingElseThanItsFramesIsNotBelieved() {
    List<String> other = Readings.with(Specimens.TD3, 0, 6, 'P');
    MrzReading doubted = SpecimenReadings.passport().heldAgainst(other);
    assertEquals(MrzVerdict.CHECK, doubted.acceptance().verdict());
    assertTrue(doubted.acceptance().doubts().contains(MrzDoubt.UNCLEAR));
    assertEquals(SpecimenReadings.passportLines(), doubted.decoding().lines());
  }
}
