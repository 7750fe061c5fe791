package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** The examples are those of ICAO Doc 9303-3 to 9303-5. */
@RunWith(TeaVMTestRunner.class)
public class TypedNameTest {
  private static void assertVariants(String typed, String... variants) {
    assertEquals(typed, List.of(variants), TypedName.of(typed).variants(20));
  }

  private static MrzFields named(String field) {
    StringBuilder line = new StringBuilder(field);
    while (line.length() < 30) {
      line.append('<');
    }
    return MrzFields.parse(
        MrzFormat.TD1, List.of(Specimens.TD1.get(0), Specimens.TD1.get(1), line.toString()));
  }

  private static void assertSame(String field, String primary, String secondary) {
    assertEquals(NameComparison.SAME, named(field).compareName(primary, secondary));
  }

  private static void assertSameAsFarAsItGoes(String field, String primary, String secondary) {
    assertEquals(30, field.length());
    assertEquals(NameComparison.SAME_AS_FAR_AS_IT_GOES, named(field).compareName(primary, secondary));
  }

  @Test
  public void latinLetters() {
    assertVariants("Müller", "MUELLER", "MUXXLLER", "MULLER");
    assertVariants("Mu\u0308ller", "MUELLER", "MUXXLLER", "MULLER");
    assertVariants("Núñez", "NUNEZ", "NUNXXEZ");
    assertVariants("Ångström", "AANGSTROEM", "AANGSTROM", "ANGSTROEM", "ANGSTROM");
    assertVariants("Strauß", "STRAUSS");
    assertVariants("STRAUẞ", "STRAUSS");
    assertVariants("Þórður", "THORDUR");
    assertVariants("Łukasz", "LUKASZ");
    assertVariants("Đoković", "DOKOVIC");
    assertVariants("Sørensen", "SOERENSEN");
    assertVariants("Işık", "ISIK");
    assertVariants("İlker", "ILKER");
    assertVariants("Œuvrard", "OEUVRARD");
    assertVariants("Ĳsbrand", "IJSBRAND");
    assertVariants("Dvořák", "DVORAK");
    assertVariants("Erdős", "ERDOS");
    assertVariants("Žižek", "ZIZEK");
    assertVariants("Țăran", "TARAN");
    assertVariants("Nguyễn", "NGUYEN");
    assertVariants("Ÿlmaz", "YLMAZ");
  }

  @Test
  public void punctuation() {
    assertVariants("D'Artagnan", "DARTAGNAN");
    assertVariants("D’Artagnan", "DARTAGNAN");
    assertVariants("Marie-Elise", "MARIE<ELISE");
    assertVariants("Anna, Maria", "ANNA<MARIA");
    assertVariants("  van   der\u00a0Muellen ", "VAN<DER<MUELLEN");
    assertVariants("Jr. (Bob)", "JR<BOB");
  }

  @Test
  public void cyrillicLetters() {
    assertVariants("Щербаков", "SHCHERBAKOV", "SHTERBAKOV");
    assertVariants("Юлия", "IULIIA", "IULYIA", "YULIIA", "YULYIA");
    assertVariants("Ельцин", "ELTSIN", "ELTSYN", "ELCIN", "ELCYN");
    assertVariants("Љубомир", "LJUBOMIR", "LJUBOMYR");
    assertVariants("Объедков", "OBIEEDKOV");
    assertVariants("Єва", "IEVA", "YEVA");
    assertVariants("Ќаќа", "KAKA", "KAKJA", "KJAKA", "KJAKJA");
  }

  @Test
  public void arabicLetters() {
    assertVariants("محمد", "MXHMD");
    // With shadda, of the standard: ABBAS begins with ain.
    assertVariants("عبّاس", "EBBAS");
    assertVariants("فضّة", "FXDZDZXAH");
    assertVariants("ةب", "XTAB");
    assertVariants("گل", "XGGL");
    assertVariants("مُحَمَد", "MXHMD");
  }

  @Test
  public void whatHasNoTableCannotBeTold() {
    for (String typed : new String[] {"Παπαδόπουλος", "王小明", "Anna 2", "×"}) {
      assertFalse(typed, TypedName.of(typed).isReadable());
      assertEquals(List.of(), TypedName.of(typed).variants(20));
      assertEquals(NameComparison.CANNOT_TELL, TypedName.of(typed).compare("ANNA", false));
      assertEquals(NameComparison.CANNOT_TELL, named("ERIKSSON<<ANNA").compareName(typed));
    }
    assertEquals(NameComparison.CANNOT_TELL, TypedName.of("").compare("ANNA", false));
    assertEquals(NameComparison.CANNOT_TELL, named("ERIKSSON<<ANNA").compareName(" "));
  }

  @Test
  public void fullNames() {
    assertSame("ERIKSSON<<ANNA<MARIA", "Eriksson", "Anna Maria");
    assertSame("MUELLER<<JOERG", "Müller", "Jörg");
    assertSame("MULLER<<JOERG", "Müller", "Jörg");
    assertSame("MUELLER<<JOERG", "Mueller", "Joerg");
    assertSame("ARKFREITH", "Arkfreith", "");
    assertSame("SATRIYA<SUDARPA", "Satriya Sudarpa", "");
    assertSame("VAN<DER<MUELLEN<<MARTIN", "van der Muellen", "Martin");
    assertSame("AL<BASRI<<HUDA<MUHAMMAD<JAWAD", "Al-Basri", "Huda Muhammad Jawad");
    assertEquals(NameComparison.DIFFERENT, named("MULLER<<JORG").compareName("Mueller", "Jörg"));
    assertEquals(NameComparison.DIFFERENT, named("ERIKSSON<<ANNA").compareName("Eriksson", "Anna Maria"));
    assertEquals(NameComparison.DIFFERENT, named("ERIKSSON<<ANNA<MARIA").compareName("Eriksson", "Anna"));
    assertEquals(NameComparison.DIFFERENT, named("ERIKSSON<<ANNA").compareName("Erikson", "Anna"));
    assertEquals(NameComparison.DIFFERENT, named("ERIKSSON<<ANNA").compareName("Eriksso", "Anna"));
    assertEquals(NameComparison.DIFFERENT, named("ERIKSSON<<ANNA").compareName("Anna", "Eriksson"));
  }

  @Test
  public void truncatedNames() {
    assertSameAsFarAsItGoes("NILAVADHANANANDA<<CHAYAPA<DE<K", "Nilavadhanananda", "Chayapa Dejthamrong Krasuang");
    assertSameAsFarAsItGoes("NILAVADHANANANDA<<ARNPOL<PE<CH", "Nilavadhanananda", "Arnpol Petch Charonguang");
    String primary = "Bennelong Wooloomooloo Warrandyte Warnambool";
    assertSameAsFarAsItGoes("BENNELONG<WOOLOOMOOLOO<W<W<<DI", primary, "Dingo Potoroo");
    assertSameAsFarAsItGoes("BENNELONG<WOOLOOM<WA<WARN<<D<P", primary, "Dingo Potoroo");
    assertSameAsFarAsItGoes("BENNE<WOOLO<WARRA<WARNA<<DIN<P", primary, "Dingo Potoroo");
    assertSameAsFarAsItGoes("VILARCHAO<FERNANDEZ<<JOSE<RAMO", "Vilarchao Fernández", "José Ramón");
    assertSameAsFarAsItGoes("MARTIN<<CHRISTELLE<HELENE<LAUR", "Martin", "Christelle Hélène Laure Marie");
    assertSame("PAPANDROPOULOUS<<JONATHON<ALEC", "Papandropoulous", "Jonathon Alec");
    assertEquals(
        NameComparison.DIFFERENT,
        named("BENNE<WOOLO<WARRA<WARNA<<DIN<P").compareName(primary, "Dongo Potoroo"));
    assertEquals(
        NameComparison.DIFFERENT, named("VILARCHAO<FERNANDEZ<<JOSE<RAMO").compareName("Vilarchao", "José Ramón"));
  }

  @Test
  public void aLetterThatBecameSeveralMayBeCutWithinThem() {
    assertSameAsFarAsItGoes("PAPANDROPOULOUSSS<<JONATHON<JU", "Papandropoulousss", "Jonathon Jürgen");
    assertSameAsFarAsItGoes("PAPANDROPOULOUS<<JONATHON<ALES", "Papandropoulous", "Jonathon Aleß");
  }

  @Test
  public void namesInOneLine() {
    MrzFields fields = named("VAN<DER<MUELLEN<<MARTIN<JAN");
    assertEquals(NameComparison.SAME, fields.compareName("Martin Jan van der Müllen"));
    assertEquals(NameComparison.SAME, fields.compareName("van der Muellen, Martin Jan"));
    assertEquals(NameComparison.DIFFERENT, fields.compareName("van der Martin Jan Muellen"));
    assertEquals(NameComparison.DIFFERENT, fields.compareName("Martin van der Muellen"));
    assertEquals(
        NameComparison.SAME_AS_FAR_AS_IT_GOES,
        named("BENNELONG<WOOLOOMOOLOO<W<W<<DI")
            .compareName("Dingo Potoroo Bennelong Wooloomooloo Warrandyte Warnambool"));
  }
}
