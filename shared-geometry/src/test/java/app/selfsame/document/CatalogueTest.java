package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
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
    assertFinds("visa", "ru-visa", "us-visa-print");
    assertFinds("visa us", "us-visa-print");
    assertFinds("America passport photo", "us-passport-print");
    assertFinds("passport", "at-passport-id", "us-passport-print", "za-passport");
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
  public void nothingAskedForFindsAllAndNothingKnownFindsNone() {
    assertEquals(5, catalogue.search(" ").size());
    assertEquals(5, catalogue.search("photo for").size());
    assertEquals(0, catalogue.search("qqq").size());
  }
}
