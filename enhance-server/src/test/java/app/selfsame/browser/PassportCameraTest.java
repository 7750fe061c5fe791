package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.engine.DrawnPassport;
import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import app.selfsame.worker.TestPhotos;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Somebody who holds a passport before the camera of the page that reads it, as it is served. */
public class PassportCameraTest {
  private static final List<String> LINES = SpecimenReadings.passportLines();
  private static final String HINT = "#camera [data-part=hint]";
  private static final String WHY = "#camera [data-part=why]";
  private static final int BLUR_PX = 15;

  /** Keeps the streams that the page was given, with what it has wished for. */
  private static final String KEEP =
      """
      window.streams = [];
      window.wishes = [];
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wish) => {
        wishes.push(wish);
        const stream = await ask(wish);
        streams.push(stream);
        return stream;
      };
      """;

  /** A camera that shows one of two pictures, and goes over to the other when the test says so, however slow the machine is. */
  private static final String SHOWING =
      """
      window.shown = 0;
      navigator.mediaDevices.getUserMedia = async () => {
        const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
        const pictures = await Promise.all(
          ['%s', '%s'].map((text) => createImageBitmap(new Blob([bytes(text)], {type: 'image/jpeg'}))));
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [pictures[0].width, pictures[0].height];
        const pen = canvas.getContext('2d');
        setInterval(() => pen.drawImage(pictures[window.shown], 0, 0), 40);
        return canvas.captureStream();
      };
      """;

  @ClassRule public static final ServedSite SITE = new ServedSite();

  private final List<AutoCloseable> open = new ArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private Page page;

  @Before
  public void requireTypeface() {
    DrawnPassport.requireTypeface();
  }

  @After
  public void leave() throws Exception {
    for (int i = open.size() - 1; i >= 0; i--) {
      open.get(i).close();
    }
  }

  private void visit(BufferedImage picture) throws IOException {
    CameraFilm film = CameraFilm.of(picture);
    open.add(film);
    visit("", film.flags());
  }

  /**
   * @param preparation runs before the page's own scripts
   */
  private void visit(String preparation, String... flags) {
    Chromium chromium = new Chromium(flags);
    open.add(chromium);
    Browser browser = chromium.browser();
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    context.addInitScript(KEEP + preparation);
    context.onRequest(request -> asked.add(request.url()));
    page = context.newPage();
    page.setDefaultTimeout(60_000);
    page.navigate("http://localhost:" + SITE.port() + "/passport?lang=en");
  }

  private void openCamera() {
    page.waitForSelector("#camera-open:not([hidden])");
    page.focus("#camera-open");
    page.keyboard().press("Enter");
  }

  private void awaitHint(String hint) {
    page.waitForCondition(() -> page.textContent(HINT).startsWith(hint));
  }

  private List<String> lines() {
    return page.locator("#lines input").all().stream().map(input -> input.inputValue()).toList();
  }

  @Test
  public void whatIsHeldWellIsReadByItselfAndNothingLeavesTheBrowser() throws Exception {
    visit(held(LINES, 0.95, 0));
    page.waitForLoadState();
    openCamera();
    page.waitForSelector("#lines input");
    assertEquals(LINES, lines());
    assertEquals("Read", page.innerText("#verdict-title").strip());
    assertFalse(page.isVisible("#camera"));
    assertEquals("ended", page.evaluate(CameraScripts.TRACKS));
    assertEquals("environment", page.evaluate("() => wishes[0].video.facingMode"));
    assertTrue((boolean) page.evaluate("() => wishes[0].video.width.ideal >= 1920 && wishes[0].video.height.ideal >= 1080"));
    assertEquals("none", page.evaluate("() => getComputedStyle(document.querySelector('#camera video')).transform"));
    assertTrue((boolean) page.evaluate("() => document.querySelector('#lines canvas').width > 44 * 20"));
    assertEquals(List.of(), asked.stream().filter(address -> !address.contains("localhost:" + SITE.port())).toList());
    asked.clear();
    openCamera();
    page.waitForSelector("#lines input");
    page.waitForCondition(() -> !page.isVisible("#camera"));
    assertEquals(List.of(), asked);
  }

  @Test
  public void aPageUpsideDownIsReadToo() throws Exception {
    visit(held(LINES, 0.9, 180));
    openCamera();
    page.waitForSelector("#lines input");
    assertEquals(LINES, lines());
  }

  @Test
  public void whatIsMisprintedIsNotReadByItselfButThePhotoCanBeTaken() throws Exception {
    List<String> misprint = List.of(LINES.get(0), LINES.get(1).replace("L898902C36", "L898902C35"));
    visit(held(misprint, 0.95, 0));
    openCamera();
    awaitHint("The lines are seen, but not read for certain");
    assertEquals("live", page.evaluate(CameraScripts.TRACKS));
    page.click("#camera [data-part=shutter]");
    page.waitForSelector("#lines input");
    assertEquals(misprint, lines());
    assertEquals("Please compare", page.innerText("#verdict-title").strip());
    assertEquals("ended", page.evaluate(CameraScripts.TRACKS));
  }

  @Test
  public void whoHoldsItUnsharpIsToldSoAndWhatIsSharpLaterIsRead() throws Exception {
    BufferedImage sharp = held(LINES, 0.95, 0);
    visit(
        SHOWING.formatted(base64(blurred(sharp)), base64(sharp)),
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream");
    openCamera();
    awaitHint("Hold still");
    // What is seen is spoken a moment later.
    page.waitForCondition(
        () -> page.textContent("#camera [role=status]").replace('\u00a0', ' ').strip().equals("Hold still"));
    assertEquals("", Axe.complaints(page));
    page.evaluate("() => { window.shown = 1; }");
    page.waitForSelector("#lines input");
    assertEquals(LINES, lines());
  }

  private static String base64(BufferedImage picture) throws IOException {
    return Base64.getEncoder().encodeToString(TestPhotos.encode(picture, "jpg"));
  }

  @Test
  public void linesThatRunOutOfThePictureAreAskedForInWhole() throws Exception {
    visit(held(LINES, 1.3, 0));
    openCamera();
    awaitHint("Show the lines from end to end");
  }

  @Test
  public void theKeyboardOpensAndClosesItAndTheCameraIsOffThen() throws Exception {
    visit(table());
    openCamera();
    awaitHint("Hold the page so that");
    assertEquals("live", page.evaluate(CameraScripts.TRACKS));
    for (String part : List.of("close", "shutter")) {
      page.keyboard().press("Tab");
      assertEquals(part, page.evaluate("() => document.activeElement.dataset.part"));
    }
    page.keyboard().press("Escape");
    // A dialog tells that it is closed a moment after it is.
    page.waitForCondition(() -> page.evaluate(CameraScripts.TRACKS).equals("ended"));
    assertFalse(page.isVisible("#camera"));
    assertEquals("camera-open", page.evaluate("() => document.activeElement.id"));
    assertFalse(page.isVisible("#waiting"));
  }

  @Test
  public void aCameraThatIsTakenAwayOrOutOfSightIsOffAndToldAndCanBeHadAgain() throws Exception {
    visit(table());
    openCamera();
    awaitHint("Hold the page so that");
    page.evaluate("() => streams[0].getTracks()[0].dispatchEvent(new Event('ended'))");
    page.waitForCondition(() -> page.textContent(WHY).startsWith("The camera has stopped."));
    assertEquals("ended", page.evaluate(CameraScripts.TRACKS));
    assertEquals("", Axe.complaints(page));
    page.click("#camera [data-part=again]");
    awaitHint("Hold the page so that");
    assertEquals("ended live", page.evaluate(CameraScripts.TRACKS));
    page.evaluate(CameraScripts.LEAVE);
    page.waitForCondition(() -> page.textContent(WHY).startsWith("The camera was switched off because you left"));
    assertEquals("ended ended", page.evaluate(CameraScripts.TRACKS));
    page.waitForFileChooser(() -> page.click("#camera [data-part=pick]"));
    assertFalse(page.isVisible("#camera"));
  }

  @Test
  public void whoDoesNotAllowTheCameraIsToldHowTo() {
    visit("", "--use-fake-device-for-media-stream", "--deny-permission-prompts");
    openCamera();
    page.waitForCondition(() -> page.textContent(WHY).startsWith("This page is not allowed to use the camera."));
    assertTrue(page.isVisible("#camera [data-part=again]"));
  }

  @Test
  public void aCameraThatAnotherProgramHoldsIsTold() {
    visit(
        "navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('', 'NotReadableError'); };",
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream");
    openCamera();
    page.waitForCondition(() -> page.textContent(WHY).startsWith("The camera did not start. Another program"));
  }

  @Test
  public void noCameraIsOfferedWhereThereIsNone() {
    visit("", "--use-fake-device-for-media-stream=device-count=0", "--use-fake-ui-for-media-stream");
    page.waitForSelector("#choose:not([disabled])");
    page.waitForFunction("async () => (await navigator.mediaDevices.enumerateDevices()).length === 0");
    assertFalse(page.isVisible("#camera-open"));
  }

  @Test
  public void anotherCameraCanBeChosenAndTheFirstIsOffThen() {
    visit("", "--use-fake-device-for-media-stream=device-count=2", "--use-fake-ui-for-media-stream");
    openCamera();
    page.waitForSelector("#camera [data-part=choice]:not([hidden])");
    page.selectOption("#camera [data-part=cameras]", new SelectOption().setIndex(1));
    page.waitForFunction("() => streams.length === 2 && document.querySelector('#camera video').srcObject === streams[1]");
    assertEquals("ended live", page.evaluate(CameraScripts.TRACKS));
  }

  @Test
  public void aBrowserThatHandsOverNoFramesTakesThePictureAllTheSame() throws Exception {
    CameraFilm film = CameraFilm.of(held(LINES, 0.95, 0));
    open.add(film);
    visit("delete window.VideoFrame; delete window.ImageCapture;", film.flags());
    openCamera();
    awaitHint("This browser cannot read while the camera runs.");
    page.click("#camera [data-part=shutter]:not([aria-disabled=true])");
    page.waitForSelector("#lines input");
    assertEquals(LINES, lines());
  }

  /** A passport on a table, so wide as this share of the frame and its lines in the frame's middle. */
  private static BufferedImage held(List<String> lines, double share, double degrees) throws Exception {
    BufferedImage frame = table();
    BufferedImage passport = DrawnPassport.page(lines);
    Graphics2D graphics = frame.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    double scale = share * CameraFilm.WIDTH_PX / passport.getWidth();
    graphics.translate(CameraFilm.WIDTH_PX / 2.0, CameraFilm.HEIGHT_PX / 2.0);
    graphics.rotate(Math.toRadians(degrees));
    graphics.scale(scale, scale);
    graphics.drawImage(passport, -passport.getWidth() / 2, -540, null);
    graphics.dispose();
    return frame;
  }

  private static BufferedImage table() {
    BufferedImage frame =
        new BufferedImage(CameraFilm.WIDTH_PX, CameraFilm.HEIGHT_PX, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = frame.createGraphics();
    graphics.setColor(new Color(122, 98, 74));
    graphics.fillRect(0, 0, frame.getWidth(), frame.getHeight());
    graphics.dispose();
    return frame;
  }

  private static BufferedImage blurred(BufferedImage sharp) {
    float[] row = new float[BLUR_PX];
    Arrays.fill(row, 1f / BLUR_PX);
    ConvolveOp along = new ConvolveOp(new Kernel(BLUR_PX, 1, row), ConvolveOp.EDGE_NO_OP, null);
    ConvolveOp down = new ConvolveOp(new Kernel(1, BLUR_PX, row), ConvolveOp.EDGE_NO_OP, null);
    return down.filter(along.filter(sharp, null), null);
  }
}
