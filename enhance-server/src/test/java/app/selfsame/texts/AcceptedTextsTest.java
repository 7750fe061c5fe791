package app.selfsame.texts;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class AcceptedTextsTest {
  private static final List<Language> THERE = List.of(Language.EN, Language.DE, Language.PT);
  private static final ShippedTexts TEXTS =
      new ShippedTexts(
          language ->
              THERE.contains(language) ? Optional.of(Texts.parse(language, English.file())) : Optional.empty());

  private static String spoken(String header) {
    return AcceptedTexts.of(header, TEXTS).language().tag();
  }

  @Test
  public void theLanguageThatIsLikedBestOfThoseThatAreThereIsSpoken() {
    assertEquals("de", spoken("de"));
    assertEquals("de", spoken("de-AT,de;q=0.9,en;q=0.8"));
    assertEquals("pt", spoken("en;q=0.3, fr, pt-BR;q=0.7"));
    assertEquals("en", spoken("fr-FR,fr;q=0.9"));
    assertEquals("en", spoken("fr, de;q=0"));
  }

  @Test
  public void whatNamesNoLanguageIsAnsweredInEnglish() {
    for (String header : new String[] {null, "", "*", ";;;", "de;q=x", "\u0000", "de,".repeat(1000)}) {
      assertEquals("en", spoken(header));
    }
  }

  @Test
  public void theFilesThatComeWithTheProgramAreReadOnce() {
    ShippedTexts packaged = ShippedTexts.packaged();
    assertEquals(Language.EN, packaged.english().language());
    assertEquals(packaged.english(), packaged.english());
  }

  @Test
  public void countriesHaveTheNamesOfTheLanguage() {
    assertEquals(Optional.of("Deutschland"), Regions.in(Language.DE).name("DE"));
    assertEquals(Optional.of("Europäische Union"), Regions.in(Language.DE).name("EU"));
    assertEquals(Optional.empty(), Regions.in(Language.DE).name("XX"));
    assertTrue(Regions.in(Language.DE).compare("Österreich", "Portugal") < 0);
    assertTrue(Regions.in(Language.RU).compare("Германия", "Эстония") < 0);
    assertEquals(Optional.empty(), Regions.in(Language.EN).name("DE"));
  }
}
