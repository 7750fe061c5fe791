package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.Test;

public class ChooserTest extends StudioTestCase {
  private static final String UNVERIFIED = "#document-list [aria-labelledby=unverified-title]";
  private static final int MANY = 300;

  /** With the whole catalogue to choose from. */
  @Override
  void open(String address) {
    studio = new StudioPage(browser(), 1280, 900, address, "");
  }

  @Test
  public void takesASizeOfOnesOwn() {
    open("");
    studio.find("#document").fill("47 x 61");
    studio.page().keyboard().press("ArrowDown");
    studio.page().keyboard().press("Enter");
    assertEquals("Your own size: 47 × 61 mm", studio.find("#document").inputValue());
    studio.pick("pass");
    studio.awaitText("#verdict", "No problems were found");
    assertTrue(studio.page().url(), studio.page().url().endsWith("#own-47x61mm"));
    assertFalse(studio.find("#editing").isVisible());
  }

  @Test
  public void whatWasChosenIsAPressAwayUntilItIsForgotten() throws IOException {
    open("#us-passport-print");
    studio.page().evaluate("location.hash = '#fr-passport-id'");
    studio.awaitText("#document-rules", "35 × 45 mm");
    studio.page().navigate("http://localhost/");
    studio.page().waitForSelector("#recent-list button");
    assertEquals(
        List.of("France: Passport or identity card", "United States: Passport or passport card"),
        studio.find("#recent-list button").allInnerTexts());
    assertEquals("", studio.accessibilityComplaints());
    studio.find("#recent-list button >> nth=1").click();
    assertTrue(studio.page().url(), studio.page().url().endsWith("#us-passport-print"));
    studio.page().waitForSelector("#document:not([disabled])");
    assertEquals("United States: Passport or passport card", studio.find("#document").inputValue());
    studio.find("#recent-forget").click();
    assertFalse(studio.find("#recent").isVisible());
    assertEquals(0, studio.page().evaluate("localStorage.length"));
    studio.page().navigate("http://localhost/?again");
    studio.page().waitForSelector("#document:not([disabled])");
    assertFalse(studio.find("#recent").isVisible());
  }

  @Test
  public void aBrowserThatKeepsNothingIsNoHindrance() {
    open("");
    studio.page().evaluate(
        "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
    studio.page().evaluate("location.hash = '#us-passport-print'");
    studio.pick("pass");
    studio.awaitText("#verdict", "No problems were found");
  }

  @Test
  public void keepsUnverifiedDocumentsApartAndBelow() throws IOException {
    open("");
    studio.find("#document").fill("testlan");
    assertEquals(4, studio.find("#document-list [role=option]").count());
    assertEquals(1, studio.find("#document-list [role=group] >> nth=0 >> #option-qq-passport-print").count());
    String below = studio.text(UNVERIFIED);
    assertTrue(below, below.startsWith("Unverified") && below.contains("not from the authority"));
    assertEquals(1, studio.find(UNVERIFIED + " >> #option-qq-visa-print").count());
    assertEquals("", studio.accessibilityComplaints());
    // The better match comes last all the same.
    studio.find("#document").fill("testland visa");
    assertEquals("option-qq-visa-print", studio.find("#document").getAttribute("aria-activedescendant"));
    studio.find("#document").fill("icao");
    assertEquals(0, studio.find(UNVERIFIED).count());
  }

  @Test
  public void saysOfAnUnverifiedDocumentWhereToCheckIt() throws IOException {
    open("#qq-visa-print");
    studio.find("#document-rules summary").click();
    String panel = studio.text("#document-rules");
    assertTrue(panel, panel.contains("figures come from a third party"));
    assertTrue(panel, panel.contains("unverified"));
    assertEquals("https://testland.example/visa", studio.find(".unverified a").getAttribute("href"));
    studio.pick("pass");
    studio.awaitText("#verdict", "Checked against unverified figures");
    assertEquals("", studio.accessibilityComplaints());
  }

  @Test
  public void theAuthoritysPageIsOneTapAway() throws IOException {
    open("#qq-passport-print");
    assertTrue(studio.find("#document-rules .authority a").isVisible());
    assertEquals("https://testland.example/photos", studio.find("#document-rules .authority a").getAttribute("href"));
    assertEquals("", studio.accessibilityComplaints());
    studio.page().navigate("http://localhost/#qq-visa-print");
    studio.awaitText("#document-rules", "figures come from a third party");
    assertEquals(1, studio.find("#document-rules a[href='https://testland.example/visa']").count());
  }

  @Test
  public void saysFirstThatAPhotoOfOnesOwnIsNotAccepted() {
    open("#qq-passport-print");
    studio.awaitText("#document-rules", "This authority does not accept a photo that you took yourself");
    String panel = studio.text("#document-rules");
    assertTrue(panel, panel.startsWith("This authority does not accept a photo that you took yourself"));
    studio.pick("pass");
    studio.awaitText("#verdict", "No problems were found");
    assertTrue(studio.text("#verdict").indexOf("took yourself") >= 0);
  }

  @Test
  public void reachesTheLastOfMany() {
    StringBuilder more = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      more.append("\ncountry ZZ Zland ").append(1000 + i)
          .append("\nsource s\n  title Source\n  url https://z.example/\n")
          .append("  confidence official\ndocument zz-").append(1000 + i).append("-print\n  title Passport\n")
          .append("  channel print\n  check https://z.example/\n  from s\n  size 35 x 45 mm [s]\n")
          .append("  edits crop unknown, background unknown, light unknown [s]\n");
    }
    studio = new StudioPage(browser(), 360, 740, "", more.toString());
    studio.find("#document").click();
    assertTrue(studio.find("#document-list [role=option]").count() > MANY);
    for (int fromTheEnd = 1; fromTheEnd <= 2; fromTheEnd++) {
      studio.page().keyboard().press("ArrowUp");
      String last = studio.find("#document-list [role=option] >> nth=-" + fromTheEnd).getAttribute("id");
      assertEquals(last, studio.find("#document").getAttribute("aria-activedescendant"));
      awaitInView("#" + last);
    }
    studio.find("#document").fill("z");
    String active = studio.text("#" + studio.find("#document").getAttribute("aria-activedescendant"));
    assertTrue(active, active.startsWith("Z"));
    assertFalse(studio.find("#option-qq-visa-print").count() > 0);
  }

  /** The browser of the tests speaks American English. */
  @Test
  public void opensWithOnesOwnCountryAndTheMostWanted() throws IOException {
    studio = new StudioPage(browser(), 1280, 900, "", "\ncountry US United States\nsource s\n  title Source\n  url https://u.example/\n"
        + "  confidence unverified\ndocument us-any-print\n  title Any\n  channel print\n  check https://u.example/\n"
        + "  from s\n  size 35 x 45 mm [s]\n  edits crop unknown, background unknown, light unknown [s]\n");
    studio.find("#document").click();
    String first = studio.text("#document-list [role=option] >> nth=0");
    assertTrue(first, first.startsWith("United States"));
    assertTrue(first, studio.text(".own").contains("(unverified)"));
    assertEquals("", studio.accessibilityComplaints());
  }

  @Test
  public void saysAloudThatNothingWasFoundAndWhatToTry() throws IOException {
    open("");
    studio.find("#document").fill("qqqq");
    studio.awaitText("#announcer", "a size such as 35x45");
    assertTrue(studio.text("#document-list").contains("a size such as 35x45"));
    assertEquals("", studio.accessibilityComplaints());
    studio.find("#document").fill("70 x 90 mm");
    studio.awaitText("#announcer", "ICAO");
    assertEquals(1, studio.find("#document-list #option-icao-doc9303").count());
    studio.page().keyboard().press("Enter");
    assertEquals("a document was chosen", "", studio.page().evaluate("location.hash"));
    assertEquals("", studio.accessibilityComplaints());
  }

  @Test
  public void whatIsOnlyNearIsMarkedAndNotChosenUnseen() throws IOException {
    open("");
    studio.find("#document").fill("atlantis passport");
    studio.awaitText("#announcer", "These are the closest");
    String first = studio.text("#document-list [role=option] >> nth=0");
    assertTrue(first, first.startsWith("No document matches all of these words"));
    assertTrue(studio.find("#document-list #option-qq-passport-print").count() == 1);
    studio.page().keyboard().press("Enter");
    assertEquals("a document was chosen", "", studio.page().evaluate("location.hash"));
    assertEquals("", studio.accessibilityComplaints());
    studio.find("#document").fill("atlantis 35x45");
    assertEquals(1, studio.find("#document-list #option-own-35x45mm").count());
    studio.find("#document").fill("testland passport");
    assertEquals("option-qq-passport-print", studio.find("#document").getAttribute("aria-activedescendant"));
  }

  @Test
  public void findsASizeAsItIsTyped() throws IOException {
    open("");
    for (String size : List.of("35x45", "35 x 45", "45x35", "3,5 × 4,5 cm")) {
      studio.find("#document").fill(size);
      assertTrue(size, studio.text("#document-list [role=option] >> nth=0").contains("35 × 45"));
      assertEquals(1, studio.find("#document-list [id^='option-own-']").count());
    }
  }

  @Test
  public void aLongSizeDoesNotSqueezeTheNameOnAPhone() {
    String range = "\ncountry US United States\nsource s\n  title Source\n  url https://u.example/\n"
        + "  confidence official\ndocument us-any-digital\n  title Visa application DS-160 (digital image)\n"
        + "  channel digital\n  check https://u.example/\n  from s\n  size 1 : 1 [s]\n"
        + "  pixels 600 x 600 to 1200 x 1200 [s]\n"
        + "  edits crop unknown, background unknown, light unknown [s]\n";
    studio = new StudioPage(browser(), 390, 844, "", range);
    studio.find("#document").click();
    Number height = (Number) studio.find("#option-us-any-digital").evaluate("row => row.getBoundingClientRect().height");
    assertTrue(height.toString(), height.doubleValue() < 100);
  }

  /** Rows get their height only when they come near the list's window, so this may take a frame or two. */
  private void awaitInView(String row) {
    studio.page().waitForCondition(() -> (boolean)
        studio.find(row).evaluate(
            """
            (row) => {
              const list = document.getElementById('document-list').getBoundingClientRect();
              const {top, bottom} = row.getBoundingClientRect();
              return top >= list.top - 1 && bottom <= list.bottom + 1;
            }
            """));
  }

  @Test
  public void callsCountriesAndDocumentsAsThePagesLanguageDoes() {
    studio = StudioPage.inGerman(browser(), "", "document.at-passport-id.title = Alpenbuch\n");
    studio.find("#document").fill("Alpenbuch");
    assertEquals("option-at-passport-id", studio.find("#document").getAttribute("aria-activedescendant"));
    assertEquals("de", studio.find("#option-at-passport-id .country").getAttribute("lang"));
    assertEquals("Österreich", studio.text("#option-at-passport-id .country"));
    assertEquals(0, studio.find("#option-at-passport-id [lang=en]").count());
    studio.page().keyboard().press("Enter");
    assertEquals("Österreich: Alpenbuch", studio.find("#document").inputValue());
    studio.find("#document").fill("Ö");
    assertTrue(studio.find("#document-list [role=option]").count() > 0);
    studio.find("#document").fill("Vereinigte Staaten Global Entry");
    String option = "#" + studio.find("#document").getAttribute("aria-activedescendant");
    assertEquals("Vereinigte Staaten", studio.text(option + " .country"));
    assertTrue(studio.find(option + " [lang=en]").count() > 0);
  }

  @Test
  public void saysRulesAsThePagesLanguageDoes() {
    String texts =
        """
        document.is-passport.taken-by = Das Amt macht das Bild.
        document.is-passport.background = hellgrau
        document.is-passport.quote = keine Bearbeitung
        document.gb-eta.own-photo = mit der App
        document.ng-passport.or-size = 3 mal 4
        """;
    studio = StudioPage.inGerman(browser(), "#is-passport", texts);
    assertEquals("Das Amt macht das Bild.", studio.text("#document-rules .caution [lang=de]"));
    studio.find("#document-rules summary").click();
    assertEquals("hellgrau", studio.text("#document-rules dd[lang=de]"));
    studio.pick("pass");
    studio.find("#folded-editing > summary").click();
    studio.awaitText("#editing", "keine Bearbeitung");
    assertEquals(0, studio.find("#editing [lang=en]").count());
    assertEquals("Das Amt macht das Bild.", studio.find("#hint-taken-by [lang=de]").textContent());
    studio.page().navigate("http://localhost/#gb-eta");
    studio.awaitText("#document-rules", "mit der App");
    assertEquals("mit der App", studio.text("#document-rules .caution [lang=de]"));
    studio.page().navigate("http://localhost/#ng-passport");
    assertEquals("3 mal 4", studio.find("#document-rules dd [lang=de]").textContent());
  }

  @Test
  public void whatThePagesLanguageDoesNotHaveIsMarkedAsEnglish() {
    studio = StudioPage.inGerman(browser(), "#is-passport", "");
    assertTrue(studio.text("#document-rules .caution [lang=en]").startsWith("The photo is taken at the office"));
    studio.find("#document-rules summary").click();
    assertTrue(studio.text("#document-rules dd[lang=en]").startsWith("light grey"));
    studio.pick("pass");
    studio.find("#folded-editing > summary").click();
    studio.awaitText("#editing", "any computer");
    assertTrue(studio.text("#editing [lang=en]").startsWith("it is forbidden"));
    assertTrue(studio.find("#hint-taken-by [lang=en]").textContent().startsWith("The photo is taken"));
  }
}
