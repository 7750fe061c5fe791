package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CatalogueTest {
  private final Catalogue catalogue = Catalogue.parse(
      country("AT Austria", "Österreich", "at-passport-id", "Passport or identity card", "Reisepass")
          + country("RU Russia", "Россия", "ru-visa", "Visa", "e-visa")
          + country("US United States", "USA, America", "us-passport-print", "Passport", "renewal")
          + country("US United States", "USA, America", "us-visa-print", "Visa (paper photo)", "visum")
          + country("ZA South Africa", "RSA", "za-passport", "Passport", "pass"));

  private static String country(String name, String words, String id, String title, String documentWords) {
    return "country " + name + "\n  words " + words + "\nsource s\n  title t\n  url https://x\n  confidence official\n"
        + "document " + id + "\n  title " + title + "\n  words " + documentWords
        + "\n  channel print\n  check https://x\n  from s\n";
  }

  private void assertFinds(String words, String... ids) {
    assertEquals(List.of(ids), catalogue.search(words).stream().map(PhotoDocument::id).toList());
  }

  @Test
  public void documentsAreLookedUpById() {
    assertEquals("Visa", catalogue.find("ru-visa").get().title());
    assertFalse(catalogue.find("ru-vis").isPresent());
  }

  @Test
  public void anUnknownIdLeadsToTheNearest() {
    assertEquals("us-passport-print", catalogue.nearestIds("us-pasport").get(0));
    assertEquals(List.of("us-visa-print", "us-passport-print"), catalogue.nearestIds("us-vsia-print").subList(0, 2));
    assertEquals("za-passport", catalogue.nearestIds("za").get(0));
  }

  @Test
  public void everyWordAskedForNarrowsTheSearch() {
    assertFinds("visa", "us-visa-print", "ru-visa");
    assertFinds("visa us", "us-visa-print");
    assertFinds("America passport photo", "us-passport-print");
    assertFinds("passport", "us-passport-print", "at-passport-id", "za-passport");
  }

  @Test
  public void namesMatchInAnyCaseWithoutAccentsAndByTheirBeginning() {
    assertFinds("osterreich", "at-passport-id");
    assertFinds("REISEPASS", "at-passport-id");
    assertFinds("росс", "ru-visa");
    assertFinds("sou afr", "za-passport");
  }

  @Test
  public void aSlipOfOneLetterIsForgiven() {
    assertFinds("austia", "at-passport-id");
    assertFinds("rusia visa", "ru-visa");
  }

  @Test
  public void aCodeOfACountryRanksAboveABeginning() {
    assertFinds("us", "us-passport-print", "us-visa-print");
    assertFinds("at pass", "at-passport-id");
  }

  @Test
  public void aCodeOfACountryIsTheCountryEvenIfItIsASmallWord() {
    assertFinds("at", "at-passport-id");
    assertFinds("visa at russia", "ru-visa");
  }

  @Test
  public void whereNoDocumentHasEveryWordTheCountryDecides() {
    assertFinds("russia passport", "ru-visa");
  }

  @Test
  public void thatItIsARenewalRanksAndIsNotNeeded() {
    assertFinds("passport renewal", "us-passport-print", "at-passport-id", "za-passport");
    assertFinds("visa renewal", "us-visa-print", "ru-visa");
  }

  @Test
  public void theNearestAreToldFromWhatWasAskedFor() {
    assertTrue(catalogue.answer("visa russia").complete());
    assertTrue(catalogue.answer("visa russia 2026").complete());
    assertFalse(catalogue.answer("russia passport").complete());
    assertFalse(catalogue.answer("atlantis visa").complete());
    assertFalse(catalogue.answer("qqq").complete());
  }

  @Test
  public void confirmedDocumentsComeFirst() {
    String text = country("AT Austria", "Österreich", "at-visa", "Visa", "a").replace("official", "unverified")
        + country("RU Russia", "Россия", "ru-visa", "Visa", "b")
        + country("US United States", "USA", "us-visa", "Visa", "c");
    Catalogue mixed = Catalogue.parse(text);
    for (String words : List.of("visa", "")) {
      List<String> ids = mixed.search(words).stream().map(PhotoDocument::id).toList();
      assertEquals(words, "at-visa", ids.get(2));
    }
    assertEquals("us-visa", mixed.search("visa").get(0).id());
    assertEquals("ru-visa", mixed.search("").get(0).id());
    assertEquals("at-visa", mixed.documents().get(0).id());
  }

  @Test
  public void otherScriptsAreReadAsTheyAre() {
    Catalogue scripts = Catalogue.parse(
        country("CN China", "中国", "cn-passport", "Passport", "护照")
            + country("GR Greece", "Ελλάδα", "gr-passport", "Passport", "διαβατήριο")
            + country("IN India", "भारत", "in-passport", "Passport", "पासपोर्ट")
            + country("UZ Uzbekistan", "Oʻzbekiston", "uz-passport", "Passport", "x")
            + country("VN Vietnam", "Việt Nam", "vn-passport", "Passport", "hộ chiếu"));
    for (String[] pair : new String[][] {
      {"护照", "cn"}, {"中国护照", "cn"}, {"ΕΛΛΑΔΑ", "gr"}, {"διαβατηριο", "gr"}, {"पासपोर्ट", "in"}, {"ozbekiston", "uz"},
      {"ho chieu", "vn"}, {"viet nam", "vn"}
    }) {
      assertEquals(pair[0], pair[1] + "-passport", scripts.search(pair[0]).get(0).id());
    }
    assertEquals(List.of("पासपोर्ट"), Spelling.words(" पासपोर्ट, "));
    assertEquals("strasse fur aero", Spelling.fold("Straße für Ærø"));
  }

  @Test
  public void nothingAskedForFindsAllAndNothingKnownFindsNone() {
    assertEquals(5, catalogue.search(" ").size());
    assertEquals(5, catalogue.search("photo for").size());
    assertEquals(0, catalogue.search("qqq").size());
  }

  @Test
  public void aLanguageHasNamesOfItsOwn() {
    Texts german = Texts.parse(Language.DE, "document.za-passport.title = Fahrtenbuch");
    LocalNames names =
        LocalNames.of(german, code -> code.equals("ZA") ? Optional.of("Afrika, Süd") : Optional.empty());
    Catalogue spoken = catalogue.in(names);
    assertEquals("za-passport", spoken.documents().get(0).id());
    assertEquals("at-passport-id", catalogue.documents().get(0).id());
    for (String words : List.of("fahrtenbuch", "afrika sud", "south africa passport")) {
      assertEquals(words, "za-passport", spoken.search(words).get(0).id());
    }
    assertEquals(List.of("za-passport", "at-passport-id"), ids(spoken.ofCountriesBeginningWith("A")));
    assertEquals("za-passport", ids(spoken.ofCountriesBeginningWith("s")).get(0));

    CatalogueNames called = new CatalogueNames(catalogue, names);
    assertEquals("Fahrtenbuch", called.document("za-passport"));
    assertEquals("", called.languageOfDocument("za-passport"));
    assertEquals("Visa", called.document("ru-visa"));
    assertEquals("en", called.languageOfDocument("ru-visa"));
    assertEquals("Afrika, Süd", called.country("ZA"));
    assertEquals("", called.languageOfCountry("ZA"));
    assertEquals("Russia", called.country("RU"));
    assertEquals("en", called.languageOfCountry("RU"));
  }

  private static List<String> ids(List<PhotoDocument> documents) {
    return documents.stream().map(PhotoDocument::id).toList();
  }
}
