package app.selfsame.portal.collecting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.parcel.KeyFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Reading keys are made, lost and found again in a browser, by keyboard. */
public class ReadingKeyVisitTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PASSPHRASE = "five words that are by chance";

  private CollectingHouse house;

  @Before
  public void start() throws Exception {
    house = new CollectingHouse();
  }

  @After
  public void stop() {
    house.close();
  }

  @Test
  public void aKeyIsMadeAndUsedOnceItsFileWasOpenedAgain() throws Exception {
    try (CollectingVisit visit = new CollectingVisit(house, "ann@example.org", "en", ColorScheme.LIGHT, 320)) {
      toKeys(visit);
      visit.page.waitForSelector("text=There are no reading keys yet.");
      visit.assertChecked();
      visit.press("#make button");
      visit.page.waitForSelector("#name-wrong:not([hidden])");
      assertEquals("name", focused(visit));
      byte[] file = made(visit, "Anna Novak", "");
      visit.press("#print");
      assertEquals(true, visit.page.evaluate("() => window.printed"));
      List<String> lines = visit.page.locator("#sheet-lines li").allTextContents();
      visit.press("#show button.primary");
      visit.page.waitForSelector("text=Choose the file first.");
      visit.assertChecked();
      visit.choose("#saved", "holiday.json", "{\"a\": 1}");
      visit.press("#show button.primary");
      visit.page.waitForSelector("text=This is not a key file.");
      assertEquals("the server knows no key that nobody has", 0, keys(visit).size());
      visit.choose("#saved", "key.json", file);
      visit.press("#show button.primary");
      visit.page.waitForSelector("text=The key Anna Novak is in use.");
      visit.page.waitForSelector("text=Only one key is in use.");
      visit.assertChecked();
      JsonNode kept = JSON.readTree(file);
      String id = kept.path("id").asText();
      assertEquals(1, keys(visit).size());
      assertEquals(id, keys(visit).at("/0/id").asText());
      assertEquals(KeyFile.read(file).key().fingerprint(), visit.page.innerText("#keys code"));
      String secret = kept.path("privateKey").asText();
      assertEquals(43, secret.length());
      assertFalse("a private key was sent", visit.sent.stream().anyMatch(request -> request.contains(secret)));
      assertFalse(visit.sent.stream().anyMatch(request -> lines.stream().anyMatch(request::contains)));
      restore(visit, lines, kept);
      retire(visit);
      assertEquals(List.of(), visit.complaints);
    }
  }

  /** The file is lost, and there is the sheet. */
  private void restore(CollectingVisit visit, List<String> lines, JsonNode lost) throws Exception {
    assertEquals(4, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      visit.page.fill("#line-" + (i + 1), lines.get(i).toLowerCase().replace(" ", "-"));
    }
    String third = lines.get(2);
    visit.page.fill("#line-3", (third.charAt(0) == '7' ? "8" : "7") + third.substring(1));
    visit.press("#restore button");
    visit.page.waitForSelector("#line-3-wrong:not([hidden])");
    assertFalse(visit.page.isVisible("#line-2-wrong"));
    assertEquals("line-3", focused(visit));
    visit.assertChecked();
    visit.page.fill("#line-3", third);
    JsonNode again = JSON.readTree(visit.saved("#restore button"));
    visit.page.waitForSelector("text=The file of the key Anna Novak is made.");
    assertEquals(lost.path("privateKey"), again.path("privateKey"));
    assertEquals(lost.path("id"), again.path("id"));
  }

  private void retire(CollectingVisit visit) throws Exception {
    visit.press("#keys button");
    visit.page.waitForSelector("#asked[open]");
    assertTrue(visit.page.innerText("#asked-words").endsWith("without one, nobody can send photos."));
    visit.assertChecked();
    visit.press("#asked [value=yes]");
    visit.page.waitForSelector("text=Retired:");
    assertFalse(visit.page.isVisible("#keys button"));
  }

  @Test
  public void aFileWithAPassphraseOpensWithItAlone() throws Exception {
    try (CollectingVisit visit = new CollectingVisit(house, "bob@example.org", "en", ColorScheme.DARK, 1200)) {
      toKeys(visit);
      visit.page.fill("#name", "Safe");
      visit.page.fill("#passphrase", "short");
      visit.press("#make button");
      visit.page.waitForSelector("#passphrase-wrong:not([hidden])");
      visit.page.fill("#passphrase", PASSPHRASE);
      visit.page.fill("#again", PASSPHRASE + "s");
      visit.press("#make button");
      visit.page.waitForSelector("#again-wrong:not([hidden])");
      visit.assertChecked();
      byte[] file = made(visit, "Safe", PASSPHRASE);
      assertFalse(new String(file, StandardCharsets.UTF_8).contains("privateKey"));
      visit.choose("#saved", "key.json", file);
      visit.page.fill("#show-passphrase", "another passphrase");
      visit.press("#show button.primary");
      visit.page.waitForSelector("text=This is not the passphrase of this file.");
      visit.page.fill("#show-passphrase", PASSPHRASE);
      visit.press("#show button.primary");
      visit.page.waitForSelector("text=The key Safe is in use.");
      KeyFile.read(file).open(Optional.of(PASSPHRASE)).close();
      assertEquals(KeyFile.read(file).key().id(), keys(visit).at("/0/id").asText());
      assertEquals(List.of(), visit.complaints);
    }
  }

  private static void toKeys(CollectingVisit visit) {
    visit.press("css=nav >> text=Reading keys");
    visit.page.waitForURL("**/reading-keys");
  }

  private static byte[] made(CollectingVisit visit, String name, String passphrase) throws Exception {
    visit.page.fill("#name", name);
    visit.page.fill("#passphrase", passphrase);
    visit.page.fill("#again", passphrase);
    visit.press("#make button");
    visit.page.waitForSelector("#made:not([hidden])");
    visit.assertChecked();
    return visit.saved("#save");
  }

  private static JsonNode keys(CollectingVisit visit) throws Exception {
    return visit.call("/v1/reading-keys").path("keys");
  }

  private static Object focused(CollectingVisit visit) {
    return visit.page.evaluate("() => document.activeElement.id");
  }
}
