package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What becomes of a reading whose lines a person changes. */
@RunWith(TeaVMTestRunner.class)
public class EditedReadingTest {
  private static final int DIGIT = 9;

  @Test
  public void whatIsNotChangedStaysAsItWasRead() {
    MrzReading read = SpecimenReadings.passport();
    assertSame(read, read.edited(Specimens.TD3));
    assertEquals(MrzVerdict.READ, read.acceptance().verdict());
  }

  @Test
  public void aChangedCharacterIsThePersonsAndNeverCountsAsRead() {
    List<String> changed = Readings.with(Specimens.TD3, 0, 6, 'B');
    MrzReading edited = SpecimenReadings.passport().edited(changed);
    assertEquals(changed, edited.decoding().lines());
    assertEquals("EBIKSSON", edited.fields().primaryIdentifier());
    assertTrue(edited.decoding().isGiven(0, 6));
    assertFalse(edited.decoding().isGiven(0, 5));
    assertTrue(Float.isNaN(edited.decoding().confidence(0, 6)));
    assertFalse(edited.decoding().isUnsure(0, 6));
    assertEquals(MrzVerdict.CHECK, edited.acceptance().verdict());
    assertEquals(List.of(MrzDoubt.EDITED), edited.acceptance().doubts());
  }

  @Test
  public void checkDigitsAreThoseOfTheChangedText() {
    MrzReading wrong = SpecimenReadings.passport().edited(Readings.with(Specimens.TD3, 1, DIGIT, '5'));
    assertEquals(CheckResult.DOES_NOT_VERIFY, wrong.decoding().checks().get(MrzCheck.NUMBER));
    assertEquals(List.of(MrzDoubt.EDITED, MrzDoubt.CHECK_DIGIT), wrong.acceptance().doubts());
    assertTrue(wrong.decoding().isUnsure(1, 0));
    assertTrue(wrong.decoding().isUnsure(1, DIGIT));
  }

  @Test
  public void whatWasDoubtedForItsCheckDigitIsNotOnceThatMatches() {
    MrzReading read = SpecimenReadings.misprint();
    assertTrue(read.decoding().isUnsure(1, 0));
    MrzReading mended = read.edited(Specimens.TD3);
    assertEquals(CheckResult.VERIFIED, mended.decoding().checks().get(MrzCheck.NUMBER));
    assertFalse(mended.decoding().isUnsure(1, 0));
    assertEquals(List.of(MrzDoubt.EDITED), mended.acceptance().doubts());
  }

  @Test
  public void aRepairedCharacterStaysMarkedUntilAnotherIsGiven() {
    MrzReading read = SpecimenReadings.repaired();
    assertTrue(read.edited(Readings.with(Specimens.TD3, 0, 6, 'B')).decoding().isRepaired(1, 4));
    MrzReading given = read.edited(Readings.with(read.decoding().lines(), 1, 4, '5'));
    assertFalse(given.decoding().isRepaired());
    assertFalse(given.acceptance().doubts().contains(MrzDoubt.REPAIRED));
  }

  @Test
  public void doubtsAboutThePictureStay() {
    MrzDecoding decoding = SpecimenReadings.passport().decoding();
    MrzReading small = new MrzReading(decoding, MrzAcceptance.of(decoding, 4), SpecimenReadings.passport().outline());
    assertEquals(
        List.of(MrzDoubt.EDITED, MrzDoubt.SMALL),
        small.edited(Readings.with(Specimens.TD3, 0, 6, 'B')).acceptance().doubts());
  }

  @Test
  public void anotherShapeIsRefused() {
    MrzReading read = SpecimenReadings.passport();
    assertThrows(IllegalArgumentException.class, () -> read.edited(List.of(Specimens.TD3.get(0))));
    assertThrows(IllegalArgumentException.class, () -> read.edited(Readings.with(Specimens.TD3, 0, 6, 'ä')));
  }
}
