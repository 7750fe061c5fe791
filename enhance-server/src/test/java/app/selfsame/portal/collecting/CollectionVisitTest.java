package app.selfsame.portal.collecting;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.parcel.KeyFile;
import app.selfsame.parcel.LinkSecret;
import app.selfsame.parcel.Picture;
import app.selfsame.parcel.SealingKey;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A collection from its making to its end in a browser, with pictures that people's pages, or others, have sent. */
public class CollectionVisitTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LINK = Pattern.compile("\"([^\"]*)\"\r\n");
  private static final String LIST =
      "id;name;mail;language\r\n"
          + "4711;Ada Lovelace;ada@example.org;en\r\n"
          + "4712;\"Novák; Jan\";;de\r\n"
          + "../4713;=Eve;eve@example.org;\r\n"
          + "4714;Mallory;;\r\n";
  private static final String CONSENT = "I agree.";

  private CollectingHouse house;
  private byte[] jpeg;

  @Before
  public void start() throws Exception {
    house = new CollectingHouse();
    jpeg = TestPhotos.encode(TestPhotos.drawnPerson(), "jpg");
  }

  @After
  public void stop() {
    house.close();
  }

  @Test
  public void photosAreCollectedOpenedAndTakenHomeOnANarrowScreen() throws Exception {
    try (CollectingVisit visit = new CollectingVisit(house, "ann@example.org", "en", ColorScheme.LIGHT, 320)) {
      goThrough(visit);
      assertEquals(List.of(), visit.complaints);
    }
  }

  @Test
  public void photosAreCollectedOpenedAndTakenHomeOnAWideDarkScreen() throws Exception {
    try (CollectingVisit visit = new CollectingVisit(house, "bob@example.org", "en", ColorScheme.DARK, 1200)) {
      goThrough(visit);
      assertEquals(List.of(), visit.complaints);
    }
  }

  /** A person's choice in the browser's own window: a file that the browser keeps for the site and that is written to alike. */
  private static final String CHOOSING =
      """
      window.chosen = {};
      window.showSaveFilePicker = async ({suggestedName}) => {
        if (chosen.nothing) {
          throw new DOMException('', 'AbortError');
        }
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle(suggestedName, {create: true});
        chosen.file = file;
        if (chosen.full) {
          const open = file.createWritable.bind(file);
          file.createWritable = async () => {
            const stream = await open();
            stream.write = async () => { throw new DOMException('', 'QuotaExceededError'); };
            return stream;
          };
        }
        return file;
      };
      """;

  @Test
  public void whereTheBrowserLetsThemPhotosGoStraightToTheDisk() throws Exception {
    try (CollectingVisit visit =
        new CollectingVisit(house, "dan@example.org", "en", ColorScheme.LIGHT, 1200, CHOOSING)) {
      byte[] key = key(visit);
      make(visit);
      send(visit, add(visit), KeyFile.read(key).key());
      visit.page.reload();
      visit.page.waitForSelector("#counts >> text=Sent");
      openWith(visit, key, "Officer");
      visit.page.focus("#accepted-alone");
      visit.page.keyboard().press("Space");
      visit.page.evaluate("() => { chosen.nothing = true; }");
      visit.press("#do-zip");
      visit.page.evaluate("() => { chosen = {full: true}; }");
      visit.press("#do-zip");
      visit.page.waitForSelector("#zip-problem:has-text('The file could not be written')");
      assertEquals("nothing of it is left", "", chosen(visit));
      visit.assertChecked();
      visit.page.evaluate("() => { chosen = {}; }");
      visit.press("#do-zip");
      visit.page.waitForSelector("text=Photos in the file: 3");
      Map<String, byte[]> files = unpacked(Base64.getDecoder().decode(chosen(visit)));
      assertArrayEquals(jpeg, files.get("4711.jpg"));
      assertEquals(7, files.size());
      assertEquals(List.of(), visit.complaints);
    }
  }

  /** What stands in the file that was chosen, in base64. */
  private static String chosen(CollectingVisit visit) {
    return (String)
        visit.page.evaluate(
            "async () => { const bytes = new Uint8Array(await (await chosen.file.getFile()).arrayBuffer());"
                + " return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')); }");
  }

  /** The same with the page that the link leads to, and its engine. */
  @Test
  public void whatAPersonSendsFromTheirPageIsWhatTheCompanyTakesHome() throws Exception {
    try (CollectingVisit visit = new CollectingVisit(house, "cat@example.org", "en", ColorScheme.LIGHT, 1200)) {
      byte[] key = key(visit);
      make(visit);
      byte[] file = sendFromPage(visit.at("/?lang=en#send=" + add(visit).get("4712")));
      visit.page.reload();
      visit.page.waitForSelector("#counts >> text=Sent");
      open(visit, key);
      visit.page.waitForSelector("canvas[aria-label='The photo of Novák; Jan']");
      assertEquals("Photo 1 of 1", visit.page.innerText("#place"));
      assertFalse(visit.page.isVisible("#other-consent"));
      visit.assertChecked();
      visit.page.focus("#compared");
      visit.page.keyboard().press("a");
      visit.page.waitForSelector("#counts >> text=Accepted");
      Map<String, byte[]> files = unpacked(visit.saved("#do-zip"));
      assertArrayEquals(file, files.get("4712.jpg"));
      JsonNode report = JSON.readTree(files.get("4712.json"));
      assertTrue(report.toString(), report.at("/verdict/checks").size() > 20);
      assertEquals(CONSENT, report.path("consent").asText());
      assertEquals(List.of(), visit.complaints);
    }
  }

  @Test
  public void whoDoesNotReviewIsToldWhoDoes() throws Exception {
    try (CollectingVisit visit = new CollectingVisit(house, "fay@example.org", "en", ColorScheme.LIGHT, 320);
        BrowserContext elsewhere = Chromium.shared().newContext()) {
      key(visit);
      assertEquals("there is nobody to choose from", 0, visit.page.locator("#reviewers").count());
      Page other = elsewhere.newPage();
      house.server.signIn(other, "guy@example.org");
      visit.page.navigate(visit.at(visit.company()));
      visit.page.fill("#address", "guy@example.org");
      visit.page.keyboard().press("Enter");
      String link = house.server.letterTo("guy@example.org").paragraphs().get(2);
      other.navigate(visit.at("/invitation" + link.substring(link.indexOf('#'))));
      other.click("#join button");
      other.waitForURL("**/company/**");
      make(visit, () -> visit.page.locator("#reviewers label:has-text('fay@example.org') input").check());
      visit.page.waitForSelector("text=Reviewed by: fay@example.org, and owners of the company");
      assertTrue(visit.page.isVisible("#opening"));
      visit.assertChecked();
      other.navigate(visit.page.url());
      other.waitForSelector("#reviewed-by:has-text('Only these members')");
      assertFalse(other.isVisible("#opening"));
      assertTrue(other.isVisible("#of-people"));
      assertEquals("", Axe.complaints(other));
      assertEquals(List.of(), visit.complaints);
    }
  }

  /** What a person does; the finished file as they could save it. */
  private byte[] sendFromPage(String link) throws Exception {
    try (BrowserContext context = Chromium.shared().newContext()) {
      context.setDefaultTimeout(CollectingVisit.LONG_MILLIS);
      Page page = context.newPage();
      page.navigate(link);
      FrameLocator place = page.frameLocator("#contribution iframe");
      place.locator("#document-row:not([hidden])").waitFor();
      assertEquals("Acme asks for your photo", place.locator("#who").innerText());
      page.setInputFiles("#photo-file", new FilePayload("me.jpg", "image/jpeg", jpeg));
      place.locator("#sendable:not([hidden])").waitFor();
      if (place.locator("#confirm-row").isVisible()) {
        place.locator("#confirmed").check();
      }
      place.locator("#agreed").check();
      place.locator("#send").click();
      place.locator("[data-state=sent]:not([hidden])").first().waitFor();
      return Files.readAllBytes(page.waitForDownload(() -> page.click("#download button:enabled")).path());
    }
  }

  private void goThrough(CollectingVisit visit) throws Exception {
    byte[] key = key(visit);
    make(visit);
    Map<String, String> links = add(visit);
    send(visit, links, KeyFile.read(key).key());
    visit.page.reload();
    visit.page.waitForSelector("#counts >> text=Sent");
    visit.assertChecked();
    open(visit, key);
    review(visit);
    takeHome(visit);
    close(visit);
  }

  private byte[] key(CollectingVisit visit) throws Exception {
    visit.page.navigate(visit.at(visit.company() + "/collections"));
    visit.page.waitForSelector("#keys-first:not([hidden])");
    visit.assertChecked();
    visit.press("#keys-first a");
    visit.page.waitForURL("**/reading-keys");
    return visit.makeKey("Officer");
  }

  @Test
  public void whoGetsAKeyLaterOpensLinksOnceTheyAreLetTo() throws Exception {
    try (CollectingVisit visit = new CollectingVisit(house, "eve@example.org", "en", ColorScheme.LIGHT, 320)) {
      byte[] first = key(visit);
      make(visit);
      Map<String, String> links = add(visit);
      String collection = visit.page.url();
      visit.page.navigate(visit.at(visit.company() + "/reading-keys"));
      byte[] second = visit.makeKey("Deputy");
      visit.page.navigate(collection);
      openWith(visit, second, "Deputy");
      visit.press("#all-links");
      visit.page.waitForSelector("#people-problem:not([hidden])");
      assertFalse(visit.page.isVisible("#share"));
      visit.press("#forget");
      openWith(visit, first, "Officer");
      visit.page.waitForSelector("#share-hint:has-text('not all of your keys open: 4')");
      visit.assertChecked();
      visit.press("#share");
      visit.page.waitForSelector("text=All keys open these links now.");
      visit.page.waitForSelector("#sharing", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
      visit.press("#forget");
      openWith(visit, second, "Deputy");
      String table = new String(visit.saved("#all-links"), StandardCharsets.UTF_8);
      links.values().forEach(secret -> assertTrue(table, table.contains("#send=" + secret)));
      assertEquals(List.of(), visit.complaints);
    }
  }

  private static void openWith(CollectingVisit visit, byte[] key, String name) {
    visit.choose("#key-file", "key.json", key);
    visit.press("#open button");
    visit.page.waitForSelector("text=The key " + name + " is open.");
  }

  private void make(CollectingVisit visit) throws Exception {
    make(visit, () -> { });
  }

  /**
   * Makes a collection.
   *
   * @param more is done in the form besides
   */
  private void make(CollectingVisit visit, Runnable more) throws Exception {
    visit.press("css=nav >> text=Collections");
    visit.page.waitForSelector("text=There are no collections yet.");
    visit.page.fill("#attempts", "21");
    visit.page.fill("#deadline", "2020-01-01T12:00");
    visit.press("#make button");
    visit.page.waitForSelector("#name-wrong:not([hidden])");
    assertTrue(visit.page.isVisible("#document-wrong"));
    assertTrue(visit.page.isVisible("#deadline-wrong"));
    assertTrue(visit.page.isVisible("#attempts-wrong"));
    assertTrue(visit.page.innerText("#deadline-hint").endsWith("Europe/Vienna"));
    assertTrue(visit.page.inputValue("#consent").contains("Acme"));
    visit.assertChecked();
    visit.page.fill("#name", "Badges 2027");
    visit.page.fill("#document", "");
    visit.page.focus("#document");
    visit.page.keyboard().type("germany passport");
    visit.page.waitForSelector("[role=option].active");
    visit.page.keyboard().press("Enter");
    visit.page.selectOption("#glasses", "false");
    visit.page.fill("#attempts", "3");
    visit.page.fill("#consent", CONSENT);
    more.run();
    visit.page.evaluate(
        "() => { const then = new Date(Date.now() + 86_400_000);"
            + " document.getElementById('deadline').value = then.toISOString().slice(0, 16); }");
    visit.press("#make button");
    visit.page.waitForURL("**/collections/*");
    visit.page.waitForSelector("text=There is nobody.");
    JsonNode made = visit.call(calls(visit));
    assertTrue(made.toString(), made.path("document").asText().startsWith("de-passport"));
    assertEquals(JSON.readTree("{\"glasses\": false}"), made.path("rules"));
    assertEquals(3, made.path("attempts").asInt());
    visit.assertChecked();
  }

  /** The path of the calls about the collection that the page shows. */
  private static String calls(CollectingVisit visit) {
    return "/v1/collections/" + visit.page.url().replaceFirst(".*/", "");
  }

  private static JsonNode participants(CollectingVisit visit) throws IOException {
    return visit.call(calls(visit) + "/participants").path("participants");
  }

  /** Links by who they are for. */
  private Map<String, String> add(CollectingVisit visit) throws Exception {
    visit.choose("#list", "people.csv", "id,name,mail\n1,A,not-a-mail\n1,B,\n,C,\n");
    visit.page.waitForSelector("#mistakes:not([hidden])");
    List<String> mistakes = visit.page.locator("#mistakes p").allTextContents();
    assertEquals(
        List.of(
            "Line 2: This is not a mail address.",
            "Line 3: This id is already in line 2.",
            "Line 4: The id is missing."),
        mistakes);
    visit.press("#do-add");
    assertEquals(0, participants(visit).size());
    visit.assertChecked();
    visit.choose("#list", "people.csv", LIST);
    visit.page.waitForSelector("text=People in the list: 4");
    visit.press("#do-add");
    visit.page.waitForSelector("text=People added: 4");
    visit.assertChecked();
    String links = new String(visit.saved("#save-links"), StandardCharsets.UTF_8);
    assertTrue(links, links.contains("\"'=Eve\""));
    Map<String, String> byReference = new LinkedHashMap<>();
    List<String> lines = List.of(links.split("\r\n"));
    for (int i = 1; i < lines.size(); i++) {
      Matcher link = LINK.matcher(lines.get(i) + "\r\n");
      assertTrue(link.find());
      byReference.put(lines.get(i).split("\"")[1], link.group(1).replaceFirst(".*#send=", ""));
    }
    assertEquals(List.of("4711", "4712", "../4713", "4714"), List.copyOf(byReference.keySet()));
    assertTrue(lines.get(1), lines.get(1).contains("/?lang=en#send="));
    for (String request : visit.sent) {
      byReference.values().forEach(secret -> assertFalse("a secret was sent", request.contains(secret)));
    }
    return byReference;
  }

  /** What has come: pictures as they should be, and one that was sent by a link and sealed by another. */
  private void send(CollectingVisit visit, Map<String, String> links, SealingKey key) throws Exception {
    String collection = calls(visit).replaceFirst(".*/", "");
    Map<String, String> ids = new HashMap<>();
    participants(visit).forEach(one -> ids.put(one.path("reference").asText(), one.path("id").asText()));
    for (String reference : List.of("4711", "4712", "../4713", "4714")) {
      String sealedBy = reference.equals("4714") ? "4711" : reference;
      byte[] parcel = new Picture(report(collection, ids.get(sealedBy)), jpeg).seal(List.of(key), secret(links, sealedBy));
      house.send(secret(links, reference), parcel);
    }
  }

  private static LinkSecret secret(Map<String, String> links, String reference) {
    return LinkSecret.parse(links.get(reference)).orElseThrow();
  }

  private static ObjectNode report(String collection, String participant) throws IOException {
    ObjectNode report = JSON.createObjectNode();
    report.put("collection", collection).put("participant", participant).put("attempt", 1);
    report.put("consent", CONSENT).put("sentAt", "2026-11-30T12:00:00Z");
    report.set(
        "verdict",
        JSON.readTree(
            "{\"headline\": \"Ready: no problems were found\","
                + " \"checks\": [{\"title\": \"Smile\", \"outcome\": \"fail\", \"advice\": \"<b>broad</b>\"}]}"));
    report.set("edits", JSON.readTree("[{\"edit\": \"crop\", \"detail\": \"Cropped\", \"permission\": \"allowed\"}]"));
    return report;
  }

  private void open(CollectingVisit visit, byte[] key) throws Exception {
    visit.choose("#key-file", "key.json", "nothing");
    visit.press("#open button");
    visit.page.waitForSelector("text=This is not a key file.");
    visit.assertChecked();
    openWith(visit, key, "Officer");
    assertEquals(
        0, visit.page.evaluate("async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length"));
  }

  private void review(CollectingVisit visit) throws Exception {
    visit.page.waitForSelector("canvas[aria-label='The photo of Ada Lovelace']");
    assertEquals("Photo 1 of 4", visit.page.innerText("#place"));
    assertEquals("Ready: no problems were found", visit.page.innerText("#headline"));
    assertEquals("what was sent is shown as text", "Smile: <b>broad</b>", visit.page.innerText("#found li"));
    assertEquals("Cropped", visit.page.innerText("#edits li"));
    assertFalse(visit.page.isVisible("#other-consent"));
    visit.assertChecked();
    visit.page.focus("#compared");
    visit.page.keyboard().press("a");
    visit.page.waitForSelector("canvas[aria-label='The photo of Novák; Jan']");
    visit.page.keyboard().press("r");
    visit.page.waitForSelector("#retake-form:not([hidden])");
    visit.assertChecked();
    visit.press("#retake-form .primary");
    visit.page.waitForSelector("#reasons-wrong:not([hidden])");
    visit.page.focus("#retake-form [value=glasses]");
    visit.page.keyboard().press("Space");
    visit.page.fill("#note", "Please without glasses.");
    visit.press("#retake-form .primary");
    visit.page.waitForSelector("canvas[aria-label='The photo of =Eve']");
    visit.page.focus("#compared");
    visit.page.keyboard().press("a");
    visit.page.waitForSelector("#not-opened:not([hidden])");
    assertTrue(visit.page.innerText("#not-opened").startsWith("This does not open: it was altered, is meant for somebody else"));
    visit.page.focus("#compared");
    visit.page.keyboard().press("a");
    visit.assertChecked();
    List<String> states = new ArrayList<>();
    participants(visit).forEach(one -> states.add(one.path("state").asText()));
    assertEquals("what does not open cannot be accepted", List.of("accepted", "retake", "accepted", "sent"), states);
    assertEquals(JSON.readTree("[\"glasses\"]"), participants(visit).at("/1/reasons"));
    assertEquals("Please without glasses.", participants(visit).at("/1/note").asText());
  }

  private void takeHome(CollectingVisit visit) throws Exception {
    visit.page.focus("#accepted-alone");
    visit.page.keyboard().press("Space");
    Map<String, byte[]> files = unpacked(visit.saved("#do-zip"));
    visit.page.waitForSelector("text=Photos in the file: 3");
    visit.page.waitForSelector("text=Photos that did not open: 1.");
    visit.assertChecked();
    assertEquals(
        List.of(
            "4711.jpg", "4711.json", "4712.jpg", "4712.json", "__4713.jpg", "__4713.json", "index.csv"),
        List.copyOf(files.keySet()));
    assertArrayEquals(jpeg, files.get("4711.jpg"));
    assertEquals("Cropped", JSON.readTree(files.get("4712.json")).at("/edits/0/detail").asText());
    String index = new String(files.get("index.csv"), StandardCharsets.UTF_8);
    assertTrue(index, index.contains("\"4714\",\"Mallory\""));
    assertTrue(index, index.contains("This does not open"));
    visit.press("#forget");
    visit.page.waitForSelector("#review", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
    assertEquals(0, visit.page.locator("canvas").count());
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private void close(CollectingVisit visit) throws Exception {
    assertFalse("its picture opens by the link that it has", visit.page.isVisible("#people li:first-child [data-part=link]"));
    visit.press("#people li:nth-child(2) [data-part=link]");
    visit.press("#asked [value=yes]");
    visit.page.waitForSelector("#made-link:not([hidden])");
    assertTrue(visit.page.innerText("#made-link-text").matches("http://localhost:\\d+/\\?lang=de#send=[\\w-]{43}"));
    visit.assertChecked();
    visit.press("#people li:last-child [data-part=revoke]");
    visit.press("#asked [value=yes]");
    visit.page.waitForSelector("#people >> text=Link revoked");
    visit.press("#close");
    visit.press("#asked [value=yes]");
    visit.page.waitForSelector("text=Over since");
    assertFalse(visit.page.isVisible("#adding"));
    visit.press("#delete");
    visit.press("#asked [value=yes]");
    visit.page.waitForURL("**/collections");
    visit.page.waitForSelector("text=There are no collections yet.");
  }
}
