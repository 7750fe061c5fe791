package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.JpegSamples;
import app.selfsame.engine.DrawnPassport;
import app.selfsame.message.Language;
import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Somebody who reads a passport on the page that is served for it, with its real engine. */
public class PassportTest {
  private static final Path AXE = Path.of("..", "web-client", "node_modules", "axe-core", "axe.min.js");
  private static final List<String> LINES = SpecimenReadings.passportLines();
  private static final List<String> OTHER_LINES =
      List.of("P<ISLAEVARSDOTTIR<<THURIDUR<OESP<<<<<<<<<<<<", "A0000000<0ISL6612315F0905264311266<9539<<<32");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String STORED =
      """
      async () => [localStorage.length, sessionStorage.length, document.cookie.length, (await indexedDB.databases()).length,
          (await caches.keys()).length].join(' ')
      """;

  private static final String PASTE =
      """
      (base64) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([bytes], 'page.png', {type: 'image/png'}));
        document.body.dispatchEvent(new ClipboardEvent('paste', {bubbles: true, cancelable: true, clipboardData}));
      }
      """;

  private static final String DROP_WITH_ANOTHER =
      """
      (base64) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], 'page.png', {type: 'image/png'}));
        dataTransfer.items.add(new File(['no picture'], 'other.txt', {type: 'text/plain'}));
        document.body.dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer}));
      }
      """;

  @ClassRule public static final ServedSite SITE = new ServedSite();

  private BrowserContext context;
  private Page page;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  @Before
  public void visit() {
    DrawnPassport.requireTypeface();
    context =
        SITE.browser()
            .newContext(
                new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK).setViewportSize(320, 700));
    context.onRequest(request -> asked.add(request.url()));
    page = context.newPage();
    page.setDefaultTimeout(60_000);
  }

  @After
  public void leave() {
    if (context != null) {
      context.close();
    }
  }

  private void open(String query) {
    page.navigate("http://127.0.0.1:" + SITE.port() + "/passport" + query);
  }

  private void give(String name, byte[] content) {
    page.setInputFiles("#file", new FilePayload(name, "", content));
  }

  private void giveAndRead(List<String> lines) throws Exception {
    give("page.png", JpegSamples.encode(DrawnPassport.page(lines), "png"));
    page.waitForSelector("#lines input");
  }

  private List<String> lines() {
    return page.locator("#lines input").all().stream().map(input -> input.inputValue()).toList();
  }

  private String field(String name) {
    return page.textContent("[data-field=" + name + "] [data-part=value]");
  }

  private String axe() throws IOException {
    page.evaluate(Files.readString(AXE));
    return (String) page.evaluate(
        "async () => (await axe.run()).violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + ' ' + html)).join()");
  }

  private boolean scrollsSideways() {
    return (boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
  }

  @Test
  public void theLinesAndWhatTheySayAreShownAndNothingLeavesTheBrowserOrStaysInIt() throws Exception {
    open("?lang=en");
    page.waitForLoadState();
    assertEquals("", axe());
    giveAndRead(LINES);
    asked.clear();
    give("page.png", JpegSamples.encode(DrawnPassport.page(LINES), "png"));
    page.waitForCondition(() -> lines().equals(LINES));
    assertEquals("Read", page.innerText("#verdict-title").strip());
    assertEquals("ERIKSSON", field("name"));
    assertEquals("ANNA MARIA", field("secondary-identifier"));
    assertEquals("L898902C3", field("number"));
    assertEquals("August 12, 1974", field("birth"));
    assertEquals("Female", field("sex"));
    assertEquals("April 15, 2012", field("expiry"));
    assertTrue(page.isVisible("[data-field=number] [data-digit=verified]"));
    assertTrue(page.isVisible("[data-remark=expired]"));
    assertFalse(page.isVisible("[data-remark=expires-soon]"));
    assertTrue(page.evaluate("() => document.querySelector('#lines canvas').width > 44 * 20").equals(true));
    assertEquals("", axe());
    assertFalse(scrollsSideways());
    assertEquals(List.of(), asked);
    assertEquals("0 0 0 0 0", page.evaluate(STORED));
  }

  @Test
  public void aCharacterThatIsTypedOverIsMarkedAndCheckedAndCanBeTakenBack() throws Exception {
    open("?lang=en");
    giveAndRead(LINES);
    page.locator("#lines input").nth(1).evaluate("(input) => { input.focus(); input.setSelectionRange(9, 9); }");
    page.keyboard().press("5");
    page.waitForSelector("[data-field=number] [data-digit=does-not-verify]:not([hidden])");
    assertEquals(LINES.get(1).replace("L898902C36", "L898902C35"), lines().get(1));
    assertEquals("Please compare", page.innerText("#verdict-title").strip());
    assertTrue(page.isVisible("[data-doubt=edited]"));
    assertTrue(page.isVisible("[data-doubt=check-digit]"));
    assertEquals(1, page.locator("#lines .given").count());
    assertTrue(page.textContent("#compare-rows").contains("Typed by you"));
    page.keyboard().press("Backspace");
    page.waitForCondition(() -> lines().get(1).startsWith("L898902C3<UTO"));
    assertEquals("", axe());
    page.click("#undo");
    assertEquals(LINES, lines());
    assertEquals("Read", page.innerText("#verdict-title").strip());
    assertEquals(0, page.locator("#lines .given").count());
  }

  @Test
  public void aMisprintedDigitIsShownAsItIs() throws Exception {
    open("?lang=en");
    List<String> misprint = List.of(LINES.get(0), LINES.get(1).replace("L898902C36", "L898902C35"));
    giveAndRead(misprint);
    assertEquals(misprint, lines());
    assertTrue(page.isVisible("[data-doubt=check-digit]"));
    assertTrue(page.locator("#lines .unsure").count() >= 10);
    assertTrue(page.isVisible("#legend [data-kind=unsure]"));
  }

  @Test
  public void whatIsNoPageSaysWhatToDo() throws Exception {
    open("?lang=en");
    give("page.pdf", "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    page.waitForSelector("[data-refusal=pdf]:not([hidden])");
    assertTrue(page.innerText("#problem").contains("save the page as JPEG or PNG"));
    give("damaged.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 0});
    page.waitForSelector("[data-refusal=damaged]:not([hidden])");
    give("empty.jpg", new byte[0]);
    page.waitForSelector("[data-refusal=empty-file]:not([hidden])");
    assertEquals(1, page.locator("#problem > :not([hidden])").count());
    give("person.png", JpegSamples.encode(TestPhotos.drawnPerson(), "png"));
    page.waitForSelector("#result:not([hidden])");
    assertFalse(page.isVisible("#problem"));
    assertEquals("No lines found", page.innerText("#verdict-title").strip());
    assertTrue(page.innerText("#verdict").contains("Lay the page flat"));
    assertFalse(page.isVisible("#found"));
    assertEquals("", axe());
  }

  @Test
  public void ofSeveralFilesTheFirstIsReadAndThatIsSaid() throws Exception {
    open("?lang=en");
    page.waitForSelector("#choose:not([disabled])");
    byte[] picture = JpegSamples.encode(DrawnPassport.page(LINES), "png");
    page.evaluate(DROP_WITH_ANOTHER, Base64.getEncoder().encodeToString(picture));
    page.waitForSelector("[data-status=first-only]:not([hidden])");
    page.waitForSelector("#lines input");
    assertEquals(LINES, lines());
  }

  @Test
  public void whereACharacterIsMarkedNobodyIsToldThatAllIsClear() throws Exception {
    open("?lang=en");
    giveAndRead(LINES);
    boolean isMarked = page.locator("#lines .unsure").count() > 0;
    assertEquals(isMarked, page.isVisible("[data-headline=read-marked]"));
    assertEquals(!isMarked, page.isVisible("[data-headline=read]"));
  }

  @Test
  public void bothPassportsOfOnePictureAreTold() throws Exception {
    open("?lang=en");
    page.waitForSelector("#choose:not([disabled])");
    BufferedImage one = DrawnPassport.page(LINES);
    BufferedImage both = new BufferedImage(one.getWidth(), 2 * one.getHeight(), BufferedImage.TYPE_INT_RGB);
    both.createGraphics().drawImage(one, 0, 0, null);
    both.createGraphics().drawImage(DrawnPassport.page(OTHER_LINES), 0, one.getHeight(), null);
    give("both.png", JpegSamples.encode(both, "png"));
    page.waitForSelector("[data-doubt=several]:not([hidden])");
    assertEquals("Please compare", page.innerText("#verdict-title").strip());
  }

  @Test
  public void aPastedPictureIsReadAndForgottenOnDemand() throws Exception {
    open("?lang=en");
    page.waitForSelector("#choose:not([disabled])");
    byte[] picture = JpegSamples.encode(DrawnPassport.page(LINES), "png");
    page.evaluate(PASTE, Base64.getEncoder().encodeToString(picture));
    page.waitForSelector("#lines input");
    page.click(".giving [data-action=again]");
    assertFalse(page.isVisible("#result"));
    assertFalse(page.content().contains("ERIKSSON"));
    assertEquals("choose", page.evaluate("() => document.activeElement.id"));
  }

  @Test
  public void whatWasReadIsSavedForProgramsAndTables() throws Exception {
    open("?lang=de");
    giveAndRead(LINES);
    JsonNode json = MAPPER.readTree(saved("#save-json"));
    assertEquals("read", json.path("verdict").asText());
    assertEquals(LINES.get(1), json.path("lines").path(1).asText());
    assertEquals("ANNA MARIA", json.path("fields").path("secondaryIdentifier").asText());
    assertEquals("Das Dokument ist abgelaufen.", json.path("remarks").path(0).path("text").asText());
    List<String> csv = saved("#save-csv").lines().toList();
    assertEquals(2, csv.size());
    assertEquals(csv.get(0).split(",").length, csv.get(1).split(",", -1).length);
    assertTrue(csv.get(1).contains("ERIKSSON,ANNA MARIA"));
  }

  private String saved(String button) throws IOException {
    Download download = page.waitForDownload(() -> page.click(button));
    return Files.readString(download.path());
  }

  @Test
  public void aCountrysDocumentsAreOffered() throws Exception {
    open("?lang=fr");
    List<String> german = List.of(LINES.get(0).replace("P<UTO", "P<D<<"), LINES.get(1));
    giveAndRead(german);
    page.waitForSelector("#documents:not([hidden])");
    assertEquals("Allemagne", page.textContent("#country"));
    assertTrue(page.locator("#document-list a[href^='/?lang=fr#de-']").count() > 0);
  }

  @Test
  public void everyLanguageFitsIntoNarrowScreensAndLinesRunFromTheLeft() throws Exception {
    for (Language language : ShippedTexts.packaged().languages()) {
      open("?lang=" + language.tag());
      assertEquals(language.tag(), page.getAttribute("html", "lang"));
      assertFalse(language.tag(), scrollsSideways());
      giveAndRead(LINES);
      assertEquals(language.tag(), LINES, lines());
      assertFalse(language.tag(), scrollsSideways());
      assertEquals(language.tag(), "ltr", page.evaluate("() => getComputedStyle(document.querySelector('#lines input')).direction"));
      assertTrue(
          language.tag(),
          (boolean) page.evaluate(
              "() => { const [first, last] = ['first', 'last'].map((which) =>"
                  + " document.querySelector(`#lines .cells span:${which}-child`).getBoundingClientRect().x);"
                  + " return first < last; }"));
      assertEquals(language.tag(), "", axe());
    }
  }
}
