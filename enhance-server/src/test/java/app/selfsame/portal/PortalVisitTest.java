package app.selfsame.portal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.engine.DrawnPassport;
import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.worker.Chromium;
import app.selfsame.worker.TestPhotos;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Batches in a browser, by keyboard, with real processes that work on a drawn person. */
public class PortalVisitTest {
  private static final Path AXE = Path.of("..", "web-client", "node_modules", "axe-core", "axe.min.js");
  private static final double LONG_MILLIS = 60_000;

  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static PortalHouse house;
  private static byte[] person;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;
  private int widthPx;

  @BeforeClass
  public static void start() throws Exception {
    house = new PortalHouse(Map.of("SERVE_FACES", "on"));
    person = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
  }

  @AfterClass
  public static void stop() {
    house.close();
  }

  @After
  public void close() {
    context.close();
  }

  @Test
  public void aBatchGoesThroughOnANarrowScreen() throws Exception {
    open("ann@example.org", ColorScheme.LIGHT, 320);
    goThrough();
    assertEquals(List.of(), complaints);
  }

  @Test
  public void aBatchGoesThroughOnAWideDarkScreen() throws Exception {
    open("bob@example.org", ColorScheme.DARK, 1200);
    goThrough();
    assertEquals(List.of(), complaints);
  }

  private void goThrough() throws Exception {
    page.waitForSelector("text=There are no batches yet.");
    assertChecked();
    make();
    add();
    work();
    replace();
    review();
    leaveAndDelete();
  }

  private void make() throws IOException {
    press("#do-make");
    page.waitForSelector("#document-wrong:not([hidden])");
    assertEquals("document", focused());
    assertChecked();
    page.keyboard().type("germany passport");
    page.waitForSelector("[role=option].active");
    assertTrue(page.innerText("[role=option].active"), page.innerText("[role=option].active").startsWith("Germany"));
    assertChecked();
    page.focus("#document");
    page.fill("#document", "");
    page.keyboard().type("35x45 mm");
    page.waitForSelector("[role=option].active:has-text('Your own size')");
    page.keyboard().press("Enter");
    assertEquals("Your own size: 35 x 45 mm", page.inputValue("#document"));
    page.fill("#head-least", "40");
    page.keyboard().press("Enter");
    page.waitForSelector("#head-wrong:not([hidden])");
    assertEquals("head-least", focused());
    assertChecked();
    page.fill("#head-most", "95");
    page.selectOption("#background", "keep");
    press("#do-make");
    page.waitForURL("**/batches/*");
    page.waitForSelector("#document:has-text('Your own size: 35 x 45 mm')");
    assertChecked();
  }

  private void add() throws IOException {
    press("#start");
    assertEquals("true", page.getAttribute("#start", "aria-disabled"));
    assertTrue(page.innerText("#announcer").contains("Add photos first"));
    // The answer to the first attempt is lost, after the server has taken the photo.
    List<String> keys = new ArrayList<>();
    page.route(
        "**/photos",
        route -> {
          if (route.request().method().equals("POST")) {
            keys.add(route.request().headers().get("idempotency-key"));
            if (keys.size() == 1) {
              route.fetch();
              route.abort();
              return;
            }
          }
          route.resume();
        });
    give("#choose-photos", payload("Erika Ö'Müller (1).png", person), payload("notes.txt", "x".getBytes(StandardCharsets.UTF_8)));
    page.waitForSelector("#sent:has-text('All is sent. Photos added: 1.')");
    page.unroute("**/photos");
    assertEquals(keys.toString(), 2, keys.size());
    assertEquals(keys.get(0), keys.get(1));
    assertEquals("1", page.innerText("#photos"));
    assertTrue(page.innerText("#refused-list").contains("This is neither a picture nor a ZIP file."));
    assertChecked();

    dropFolder();
    page.waitForSelector("#photos:has-text('3')");
    give("#choose-photos", payload("class.zip", zip()));
    page.waitForSelector("#photos:has-text('4')");
    assertTrue(page.innerText("#refused-list"), page.innerText("#refused-list").contains("It grows far more"));

    page.reload();
    page.waitForSelector("#there:not([hidden])");
    press("#there summary");
    page.waitForSelector("#there-list li >> nth=3");
    String names = page.innerText("#there-list");
    assertTrue(names, names.contains("Erika Ö'Müller (1).png") && names.contains("in a folder.png"));
    assertFalse("what systems keep beside photos stays", names.contains("DS_Store"));
    assertChecked();
    // What is there is not added twice.
    give("#choose-photos", payload("Erika Ö'Müller (1).png", person));
    page.waitForSelector("#sent:has-text('All is sent')");
    assertEquals("4", page.innerText("#photos"));
  }

  /** As a person drops it, folders within it included. */
  private void dropFolder() throws IOException {
    Path folder = FOLDER.newFolder().toPath();
    Path inner = Files.createDirectories(folder.resolve("class a").resolve("b"));
    Files.write(inner.resolve("in a folder.png"), person);
    Files.write(folder.resolve("rubbish.jpg"), new byte[] {1, 2, 3});
    Files.write(folder.resolve(".DS_Store"), new byte[] {1});
    page.locator("#dropzone").scrollIntoViewIfNeeded();
    BoundingBox box = page.locator("#dropzone").boundingBox();
    CDPSession session = context.newCDPSession(page);
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      JsonArray files = new JsonArray();
      files.add(folder.toString());
      JsonObject data = new JsonObject();
      data.add("items", new JsonArray());
      data.add("files", files);
      data.addProperty("dragOperationsMask", 1);
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("x", box.x + box.width / 2);
      event.addProperty("y", box.y + 20);
      event.add("data", data);
      session.send("Input.dispatchDragEvent", event);
    }
  }

  private void work() throws IOException {
    press("#start");
    page.waitForSelector("#progress-title:visible");
    assertEquals("progress-title", focused());
    assertChecked();
    page.waitForSelector("#state:has-text('Done')", new Page.WaitForSelectorOptions().setTimeout(LONG_MILLIS));
    page.waitForSelector("#failed-list li");
    page.waitForSelector("#review:not([hidden])");
    assertChecked();
    assertTrue(page.getAttribute("#download", "href").startsWith("/company/"));
  }

  private void replace() throws IOException {
    String failed = page.innerText("#failed-list");
    assertTrue(failed, failed.contains("rubbish.jpg") && failed.contains("Cannot be read"));
    page.waitForSelector("#failed-list li:has-text('not an image'), #failed-list li:has-text('not a photo')");
    page.waitForSelector("#failed-list >> text=This picture cannot be shown.");
    FileChooser chooser = page.waitForFileChooser(() -> press("[aria-label='Replace rubbish.jpg']"));
    chooser.setFiles(payload("another.png", person));
    page.waitForSelector("#state:has-text('Being worked on')");
    page.waitForSelector("#state:has-text('Done')", new Page.WaitForSelectorOptions().setTimeout(LONG_MILLIS));
    page.waitForSelector("#review:not([hidden])");
    assertEquals("0", String.valueOf(page.locator("#failed-list li").count()));
    assertTrue(page.innerText("#counts"), page.innerText("#counts").matches("(?s).*4\\s*"));
    assertFalse("the focus is somewhere", focused().isEmpty());
  }

  private void review() throws IOException {
    page.waitForFunction("() => [...document.querySelectorAll('.pictures img')].filter((one) => one.naturalWidth > 0).length === 2");
    assertTrue(page.innerText("#place").contains("Photo 1 of 4"));
    page.focus("#compared");
    page.keyboard().press("r");
    assertEquals("reason", focused());
    assertChecked();
    page.keyboard().type("too dark a rat");
    page.keyboard().press("Enter");
    page.waitForSelector("#place:has-text('Photo 2 of 4')");
    assertEquals("compared", focused());
    String said = page.innerText("#announcer");
    assertTrue(said, said.contains("Rejected: too dark a rat") && said.contains("Photo 2 of 4"));
    page.keyboard().press("a");
    page.waitForSelector("#place:has-text('Photo 3 of 4')");
    page.keyboard().press("ArrowLeft");
    page.waitForSelector("#decision:has-text('Accepted')");
    page.keyboard().press("ArrowLeft");
    page.waitForSelector("#decision:has-text('Rejected: too dark a rat')");
    page.keyboard().press("ArrowLeft");
    page.waitForCondition(() -> page.innerText("#announcer").contains("This is the first one."));
    assertChecked();
    page.reload();
    page.waitForSelector("#place:has-text('Photo 3 of 4')");
  }

  private void leaveAndDelete() throws IOException {
    String batch = page.url();
    press("text=All batches");
    page.waitForSelector("#batches li");
    assertTrue(page.innerText("#batches").contains("Your own size: 35 x 45 mm"));
    assertChecked();
    press("#batches a");
    page.waitForURL(batch);
    page.waitForSelector("#delete:visible");
    press("#delete");
    page.waitForSelector("dialog[open]");
    assertChecked();
    page.keyboard().press("Escape");
    page.waitForCondition(() -> !page.isVisible("dialog"));
    assertEquals("delete", focused());
    press("#delete");
    press("dialog button[value=yes]");
    page.waitForSelector("#state:has-text('Deleted')");
    assertEquals("title", focused());
    assertFalse(page.isVisible("#review"));
    assertChecked();
  }

  @Test
  public void progressGoesOnWhenItsConnectionBreaks() throws Exception {
    open("eve@example.org", ColorScheme.LIGHT, 1200);
    makeOfOwnSize();
    give("#choose-photos", payload("a.png", person));
    page.waitForSelector("#photos:has-text('1')");
    List<String> asked = new ArrayList<>();
    page.route("**/progress*", route -> breakOff(route, asked));
    press("#start");
    page.waitForSelector("#bar-label:has-text('0 of 7')");
    page.waitForSelector("#lost:has-text('The connection is lost')");
    page.waitForSelector("#state:has-text('Done')", new Page.WaitForSelectorOptions().setTimeout(LONG_MILLIS));
    assertEquals("since=41.3", asked.get(2).substring(asked.get(2).indexOf('?') + 1));
    assertEquals("1", page.innerText("#photos"));
    assertFalse(page.isVisible("#lost"));
  }

  private void makeOfOwnSize() throws IOException {
    page.check("input[value=own]");
    page.fill("#width", "10");
    page.fill("#height", "45");
    press("#do-make");
    page.waitForSelector("#size-wrong:visible");
    assertEquals("width", focused());
    assertChecked();
    page.fill("#width", "35");
    page.selectOption("#format", "jpeg");
    page.click("summary");
    page.fill("#age", "131");
    press("#do-make");
    page.waitForSelector("#age-wrong:visible");
    assertChecked();
    page.fill("#age", "30");
    press("#do-make");
    page.waitForSelector("#choose-photos:visible");
    page.waitForSelector("#document:has-text('Your own size: 35 x 45 mm')");
    assertTrue(page.innerText("#facts"), page.innerText("#facts").matches("(?s).*JPEG.*30.*"));
  }

  @Test
  public void aListSaysWhoIsInThePhotos() throws Exception {
    open("list@example.org", ColorScheme.LIGHT, 320);
    makeOfOwnSize();
    String list = "id;file\nBo;a.png\nCy;b.png\nDi;b.png\nEl;gone.png\n";
    give(
        "#choose-photos",
        payload("a.png", person),
        payload("b.png", person),
        payload("c.png", person),
        payload("people.csv", list.getBytes(StandardCharsets.UTF_8)));
    page.waitForSelector("#sent:has-text('Photos added: 3')");
    page.waitForSelector("#matched:has-text('People with their photo: 1')");
    page.waitForSelector("#gaps:has-text('c.png')");
    String gaps = page.innerText("#gaps");
    assertTrue(gaps, gaps.contains("Line 5: El") && gaps.contains("Line 4: Di (b.png)"));
    assertFalse("the list is no photo", page.isVisible("#refused"));
    assertChecked();
    give("#choose-list", payload("people.csv", "name\nBo\n".getBytes(StandardCharsets.UTF_8)));
    page.waitForSelector("#list-problem:has-text('id')");
    assertChecked();
    page.reload();
    page.waitForSelector("#matched:has-text('People with their photo: 1')");
    assertEquals(List.of(), complaints);
  }

  @Test
  public void aListThatIsRefusedIsSaidThoughPhotosComeMeanwhile() throws Exception {
    open("wrong@example.org", ColorScheme.LIGHT, 1200);
    makeOfOwnSize();
    give("#choose-photos", payload("people.csv", "id;file\nBo;a.png\n".getBytes(StandardCharsets.UTF_8)));
    page.waitForSelector("#gaps:has-text('Line 2: Bo')");
    List<Route> held = new ArrayList<>();
    page.route(
        "**/roster",
        route -> {
          if (route.request().method().equals("PUT")) {
            held.add(route);
          } else {
            route.resume();
          }
        });
    give("#choose-list", payload("people.csv", "name\nBo\n".getBytes(StandardCharsets.UTF_8)));
    page.waitForCondition(() -> held.size() == 1);
    give("#choose-photos", payload("a.png", person));
    page.waitForSelector("#matched:has-text('People with their photo: 1')");
    held.get(0).resume();
    page.waitForSelector("#list-problem:has-text('id')");
  }

  @Test
  public void passportsBecomeARosterOnANarrowScreen() throws Exception {
    open("pass@example.org", ColorScheme.LIGHT, 320);
    readPassports();
  }

  @Test
  public void passportsBecomeARosterOnAWideDarkScreen() throws Exception {
    open("port@example.org", ColorScheme.DARK, 1200);
    readPassports();
  }

  private void readPassports() throws Exception {
    DrawnPassport.requireTypeface();
    List<String> lines = SpecimenReadings.passportLines();
    byte[] passport = TestPhotos.encode(DrawnPassport.page(lines), "png");
    String wrong = lines.get(1).substring(0, 9) + "7" + lines.get(1).substring(10);
    byte[] forged = TestPhotos.encode(DrawnPassport.page(List.of(lines.get(0), wrong)), "png");
    page.check("input[value=passports]");
    assertFalse(page.isVisible("#document-field") || page.isVisible("#background") || page.isVisible("summary"));
    assertTrue(page.isVisible("#passports-hint"));
    assertChecked();
    press("#do-make");
    page.waitForSelector("#document:has-text('Passports to read')");
    assertFalse(page.isVisible("#of-people"));
    assertChecked();
    give("#choose-photos", payload("4711.png", passport), payload("4712.png", forged), payload("portrait.png", person));
    page.waitForSelector("#photos:has-text('3')");
    press("#start");
    page.waitForSelector("#state:has-text('Done')", new Page.WaitForSelectorOptions().setTimeout(LONG_MILLIS));
    page.waitForSelector("#failed-list mark");
    // What was drawn before the last page was read is drawn again.
    page.waitForSelector("#failed-list li:nth-child(2)");
    assertEquals(2, page.locator("#failed-list li").count());
    String failed = page.innerText("#failed-list");
    assertTrue(failed, failed.contains("4712.png") && failed.contains("To compare with the document"));
    assertTrue(failed, failed.contains("A check digit does not match.") && failed.contains(lines.get(0)));
    assertTrue(failed, failed.contains("portrait.png") && failed.contains("No machine-readable zone was found."));
    assertTrue(page.innerText("#failed-title"), page.innerText("#failed-title").contains("Pages to look at"));
    assertFalse(page.isVisible("#review") || page.isVisible("#of-people") || page.isVisible("#download"));
    assertChecked();
    Download roster = page.waitForDownload(() -> press("#download-roster"));
    String table = Files.readString(roster.path());
    assertTrue(table, table.contains("\"4711\",\"ERIKSSON\"") && table.contains("\"check\""));
    press("text=All batches");
    page.waitForSelector("#batches li:has-text('Passports to read')");
    String counts = page.innerText("#batches li");
    assertTrue(counts, counts.matches("(?s).*Read\\s*1.*To look at\\s*2.*"));
    assertChecked();
    page.navigate(page.url().replace("/batches", "/retention"));
    assertTrue(page.innerText("main"), page.innerText("main").contains("Passports to read"));
    assertEquals(List.of(), complaints);
  }

  @Test
  public void photosOfOnePersonAreLookedAtInPairsOnANarrowScreen() throws Exception {
    open("pair@example.org", ColorScheme.LIGHT, 320);
    lookAtPairs();
  }

  @Test
  public void photosOfOnePersonAreLookedAtInPairsOnAWideDarkScreen() throws Exception {
    open("pairs@example.org", ColorScheme.DARK, 1200);
    lookAtPairs();
  }

  private void lookAtPairs() throws Exception {
    page.check("input[value=own]");
    page.fill("#width", "35");
    page.fill("#height", "45");
    assertFalse(page.isVisible("#basis"));
    page.focus("#duplicates");
    page.keyboard().press("Space");
    press("#do-make");
    page.waitForSelector("#basis-wrong:visible");
    assertEquals("basis", focused());
    assertChecked();
    page.selectOption("#basis", "explicit-consent");
    press("#do-make");
    page.waitForSelector("#choose-photos:visible");
    give(
        "#choose-photos",
        payload("ann.png", person),
        payload("ann with a very long name that has no place beside another.png", person),
        payload("again.png", person),
        payload("text.png", "x".getBytes(StandardCharsets.UTF_8)));
    page.waitForSelector("#photos:has-text('4')");
    press("#start");
    page.waitForSelector("#state:has-text('Done')", new Page.WaitForSelectorOptions().setTimeout(LONG_MILLIS));
    page.waitForSelector("#pair-place:has-text('Pair 1 of 3')", new Page.WaitForSelectorOptions().setTimeout(LONG_MILLIS));
    // Pictures are loaded once they are near.
    page.locator("#pair").scrollIntoViewIfNeeded();
    page.waitForFunction(
        "() => [...document.querySelectorAll('#pair img')].filter((one) => one.naturalWidth > 0).length === 2");
    String section = page.innerText("#duplicates");
    assertTrue(section, section.contains("This seems to be the same photo"));
    assertTrue(section, section.contains("not all there are") && section.contains("East Asian"));
    assertTrue(section, section.matches("(?s).*Faces compared\\s*3.*Cannot be read\\s*1.*"));
    assertChecked();
    page.focus("#pair");
    page.keyboard().press("s");
    page.waitForSelector("#pair-place:has-text('Pair 2 of 3')");
    String said = page.innerText("#announcer");
    assertTrue(said, said.contains("Same person") && said.contains("Pair 2 of 3"));
    assertEquals("pair", focused());
    page.keyboard().press("u");
    page.waitForSelector("#pair-place:has-text('Pair 3 of 3')");
    page.keyboard().press("ArrowLeft");
    page.waitForSelector("#pair-verdict:has-text('Not sure')");
    press("#pair-different");
    page.waitForSelector("#pair-place:has-text('Pair 3 of 3')");
    page.reload();
    page.waitForSelector("#pair-place:has-text('Pair 3 of 3')");
    press("#pair-previous");
    page.waitForSelector("#pair-verdict:has-text('Different people')");
    assertEquals("true", page.getAttribute("#pair-different", "aria-pressed"));
    assertChecked();
    page.click("#take-out summary");
    page.click("#take-out li:has-text('again.png') button");
    page.click("#asked button[value=yes]");
    page.waitForSelector("#pair-place:has-text('Pair 1 of 1')");
    assertEquals("Taken out of the comparison", page.innerText("#take-out li:has-text('again.png') .hint"));
    assertEquals(0, page.locator("#take-out li:has-text('again.png') button").count());
    assertChecked();
    assertEquals(List.of(), complaints);
  }

  @Test
  public void aPageThatWasLeftWhileItSentSaysSo() throws Exception {
    open("left@example.org", ColorScheme.LIGHT, 320);
    makeOfOwnSize();
    // They never arrive.
    page.route("**/photos", route -> {});
    give("#choose-photos", payload("a.png", person), payload("b.png", person));
    page.waitForSelector("#sent:has-text('0 of 2 files sent')");
    page.onDialog(Dialog::accept);
    page.reload();
    // Not before: what waits would be let through.
    page.unroute("**/photos");
    page.waitForSelector("#interrupted:has-text('0 of 2 files had gone')");
    assertChecked();
    give("#choose-photos", payload("a.png", person), payload("b.png", person));
    page.waitForSelector("#sent:has-text('Photos added: 2')");
    page.reload();
    page.waitForSelector("#photos:has-text('2')");
    assertFalse(page.isVisible("#interrupted"));
  }

  /** Says one thing and breaks off; then refuses; then lets everything through. */
  private static void breakOff(Route route, List<String> asked) {
    asked.add(route.request().url());
    if (asked.size() == 1) {
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType("text/event-stream")
              .setBody("retry: 100\nid: 41.3\ndata: {\"state\":\"running\",\"photos\":7,\"done\":0,\"standing\":{}}\n\n"));
    } else if (asked.size() == 2) {
      route.fulfill(new Route.FulfillOptions().setStatus(503));
    } else {
      route.resume();
    }
  }

  @Test
  public void othersSeeNothing() throws Exception {
    open("mallory@example.org", ColorScheme.LIGHT, 1200);
    String own = page.url().replace("/batches", "");
    page.navigate(at("/company/anothers/batches"));
    assertTrue(page.innerText("body").contains("There is nothing at this address"));
    page.navigate(own + "/batches/anothers");
    page.waitForSelector("#problem:has-text('There is no such batch.')");
    assertFalse(page.isVisible("#delete"));
  }

  private void give(String button, FilePayload... files) {
    page.waitForFileChooser(() -> press(button)).setFiles(files);
  }

  private static FilePayload payload(String name, byte[] content) {
    String type = name.endsWith("png") ? "image/png" : name.endsWith("zip") ? "application/zip" : name.endsWith("csv") ? "text/csv" : "text/plain";
    return new FilePayload(name, type, content);
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("class b/zipped.png"));
      zip.write(person);
      zip.putNextEntry(new ZipEntry("bomb.png"));
      zip.write(new byte[50 << 20]);
    }
    return bytes.toByteArray();
  }

  private void press(String what) {
    page.focus(what);
    page.keyboard().press("Enter");
  }

  private String focused() {
    return (String) page.evaluate("() => document.activeElement === document.body ? '' : document.activeElement.id");
  }

  /** Somebody with a company, on its page. */
  private void open(String address, ColorScheme scheme, int width) throws Exception {
    widthPx = width;
    context =
        Chromium.shared()
            .newContext(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800));
    page = context.newPage();
    page.setDefaultTimeout(30_000);
    page.onConsoleMessage(
        message -> {
          // Of each request that came to nothing the browser writes a line of its own.
          if (!message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    house.server.signIn(page, address);
    page.navigate(at("/company"));
    page.fill("#name", "Acme");
    page.keyboard().press("Enter");
    page.waitForURL("**/batches");
  }

  private static String at(String path) {
    return "http://localhost:" + house.server.port() + path;
  }

  private void assertChecked() throws IOException {
    assertEquals(page.url(), "", accessibilityComplaints());
    assertEquals(page.url(), widthPx, page.evaluate("() => document.documentElement.scrollWidth"));
  }

  private String accessibilityComplaints() throws IOException {
    page.evaluate(Files.readString(AXE));
    return (String)
        page.evaluate(
            """
            async () => {
              const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const {violations} = await axe.run(document, {runOnly: rules});
              return violations.flatMap(({id, nodes}) =>
                nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`)).join('\\n');
            }
            """);
  }
}
