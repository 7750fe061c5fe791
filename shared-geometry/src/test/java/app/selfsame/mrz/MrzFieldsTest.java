package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class MrzFieldsTest {
  private static final CalendarDay TODAY = new CalendarDay(2026, 11, 30);

  private static MrzFields passport(String birth, String expiry) {
    return MrzFields.parse(
        MrzFormat.TD3,
        List.of(Specimens.TD3.get(0), "L898902C36UTO" + birth + "2F" + expiry + "9ZE184226B<<<<<10"));
  }

  @Test
  public void aPassport() {
    MrzFields fields = MrzFields.parse(MrzFormat.TD3, Specimens.TD3);
    assertEquals("P", fields.documentCode());
    assertEquals("UTO", fields.issuingState());
    assertEquals("ERIKSSON", fields.primaryIdentifier());
    assertEquals("ANNA MARIA", fields.secondaryIdentifier());
    assertFalse(fields.nameMayBeTruncated());
    assertEquals("L898902C3", fields.number());
    assertEquals("UTO", fields.nationality());
    assertEquals(Optional.of(new MrzDate(74, 8, 12)), fields.birth());
    assertEquals(MrzSex.FEMALE, fields.sex());
    assertEquals(Optional.of(new MrzDate(12, 4, 15)), fields.expiry());
    assertEquals("ZE184226B", fields.optionalData());
    assertEquals(Optional.empty(), fields.issued());
  }

  @Test
  public void cards() {
    MrzFields german = MrzFields.parse(MrzFormat.TD1, Specimens.GERMAN_PERMIT);
    assertEquals("AR", german.documentCode());
    assertEquals("D", german.issuingState());
    assertEquals("Y701001V5", german.number());
    assertEquals("IND", german.nationality());
    assertEquals("SINGH", german.primaryIdentifier());
    assertEquals("JASIN ALI", german.secondaryIdentifier());
    MrzFields french = MrzFields.parse(MrzFormat.TD1, Specimens.FRENCH_PERMIT);
    assertTrue(french.nameMayBeTruncated());
    assertEquals("CHRISTELLE HELENE LAUR", french.secondaryIdentifier());
    assertEquals("1105040043", french.optionalData());
    MrzFields spanish = MrzFields.parse(MrzFormat.TD1, Specimens.SPANISH_CARD);
    assertEquals("99999999R", spanish.optionalData());
    assertEquals("", spanish.secondOptionalData());
    MrzFields romanian = MrzFields.parse(MrzFormat.TD2, Specimens.ROMANIAN_CARD);
    assertEquals("HD198025", romanian.number());
  }

  @Test
  public void longNumbersHaveAllTheirCharacters() {
    MrzFields fields = MrzFields.parse(MrzFormat.TD1, Specimens.LONG_NUMBER);
    assertEquals("D23145890124", fields.number());
    assertEquals("XYZ", fields.optionalData());
  }

  @Test
  public void visas() {
    MrzFields fields = MrzFields.parse(MrzFormat.MRV_A, Specimens.MRV_A);
    assertEquals("V", fields.documentCode());
    assertEquals("L8988901C", fields.number());
    assertEquals("XXX", fields.nationality());
    assertEquals("6ZE184226B", fields.optionalData());
  }

  @Test
  public void theOldFrenchCard() {
    MrzFields fields = MrzFields.parse(MrzFormat.FRENCH_CARD, Specimens.FRENCH_CARD);
    assertEquals("ID", fields.documentCode());
    assertEquals("FRA", fields.issuingState());
    assertEquals("BERTHIER", fields.primaryIdentifier());
    assertEquals("CORINNE", fields.secondaryIdentifier());
    assertEquals("880692310285", fields.number());
    assertEquals("923", fields.department());
    assertEquals(Optional.of(new MrzDate(65, 12, 6)), fields.birth());
    assertEquals(Optional.of(new MrzDate(88, 6, 0)), fields.issued());
    assertEquals(Optional.empty(), fields.expiry());
    assertEquals(MrzSex.FEMALE, fields.sex());
    assertEquals(List.of(), fields.remarks(TODAY));
    assertFalse(fields.nameMayBeTruncated());
  }

  @Test
  public void theSwissLicence() {
    MrzFields fields = MrzFields.parse(MrzFormat.SWISS_LICENCE, Specimens.SWISS_LICENCE);
    assertEquals("FA", fields.documentCode());
    assertEquals("CHE", fields.issuingState());
    assertEquals("MARCHAND", fields.primaryIdentifier());
    assertEquals("FABIENNE", fields.secondaryIdentifier());
    assertEquals(Optional.of(new MrzDate(80, 1, 26)), fields.birth());
    assertEquals(MrzSex.UNKNOWN, fields.sex());
    assertEquals("", fields.number());
  }

  @Test
  public void namesOfOneKind() {
    MrzFields fields =
        MrzFields.parse(
            MrzFormat.TD3, List.of("P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", Specimens.TD3.get(1)));
    assertEquals("ARKFREITH", fields.primaryIdentifier());
    assertEquals("", fields.secondaryIdentifier());
  }

  @Test
  public void whatTheSexMayBe() {
    for (char unspecified : new char[] {'<', 'X'}) {
      List<String> lines = Readings.with(Specimens.TD3, 1, 20, unspecified);
      assertEquals(MrzSex.UNSPECIFIED, MrzFields.parse(MrzFormat.TD3, lines).sex());
    }
    assertEquals(
        MrzSex.UNKNOWN, MrzFields.parse(MrzFormat.TD3, Readings.with(Specimens.TD3, 1, 20, 'N')).sex());
  }

  @Test
  public void datesAreReadAsFarAsTheyAreKnown() {
    assertEquals(Optional.of(new MrzDate(42, 7, 12)), MrzDate.parse("420712"));
    assertEquals(Optional.of(new MrzDate(42, 7, 0)), MrzDate.parse("4207<<"));
    assertEquals(Optional.of(new MrzDate(42, 0, 0)), MrzDate.parse("42<<<<"));
    assertEquals(Optional.of(new MrzDate(42, 0, 0)), MrzDate.parse("420000"));
    assertEquals(Optional.of(MrzDate.UNKNOWN), MrzDate.parse("<<<<<<"));
    assertEquals(Optional.of(MrzDate.UNKNOWN), MrzDate.parse("000000"));
    assertEquals(Optional.of(new MrzDate(0, 1, 0)), MrzDate.parse("000100"));
    assertEquals(Optional.of(new MrzDate(0, 2, 29)), MrzDate.parse("000229"));
    for (String none : new String[] {"421312", "420732", "420230", "410229", "4A0712", "42071<", "", "42071"}) {
      assertEquals(none, Optional.empty(), MrzDate.parse(none));
    }
  }

  @Test
  public void birthsAreOfTheLatestCenturyThatIsNotAhead() {
    assertEquals("2026-11-30", passport("261130", "360101").birthDay(TODAY).get().iso());
    assertEquals("1926-12-01", passport("261201", "360101").birthDay(TODAY).get().iso());
    assertEquals("1974-08-12", passport("740812", "360101").birthDay(TODAY).get().iso());
    assertEquals("2026", passport("26<<<<", "360101").birthDay(TODAY).get().iso());
    assertEquals("1927", passport("27<<<<", "360101").birthDay(TODAY).get().iso());
    assertEquals("2026-11", passport("2611<<", "360101").birthDay(TODAY).get().iso());
    assertEquals("1926-12", passport("2612<<", "360101").birthDay(TODAY).get().iso());
    assertEquals(Optional.empty(), passport("<<<<<<", "360101").birthDay(TODAY));
    CalendarDay earlier = new CalendarDay(1999, 1, 1);
    assertEquals("1926-11-30", passport("261130", "090101").birthDay(earlier).get().iso());
  }

  @Test
  public void expiriesAreOfTheNearestCentury() {
    assertEquals("2026-12-31", passport("740812", "261231").expiryDay(TODAY).get().iso());
    assertEquals("2075-01-01", passport("740812", "750101").expiryDay(TODAY).get().iso());
    assertEquals("1976-01-01", passport("740812", "760101").expiryDay(TODAY).get().iso());
  }

  @Test
  public void expiryIsRemarked() {
    assertEquals(List.of(MrzRemark.EXPIRED), passport("740812", "261129").remarks(TODAY));
    assertEquals(List.of(MrzRemark.EXPIRES_SOON), passport("740812", "261130").remarks(TODAY));
    assertEquals(List.of(MrzRemark.EXPIRES_SOON), passport("740812", "270529").remarks(TODAY));
    assertEquals(List.of(), passport("740812", "270530").remarks(TODAY));
    assertEquals(List.of(MrzRemark.EXPIRES_SOON), passport("740812", "2611<<").remarks(TODAY));
    assertEquals(List.of(MrzRemark.EXPIRED), passport("740812", "2610<<").remarks(TODAY));
    assertEquals(List.of(), passport("740812", "<<<<<<").remarks(TODAY));
    CalendarDay endOfAugust = new CalendarDay(2026, 8, 31);
    assertEquals(List.of(MrzRemark.EXPIRES_SOON), passport("740812", "270227").remarks(endOfAugust));
    assertEquals(List.of(), passport("740812", "270228").remarks(endOfAugust));
  }

  @Test
  public void agesAreRemarked() {
    // Born in 2024 after the document expired: a hundred years earlier, then.
    MrzFields old = passport("240812", "230101");
    assertEquals("1924-08-12", old.birthDay(TODAY).get().iso());
    assertEquals(List.of(MrzRemark.EXPIRED, MrzRemark.AGED_100_OR_MORE), old.remarks(TODAY));
    // Nobody is born in 1898.
    MrzFields nobody = passport("980812", "970101");
    assertEquals("1998-08-12", nobody.birthDay(TODAY).get().iso());
    assertEquals(List.of(MrzRemark.EXPIRED, MrzRemark.BORN_AFTER_EXPIRY), nobody.remarks(TODAY));
  }

  @Test
  public void whatIsNoDateIsRemarked() {
    assertEquals(
        List.of(MrzRemark.BIRTH_IS_NO_DATE, MrzRemark.EXPIRY_IS_NO_DATE),
        passport("74O812", "301301").remarks(TODAY));
  }

  @Test
  public void codesOfStates() {
    assertEquals(Optional.of("DE"), StateCodes.country("D"));
    assertEquals(Optional.of("DE"), StateCodes.country("D<<"));
    assertEquals(Optional.of("FR"), StateCodes.country("FRA"));
    assertEquals(Optional.of("CH"), StateCodes.country("CHE"));
    assertEquals(Optional.of("ZW"), StateCodes.country("ZWE"));
    assertEquals(Optional.of("GB"), StateCodes.country("GBD"));
    assertEquals(Optional.of("XK"), StateCodes.country("RKS"));
    assertEquals(Optional.of("EU"), StateCodes.country("EUE"));
    assertEquals(Optional.empty(), StateCodes.country("UTO"));
    assertEquals(Optional.empty(), StateCodes.country("BWA".substring(1)));
    assertTrue(StateCodes.isCode("UTO"));
    assertTrue(StateCodes.isCode("XXB"));
    assertTrue(StateCodes.isCode("UNK"));
    assertTrue(StateCodes.isCode("XPO"));
    assertFalse(StateCodes.isCode("WAW"));
    assertFalse(StateCodes.isCode("AWA"));
    assertFalse(StateCodes.isCode("D"));
  }
}
