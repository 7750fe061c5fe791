package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class MrzFormatTest {
  private static void assertAll(CheckResult result, Map<MrzCheck, CheckResult> checks) {
    for (Map.Entry<MrzCheck, CheckResult> check : checks.entrySet()) {
      assertEquals(check.getKey().name(), result, check.getValue());
    }
  }

  @Test
  public void theAlphabetIsInTheNetworksOrder() {
    assertEquals(0, MrzAlphabet.index('A'));
    assertEquals(25, MrzAlphabet.index('Z'));
    assertEquals(26, MrzAlphabet.index('0'));
    assertEquals(35, MrzAlphabet.index('9'));
    assertEquals(36, MrzAlphabet.index('<'));
    assertEquals(-1, MrzAlphabet.index('a'));
    assertEquals(-1, MrzAlphabet.index('Ä'));
    assertEquals('Z', MrzAlphabet.character(25));
    assertEquals('0', MrzAlphabet.character(26));
  }

  @Test
  public void checkDigitsOfSpecimensVerify() {
    for (MrzFormat format : MrzFormat.values()) {
      assertAll(CheckResult.VERIFIED, format.check(Specimens.of(format)));
    }
    for (List<String> card :
        List.of(Specimens.GERMAN_PERMIT, Specimens.FRENCH_PERMIT, Specimens.SPANISH_CARD)) {
      assertAll(CheckResult.VERIFIED, MrzFormat.TD1.check(card));
    }
    assertAll(CheckResult.VERIFIED, MrzFormat.TD2.check(Specimens.ROMANIAN_CARD));
    assertAll(CheckResult.VERIFIED, MrzFormat.TD3.check(Specimens.ICELANDIC_PASSPORT));
    assertAll(CheckResult.VERIFIED, MrzFormat.TD3.check(Specimens.TAIWANESE_PASSPORT));
  }

  @Test
  public void eachFormatHasTheDigitsThatTheStandardGivesIt() {
    assertEquals(5, MrzFormat.TD3.check(Specimens.TD3).size());
    assertEquals(4, MrzFormat.TD2.check(Specimens.TD2).size());
    assertEquals(4, MrzFormat.TD1.check(Specimens.TD1).size());
    assertEquals(3, MrzFormat.MRV_A.check(Specimens.MRV_A).size());
    assertEquals(3, MrzFormat.MRV_B.check(Specimens.MRV_B).size());
    assertEquals(3, MrzFormat.FRENCH_CARD.check(Specimens.FRENCH_CARD).size());
    assertTrue(MrzFormat.SWISS_LICENCE.check(Specimens.SWISS_LICENCE).isEmpty());
  }

  @Test
  public void longNumbersVerifyInBothWays() {
    assertAll(CheckResult.VERIFIED, MrzFormat.TD1.check(Specimens.LONG_NUMBER));
    assertAll(CheckResult.VERIFIED, MrzFormat.TD1.check(Specimens.LONG_NUMBER_WITH_FILLER));
    // As Portuguese cards have it.
    assertAll(
        CheckResult.VERIFIED,
        MrzFormat.TD1.check(
            List.of(
                "I<PRT000024759<ZZ72<<<<<<<<<<<",
                "8010100F1706011PRT<<<<<<<<<<<0",
                "CARLOS<MONTEIRO<<AMELIA<VANESS")));
    assertAll(
        CheckResult.VERIFIED,
        MrzFormat.TD2.check(
            List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D23145890<UTO7408122F12041591244<<<2")));
  }

  @Test
  public void aLongNumberWithAnotherDigitDoesNot() {
    List<String> wrong = Readings.with(Specimens.LONG_NUMBER, 0, 18, '5');
    assertEquals(CheckResult.DOES_NOT_VERIFY, MrzFormat.TD1.check(wrong).get(MrzCheck.NUMBER));
    List<String> withoutRest = Readings.with(Specimens.TD1, 0, 14, '<');
    assertEquals(CheckResult.DOES_NOT_VERIFY, MrzFormat.TD1.check(withoutRest).get(MrzCheck.NUMBER));
  }

  @Test
  public void anEmptyPersonalNumberHasAZeroOrAFiller() {
    String name = Specimens.TD3.get(0);
    Map<MrzCheck, CheckResult> filler =
        MrzFormat.TD3.check(List.of(name, "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<8"));
    assertEquals(CheckResult.NOT_THERE, filler.get(MrzCheck.OPTIONAL_DATA));
    assertEquals(CheckResult.VERIFIED, filler.get(MrzCheck.COMPOSITE));
    assertAll(
        CheckResult.VERIFIED,
        MrzFormat.TD3.check(List.of(name, "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<08")));
    Map<MrzCheck, CheckResult> notEmpty =
        MrzFormat.TD3.check(Readings.with(Specimens.TD3, 1, 42, '<'));
    assertEquals(CheckResult.DOES_NOT_VERIFY, notEmpty.get(MrzCheck.OPTIONAL_DATA));
  }

  @Test
  public void anUnknownBirthHasAFillerForItsDigitOnlyWhenAllOfItIs() {
    String name = Specimens.TD3.get(0);
    Map<MrzCheck, CheckResult> unknown =
        MrzFormat.TD3.check(List.of(name, "L898902C36UTO<<<<<<<F1204159ZE184226B<<<<<10"));
    assertEquals(CheckResult.NOT_THERE, unknown.get(MrzCheck.BIRTH));
    assertEquals(CheckResult.VERIFIED, unknown.get(MrzCheck.COMPOSITE));
    assertAll(
        CheckResult.VERIFIED,
        MrzFormat.TD3.check(List.of(name, "L898902C36UTO74<<<<1F1204159ZE184226B<<<<<18")));
  }

  @Test
  public void everyOtherCharacterUnderADigitIsTold() {
    for (MrzFormat format : MrzFormat.values()) {
      List<String> lines = Specimens.of(format);
      for (CheckedCells checked : format.ownChecks(format.indexes(lines)).get(0)) {
        for (int cell : checked.cells()) {
          int line = cell / format.cells();
          assertChangesAreTold(format, lines, line, cell % format.cells(), checked.check());
        }
      }
    }
  }

  private static void assertChangesAreTold(
      MrzFormat format, List<String> lines, int line, int cell, MrzCheck guard) {
    int value = MrzAlphabet.value(MrzAlphabet.index(lines.get(line).charAt(cell)));
    for (int other = 0; other < MrzAlphabet.SIZE; other++) {
      boolean countsTheSame = (MrzAlphabet.value(other) - value) % 10 == 0;
      List<String> changed = Readings.with(lines, line, cell, MrzAlphabet.character(other));
      assertEquals(
          format + " " + changed,
          countsTheSame ? CheckResult.VERIFIED : CheckResult.DOES_NOT_VERIFY,
          format.check(changed).get(guard));
    }
  }

  @Test
  public void otherShapesAndCharactersAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> MrzFormat.TD3.check(Specimens.TD2));
    assertThrows(IllegalArgumentException.class, () -> MrzFormat.TD3.check(List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> MrzFormat.TD3.check(Readings.with(Specimens.TD3, 0, 9, 'a')));
  }

  @Test
  public void formatsAreFoundByTheirShape() {
    assertEquals(List.of(MrzFormat.TD1), MrzFormat.ofShape(3, 30));
    assertEquals(List.of(MrzFormat.TD2, MrzFormat.MRV_B, MrzFormat.FRENCH_CARD), MrzFormat.ofShape(2, 36));
    assertEquals(List.of(MrzFormat.TD3, MrzFormat.MRV_A), MrzFormat.ofShape(2, 44));
    assertEquals(List.of(), MrzFormat.ofShape(3, 44));
  }
}
