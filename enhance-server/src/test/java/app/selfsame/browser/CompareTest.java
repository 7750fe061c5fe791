package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.engine.EngineDesks;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.likeness.Comparison;
import app.selfsame.message.Language;
import app.selfsame.photos.SharedPhotos;
import app.selfsame.protocol.FrameText;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.worker.Axe;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Somebody who compares two photos on the page that is served for it, with its real engine. */
public class CompareTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Runs before the page's scripts: keeps the kinds of what the page asks of the engine, and the last answer. */
  private static final String OVERHEAR =
      "{" + FrameText.TEXT_OF
          + """
            window.asked = [];
            window.answer = '';
            window.Worker = class extends Worker {
              constructor(script) {
                super(script);
                this.addEventListener('message', ({data}) => {
                  if (data.type === 'faces-compared') answer = base64Of(data.head);
                });
              }
              postMessage(message, ...more) {
                asked.push(message.type);
                super.postMessage(message, ...more);
              }
            };
          }
          """;

  private static final String STORED =
      """
      async () => [localStorage.length, sessionStorage.length, document.cookie.length, (await indexedDB.databases()).length,
          (await caches.keys()).length].join(' ')
      """;

  private static final String DROP =
      """
      ([selector, files]) => {
        const dataTransfer = new DataTransfer();
        for (const base64 of files) {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          dataTransfer.items.add(new File([bytes], 'photo.png', {type: 'image/png'}));
        }
        document.querySelector(selector).dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer}));
      }
      """;

  /** The dialog for files itself is the browser's. */
  private static final String CHOICE_OPENED =
      """
      (field) => {
        window.choiceOpened = false;
        document.querySelector(field).addEventListener('click', (event) => {
          event.preventDefault();
          choiceOpened = true;
        }, {once: true});
      }
      """;

  @ClassRule public static final ServedSite SITE = new ServedSite();

  private static byte[] person;
  private static byte[] mirrored;
  private static byte[] other;
  private static byte[] two;

  private BrowserContext context;
  private Page page;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  @BeforeClass
  public static void draw() throws IOException {
    BufferedImage drawn = TestPhotos.drawnPerson();
    int width = drawn.getWidth();
    int height = drawn.getHeight();
    person = TestPhotos.encode(drawn, "png");
    mirrored = picture(width, height, pen -> pen.drawImage(drawn, width, 0, -width, height, null));
    two =
        picture(
            2 * width, height,
            pen -> {
              pen.drawImage(drawn, 0, 0, null);
              pen.drawImage(drawn, width, 0, null);
            });
    other =
        picture(
            width, height,
            pen -> {
              pen.drawImage(drawn, 0, 80, width, height - 80, null);
              pen.setColor(new Color(90, 60, 40));
              pen.fillRect(170, 260, 260, 60);
            });
  }

  private static byte[] picture(int width, int height, Consumer<Graphics2D> drawing) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    drawing.accept(pen);
    pen.dispose();
    return TestPhotos.encode(picture, "png");
  }

  @Before
  public void visit() {
    context =
        SITE.browser()
            .newContext(
                new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK).setViewportSize(320, 700));
    context.onRequest(request -> requests.add(request.url()));
    page = context.newPage();
    page.setDefaultTimeout(120_000);
    page.addInitScript(OVERHEAR);
  }

  @After
  public void leave() {
    context.close();
  }

  private void open(String origin, String query) {
    page.navigate(origin + "/compare" + query);
    page.waitForSelector("#compare:not([disabled])");
  }

  private void open() {
    open("http://127.0.0.1:" + SITE.port(), "?lang=en");
  }

  private void give(String side, byte[] content) {
    page.setInputFiles("#file-" + side, new FilePayload("photo", "", content));
  }

  private void giveAndSee(String side, byte[] content) {
    give(side, content);
    page.waitForSelector("[data-slot=" + side + "].given");
  }

  private void compare() {
    page.check("#agreed");
    page.click("#compare");
    awaitResult();
  }

  private void awaitResult() {
    page.waitForSelector(":is(#result, #problem):not([hidden])");
    assertFalse("it does not compare", shows("#problem"));
  }

  private void drop(String selector, byte[]... files) {
    page.evaluate(DROP, List.of(selector, List.of(files).stream().map(Base64.getEncoder()::encodeToString).toList()));
  }

  private boolean shows(String selector) {
    return page.isVisible(selector);
  }

  private boolean hasAsked(String kind) {
    return ((List<?>) page.evaluate("() => asked")).contains(kind);
  }

  private void assertNoViolation() throws IOException {
    assertEquals("", Axe.complaints(page));
  }

  private boolean scrollsSideways() {
    return (boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
  }

  @Test
  public void nothingIsComputedNorLoadedForItBeforeEverybodyAgrees() throws Exception {
    open();
    page.click("#compare");
    assertTrue(shows("[data-error=no-first]") && shows("[data-error=no-second]") && shows("[data-error=not-agreed]"));
    giveAndSee("first", person);
    giveAndSee("second", mirrored);
    page.click("#compare");
    assertFalse(shows("[data-error=no-first]"));
    assertTrue(shows("[data-error=not-agreed]"));
    assertEquals("agreed", page.evaluate("() => document.activeElement.id"));
    assertNoViolation();
    assertFalse(hasAsked("face-look"));
    assertFalse(hasAsked("model"));
    assertTrue(requests.toString(), requests.stream().noneMatch(address -> address.contains(".tflite")));
    compare();
    assertTrue(requests.stream().anyMatch(address -> address.contains("/assets/face_recognition.")));
  }

  @Test
  public void aMirroredCopyIsToldWithoutANumberAndNothingLeavesTheBrowserOrStaysInIt() throws Exception {
    try (WireTap wire = new WireTap(SITE.port())) {
      open(wire.origin(), "?lang=en");
      giveAndSee("first", PrivacyTest.markedPhoto());
      giveAndSee("second", mirrored);
      compare();
      assertTrue(shows("[data-answer=alike]"));
      assertTrue(shows("[data-capture=same-photo-mirrored]"));
      assertFalse(page.innerText("#result").matches("(?s).*\\d.*"));
      assertTrue(shows("[data-slot=first] .face"));
      assertNoViolation();
      assertFalse(scrollsSideways());
      requests.clear();
      page.check("#document");
      giveAndSee("second", person);
      assertFalse(shows("#result"));
      compare();
      assertTrue(shows("[data-capture=same-photo]"));
      assertEquals(List.of(), requests);
      for (String request : wire.requests()) {
        assertTrue(request, request.startsWith("GET /"));
        assertFalse(request, request.contains(PrivacyTest.MARK));
      }
      assertEquals("0 0 0 0 0", page.evaluate(STORED));
    }
  }

  @Test
  public void theCommandLineFindsTheSameDistance() throws Exception {
    PhotoDesk desk = new EngineDesks().open();
    open();
    assertAgreed(desk, person, other);
    assertAgreed(desk, mirrored, other);
  }

  @Test
  public void theCommandLineFindsTheSameDistanceOfPeople() throws Exception {
    SharedPhotos photos = SharedPhotos.assumed();
    PhotoDesk desk = new EngineDesks().open();
    open();
    byte[] one = read(photos, "portrait_other/deepface__dataset__img16.jpg");
    assertAgreed(desk, one, read(photos, "defect_light/deepface__dataset__img17.jpg"));
    byte[] turned = read(photos, "defect_pose/deepface__dataset__img21.jpg");
    assertAgreed(desk, read(photos, "portrait_candidate/deepface__dataset__img20.jpg"), turned);
    assertAgreed(desk, read(photos, "portrait_other/FairFace__test__race_White.jpg"), one);
    assertTrue(shows("[data-answer=different]"));
  }

  private static byte[] read(SharedPhotos photos, String file) throws IOException {
    return Files.readAllBytes(photos.file(file));
  }

  private void assertAgreed(PhotoDesk desk, byte[] first, byte[] second) throws IOException {
    giveAndSee("first", first);
    giveAndSee("second", second);
    compare();
    byte[] head = FrameText.bytes(page.evaluate("() => answer"));
    JsonNode there = MAPPER.readTree(new String(head, 8, head.length - 8, StandardCharsets.ISO_8859_1));
    Comparison here = Comparison.of(desk.lookAtFace(first), desk.lookAtFace(second), false);
    assertEquals(here.similarity().isEmpty(), there.path("similarity").isNull());
    here.similarity().ifPresent(similarity -> assertEquals(similarity, there.path("similarity").asDouble(), 1e-3));
    assertEquals(here.answer().name().toLowerCase(Locale.ROOT).replace('_', '-'), there.path("answer").asText());
  }

  @Test
  public void whatStandsInTheWayIsSaidAtThePhotoThatItIsAbout() throws Exception {
    open();
    giveAndSee("first", person);
    giveAndSee("second", two);
    compare();
    assertTrue(shows("[data-answer=not-compared]"));
    assertTrue(shows("[data-slot=second] [data-obstacle=several-faces]"));
    assertEquals(0, page.locator("[data-slot=first] .obstacle:visible").count());
    assertTrue(shows("[data-slot=first].given"));
    assertEquals(0, page.locator("[data-capture]:visible").count());
    giveAndSee("second", picture(600, 800, pen -> {}));
    compare();
    assertTrue(shows("[data-slot=second] [data-obstacle=no-face]"));
    assertFalse(shows("[data-slot=second] .face"));
    assertNoViolation();
  }

  @Test
  public void whatIsNoPhotoSaysSoInItsPlaceAndTheOtherOneStays() {
    open();
    giveAndSee("first", person);
    assertRefused("pdf", "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    assertRefused("damaged", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 0});
    assertRefused("empty-file", new byte[0]);
    assertRefused("not-an-image", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII));
    page.check("#agreed");
    page.click("#compare");
    assertTrue(shows("[data-error=no-second]"));
    assertFalse(shows("[data-error=no-first]"));
    giveAndSee("second", mirrored);
    assertEquals(0, page.locator("[data-refusal]:visible").count());
  }

  private void assertRefused(String code, byte[] file) {
    give("second", file);
    page.waitForSelector("[data-slot=second] [data-refusal=" + code + "]:not([hidden])");
    assertEquals(1, page.locator("[data-refusal]:visible").count());
    assertTrue(shows("[data-slot=first].given"));
  }

  @Test
  public void oneFileTwiceIsCalledThat() {
    open();
    giveAndSee("first", person);
    giveAndSee("second", person);
    page.waitForSelector("[data-slot=second] [data-note=same-file]:not([hidden])");
    giveAndSee("second", mirrored);
    page.waitForCondition(() -> !shows("[data-slot=second] [data-note=same-file]"));
  }

  @Test
  public void ofSeveralFilesTheFirstTwoAreTakenAndOneGoesWhereItIsDropped() {
    open();
    drop("body", person, mirrored, other);
    page.waitForSelector("[data-status=first-two]:not([hidden])");
    page.waitForSelector("[data-slot=first].given");
    page.waitForSelector("[data-slot=second].given");
    drop("[data-slot=first] .dropzone", two);
    page.waitForFunction("() => document.querySelector('[data-slot=first] canvas').height === 400");
    assertTrue(shows("[data-slot=second].given"));
  }

  @Test
  public void whoForgetsBothFindsNothingLeftAndIsAskedAgain() {
    open();
    giveAndSee("first", person);
    giveAndSee("second", mirrored);
    compare();
    page.click("#forget");
    assertFalse(shows("#result"));
    assertFalse(page.isChecked("#agreed"));
    assertTrue(shows("[data-status=forgotten]"));
    assertEquals(0, page.evaluate("() => Math.max(...[...document.querySelectorAll('canvas')].map(({width}) => width))"));
    assertEquals("close", page.evaluate("() => asked.at(-1)"));
    assertFalse(shows("#forget"));
  }

  @Test
  public void anotherPhotoAsksAgainAndWhoAgreesNoMoreIsForgotten() {
    open();
    giveAndSee("first", person);
    giveAndSee("second", mirrored);
    compare();
    giveAndSee("second", other);
    assertFalse(page.isChecked("#agreed"));
    compare();
    page.uncheck("#agreed");
    assertFalse(shows("#result"));
    assertFalse(shows("[data-slot=first] .face"));
    assertEquals("close", page.evaluate("() => asked.at(-1)"));
    assertTrue(shows("[data-slot=second].given"));
    compare();
  }

  @Test
  public void aKeyboardIsEnough() {
    open();
    for (String side : List.of("first", "second")) {
      page.focus("[data-slot=" + side + "] button");
      page.evaluate(CHOICE_OPENED, "#file-" + side);
      page.keyboard().press("Enter");
      page.waitForFunction("() => choiceOpened");
      give(side, side.equals("first") ? person : mirrored);
      page.waitForSelector("[data-slot=" + side + "].given");
    }
    press("Tab", "document");
    press("Tab", "agreed");
    page.keyboard().press("Space");
    press("Tab", "compare");
    page.keyboard().press("Enter");
    awaitResult();
    assertEquals("result", page.evaluate("() => document.activeElement.id"));
  }

  private void press(String key, String reached) {
    page.keyboard().press(key);
    assertEquals(reached, page.evaluate("() => document.activeElement.id"));
  }

  @Test
  public void everyLanguageFitsIntoNarrowScreens() throws Exception {
    for (Language language : ShippedTexts.packaged().languages()) {
      open("http://127.0.0.1:" + SITE.port(), "?lang=" + language.tag());
      assertEquals(language.tag(), page.getAttribute("html", "lang"));
      assertFalse(language.tag(), scrollsSideways());
      page.click("#compare");
      giveAndSee("first", two);
      assertFalse(language.tag(), scrollsSideways());
      assertNoViolation();
    }
  }
}
