package app.selfsame.browser;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.Listening;
import app.selfsame.message.Language;
import app.selfsame.parcel.Picture;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Somebody whom a company has sent a link that asks for a photo, with the real engine. */
public class ContributionTest {
  private static final Pattern ASKED =
      Pattern.compile("GET /(assets/[^ ]*|(contribution)?\\?lang=[a-z]{2}|manifest[a-z-]*\\.webmanifest) HTTP/1\\.1");
  private static final Set<String> CALLS =
      Set.of("GET /v1/contribution HTTP/1.1", "PUT /v1/contribution HTTP/1.1", "DELETE /v1/contribution HTTP/1.1");

  private final ContributionDesk desk = new ContributionDesk();
  private SiteServer server;
  private WireTap wire;
  private StudioVisit visit;

  @Before
  public void serve() throws IOException {
    server = SiteServer.start(Site.packaged(), Listening.on(0), desk.routes());
    wire = new WireTap(server.port());
  }

  @After
  public void close() {
    if (visit != null) {
      visit.close();
    }
    wire.close();
    server.close();
  }

  private void open(String query, String secret) {
    visit = StudioVisit.beginAt(Chromium.shared(), wire.origin() + "/" + query + "#send=" + secret);
  }

  private void open() {
    open("?lang=en", ContributionDesk.SECRET);
    await("#document-row:not([hidden])");
  }

  private Page page() {
    return visit.page();
  }

  private FrameLocator place() {
    return page().frameLocator("#contribution iframe");
  }

  private void await(String selector) {
    place().locator(selector).first().waitFor();
  }

  private boolean shows(String selector) {
    return place().locator(selector).first().isVisible();
  }

  private String said(String selector) {
    return place().locator(selector).innerText().replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private void giveReadyPhoto() throws IOException {
    visit.judgeDrawnPortrait();
    await("[data-photo=ready]:not([hidden])");
  }

  private void send() {
    place().locator("#agreed").check();
    place().locator("#send").click();
  }

  private void awaitSent() {
    await("[data-state=sent]:not([hidden])");
    place().locator("#send").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  @Test
  public void aPhotoLeavesSealedForTheCompanyAloneWithReportEditsAndConsent() throws Exception {
    open();
    assertEquals("", page().evaluate("() => location.hash"));
    assertEquals("Acme GmbH & Söhne asks for your photo", said("#who"));
    assertEquals("Badges 2027", said("#collection"));
    assertEquals("United States: Passport or passport card", said("#document"));
    assertEquals("3", said("#attempts"));
    assertTrue(said("#left"), said("#left").equals("in 9 days"));
    assertEquals("No glasses\nYou may smile\nBackground: White", said("#rules ul"));
    assertFalse(page().isVisible("#document"));
    assertFalse(shows("#form #send"));
    giveReadyPhoto();
    assertEquals(ContributionDesk.CONSENT, said("#consent-text"));
    place().locator("#send").click();
    assertTrue(shows("[data-error=not-agreed]"));
    assertEquals(List.of(), desk.parcels());
    send();
    awaitSent();
    Download download = page().waitForDownload(() -> page().click("#download button:enabled"));
    byte[] file = Files.readAllBytes(download.path());
    assertEquals(1, desk.parcels().size());
    Picture picture = desk.open(desk.parcels().get(0), 1);
    assertArrayEquals(file, picture.jpeg());
    JsonNode report = picture.report();
    assertEquals("us-passport-print~no-glasses~smile~on-white", report.path("document").asText());
    assertEquals("ready", report.path("verdict").path("verdict").asText());
    assertTrue(report.path("verdict").path("checks").size() > 20);
    assertEquals("cropped", report.path("edits").path(0).path("edit").asText());
    assertEquals(ContributionDesk.CONSENT, report.path("consent").asText());
    assertTrue(report.path("engine").asText(), report.path("engine").asText().matches("engine\\.[0-9a-f]{12}\\.wasm"));
    assertTrue(Duration.between(Instant.parse(report.path("sentAt").asText()), Instant.now()).toMinutes() < 10);
    assertNothingElseLeft(file);
  }

  /** Every byte that the browser sent is looked through. */
  private void assertNothingElseLeft(byte[] file) {
    List<String> pieces = wire.requests();
    List<String> lines = new ArrayList<>();
    for (String piece : pieces) {
      String line = piece.lines().findFirst().orElse("");
      if (line.endsWith(" HTTP/1.1")) {
        lines.add(line);
        assertTrue(line, ASKED.matcher(line).matches() || CALLS.contains(line));
      }
    }
    assertTrue(lines.toString(), lines.contains("PUT /v1/contribution HTTP/1.1"));
    String all = String.join("", pieces);
    assertFalse(all.contains(PrivacyTest.MARK));
    assertFalse(all.contains(ContributionDesk.SECRET));
    assertFalse(all.contains("verdict"));
    assertFalse(all.contains("badge office"));
    assertFalse(all.toLowerCase().contains("\r\ncookie:"));
    for (int at = 0; at + 16 <= file.length; at += 16) {
      String part = new String(Arrays.copyOfRange(file, at, at + 16), StandardCharsets.ISO_8859_1);
      assertFalse("octets of the photo from " + at, all.contains(part));
    }
  }

  /** On a slow line the engine takes long, and who asks is what people read first. */
  @Test
  public void theEngineWaitsUntilItIsShownWhoAsks() {
    open();
    page().waitForFunction(
        "() => {"
            + " const of = (view, name) => view.performance.getEntriesByType('resource').find((one) => one.name.includes(name));"
            + " const frame = document.querySelector('#contribution iframe').contentWindow;"
            + " const [told, engine] = [of(frame, '/v1/contribution'), of(window, '/engine')];"
            + " window.late = engine && performance.timeOrigin + engine.startTime"
            + "   - frame.performance.timeOrigin - told.responseEnd;"
            + " return engine !== undefined; }");
    assertTrue(((Number) page().evaluate("() => window.late")).doubleValue() >= 0);
  }

  @Test
  public void withoutALinkNothingOfThisIsAskedFor() throws Exception {
    visit = StudioVisit.begin(Chromium.shared(), wire.origin());
    visit.choose("us-passport-print");
    visit.judgeDrawnPortrait();
    assertTrue(wire.requestLines().stream().noneMatch(line -> line.contains("contribution")));
    assertEquals(0, page().locator("iframe").count());
  }

  @Test
  public void aPageThatIsLoadedAnewKnowsItsErrandAndWhatBecameOfIt() throws Exception {
    open();
    giveReadyPhoto();
    send();
    awaitSent();
    assertTrue(said("[data-state=sent] >> nth=0"), said("[data-state=sent] >> nth=0").startsWith("Your photo was sent: "));
    page().reload();
    await("[data-state=sent]:not([hidden])");
    assertFalse(page().url(), page().url().contains("#"));
    assertTrue(shows("[data-photo=none-yet]"));
    desk.answer().put("state", "retake").put("note", "Please take off the hat.").putArray("reasons").add("eyes").add("other");
    page().reload();
    await("[data-state=retake]:not([hidden])");
    assertEquals("The eyes cannot be seen well.\nThere is another reason.", said("#reasons"));
    assertEquals("Please take off the hat.", said("#note"));
    desk.answer().put("state", "accepted");
    page().reload();
    await("[data-state=accepted]:not([hidden])");
    assertFalse(shows("#form"));
    page().navigate(wire.origin() + "/");
    page().waitForSelector("#document:not([disabled])");
    assertTrue(page().isVisible("#document"));
    assertEquals(0, page().locator("iframe").count());
  }

  @Test
  public void aPhotoIsReplacedAndTakenBack() throws Exception {
    open();
    giveReadyPhoto();
    assertEquals("Send the photo", page().innerText("#verdict .step"));
    page().click("#verdict .step");
    page().waitForFunction(
        "() => document.querySelector('#contribution iframe').contentDocument.activeElement.id === 'form-title'");
    send();
    awaitSent();
    page().waitForCondition(() -> !page().isVisible("#verdict .step"));
    assertEquals("2", said("#attempts"));
    visit.drop("other.png", "image/png", TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    await("[data-photo=ready]:not([hidden])");
    assertFalse(place().locator("#agreed").isChecked());
    assertTrue(shows("[data-form=replace]"));
    send();
    page().waitForCondition(() -> desk.parcels().size() == 2);
    awaitSent();
    assertEquals(2, desk.open(desk.parcels().get(1), 2).report().path("attempt").asInt());
    place().locator("#withdraw").click();
    place().locator("#withdraw-no").click();
    assertEquals("sent", desk.state());
    place().locator("#withdraw").click();
    place().locator("#withdraw-yes").click();
    await("[data-state=withdrawn]:not([hidden])");
    assertEquals("withdrawn", desk.state());
    assertEquals("1", said("#attempts"));
    assertTrue(shows("[data-photo=ready]"));
    page().waitForCondition(() -> page().isVisible("#verdict .step"));
  }

  @Test
  public void aPhotoThatWouldBeRefusedGoesOnlyWithASecondWordAndOneWithoutAFaceNever() throws Exception {
    open();
    visit.drop("nobody.png", "image/png", picture(600, 800));
    await("[data-photo=unusable]:not([hidden])");
    assertFalse(shows("#send"));
    BufferedImage drawn = TestPhotos.drawnPerson();
    BufferedImage dim = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = dim.createGraphics();
    pen.drawImage(drawn, 0, 0, null);
    pen.setColor(new Color(0, 0, 0, 190));
    pen.fillRect(0, 0, dim.getWidth(), dim.getHeight());
    pen.dispose();
    visit.drop("dim.png", "image/png", TestPhotos.encode(dim, "png"));
    await("[data-photo=refused]:not([hidden])");
    assertFalse(said("[data-photo=refused] .reasons").isEmpty());
    send();
    assertTrue(shows("[data-error=not-confirmed]"));
    assertEquals(List.of(), desk.parcels());
    place().locator("#confirmed").check();
    place().locator("#send").click();
    awaitSent();
    Picture picture = desk.open(desk.parcels().get(0), 1);
    assertEquals("refused", picture.report().path("verdict").path("verdict").asText());
  }

  private static byte[] picture(int width, int height) throws IOException {
    return TestPhotos.encode(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png");
  }

  @Test
  public void whatWasInterruptedIsSentAgainOctetByOctet() throws Exception {
    open();
    giveReadyPhoto();
    // The server has it, and the answer is lost.
    page().context().route(
        "**/v1/contribution",
        route -> {
          if (route.request().method().equals("PUT")) {
            route.fetch();
            route.abort();
          } else {
            route.resume();
          }
        });
    send();
    await("[data-trouble=interrupted]:not([hidden])");
    assertFalse(shows("#send"));
    page().context().unroute("**/v1/contribution");
    place().locator("#send-again").click();
    awaitSent();
    assertEquals(2, desk.parcels().size());
    assertArrayEquals(desk.parcels().get(0), desk.parcels().get(1));
    assertEquals("2", said("#attempts"));
  }

  @Test
  public void whatWasInterruptedIsSentAsSoonAsTheNetworkIsBack() throws Exception {
    open();
    giveReadyPhoto();
    page().context().setOffline(true);
    send();
    await("[data-trouble=interrupted]:not([hidden])");
    page().context().setOffline(false);
    awaitSent();
    assertEquals(1, desk.parcels().size());
  }

  @Test
  public void aPhotoIsSealedAnewForKeysThatCameMeanwhile() throws Exception {
    open();
    giveReadyPhoto();
    desk.changeKeys();
    send();
    awaitSent();
    assertEquals("ready", desk.open(desk.parcels().get(0), 1).report().path("verdict").path("verdict").asText());
  }

  @Test
  public void whatStandsInTheWayIsSaidWithWhatToDo() {
    assertFails(ContributionDesk.SECRET.substring(0, 40), 0, "Some mail programs break long links.");
    assertFails("", 0, "Some mail programs break long links.");
    assertFails("A".repeat(43), 0, "This link is not known");
    assertFails(ContributionDesk.SECRET, 410, "The time for sending is over.");
    assertTrue(said("#over-since"), said("#over-since").contains("2026"));
    assertFails(ContributionDesk.SECRET, 503, "Wait a minute, then try again.");
    desk.failWith(0);
    place().locator("#ask-again").click();
    await("#errand:not([hidden])");
    assertTrue((boolean) page().evaluate("() => document.body.classList.contains('contributing')"));
  }

  private void assertFails(String secret, int status, String words) {
    if (visit != null) {
      visit.close();
    }
    desk.failWith(status);
    open("?lang=en", secret);
    await("#failed:not([hidden])");
    assertTrue(said("#failed"), said("#failed").contains(words));
    assertTrue("the page works as any", page().isVisible("#document"));
  }

  @Test
  public void aDeskThatSaysNoWhileAPhotoIsSentIsHeard() throws Exception {
    open();
    giveReadyPhoto();
    desk.failWith(503);
    send();
    await("[data-trouble=busy]:not([hidden])");
    desk.failWith(0);
    place().locator("#send-later").click();
    awaitSent();
    visit.drop("other.png", "image/png", TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    await("[data-photo=ready]:not([hidden])");
    desk.failWith(410);
    send();
    await("#failed [data-failed=over-at]:not([hidden])");
    assertEquals(1, desk.parcels().size());
  }

  @Test
  public void aWrongClockAndNoAttemptsAreSaid() {
    desk.answer().put("now", Instant.now().minus(Duration.ofMinutes(40)).toString());
    desk.leaveAttempts(0);
    open();
    assertTrue(shows("#skewed"));
    assertTrue(shows("#no-attempts"));
    assertFalse(shows("#form"));
  }

  @Test
  public void aFrameOfTheCompanysOwnIsWhatThePhotoIsHeldAgainst() throws Exception {
    desk.answer().put("document", "own-30x40mm-px-240x320~no-smile~on-light");
    desk.answer().putObject("rules").put("smile", false).put("background", "light");
    open();
    assertTrue(said("#document"), said("#document").contains("30 × 40 mm"));
    giveReadyPhoto();
    send();
    awaitSent();
    Picture picture = desk.open(desk.parcels().get(0), 1);
    assertEquals("own-30x40mm-px-240x320~no-smile~on-light", picture.report().path("document").asText());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
    assertEquals(List.of(240, 320), List.of(image.getWidth(), image.getHeight()));
  }

  @Test
  public void aDocumentThatThePageDoesNotKnowIsSaid() {
    desk.answer().put("document", "xx-of-next-year");
    open("?lang=en", ContributionDesk.SECRET);
    await("[data-failed=no-document]:not([hidden])");
  }

  @Test
  public void everyLanguageIsReadableOnPhonesAndForWhoHears() throws Exception {
    desk.answer().put("state", "retake").put("note", "!").putArray("reasons").add("light").add("eyes");
    for (Language language : ShippedTexts.packaged().languages()) {
      if (visit != null) {
        visit.close();
      }
      open("?lang=" + language.tag(), ContributionDesk.SECRET);
      page().setViewportSize(320, 800);
      await("#errand:not([hidden])");
      giveReadyPhoto();
      assertEquals("", Axe.complaints(page()));
      Frame inner = page().frames().get(1);
      assertEquals(language.tag(), inner.locator("html").getAttribute("lang"));
      assertEquals(language.tag(), "", Axe.complaints(inner));
      assertFalse(language.tag(), (boolean) inner.evaluate("() => document.documentElement.scrollWidth > innerWidth"));
      assertFalse(language.tag(), (boolean) page().evaluate("() => document.documentElement.scrollWidth > innerWidth"));
      page().waitForFunction(
          "() => { const {contentDocument: inner, clientHeight} = document.querySelector('#contribution iframe');"
              + " return inner.getElementById('main').scrollHeight <= clientHeight + 1; }");
    }
  }

  @Test
  public void aTamperedPageReachesNothingMoreAndTheDocumentOnlyItsAddress() {
    open();
    Frame inner = page().frames().get(1);
    List<String> before = wire.requestLines();
    for (String path : List.of("/", "/contribution", "/health", "/enhance", "/v1/contribution/more", "/v1/company")) {
      assertEquals(path, Set.of(), PageAttacks.outOf(inner::evaluate, wire.origin() + path));
    }
    assertEquals(Set.of(), PageAttacks.outOf(page()::evaluate, wire.origin() + "/v1/contribution"));
    assertEquals(before, wire.requestLines());
    assertEquals(Set.of(), PageAttacks.foreignCodeOn(inner::evaluate));
  }

  @Test
  public void aBrowserWithoutCryptographyIsTold() {
    // Browsers hold back cryptography from pages of open lines; the loopback address counts as a safe one.
    visit = StudioVisit.begin(Chromium.shared(), wire.origin(), "delete Crypto.prototype.subtle;");
    page().navigate(wire.origin() + "/?lang=en#send=" + ContributionDesk.SECRET);
    await("[data-failed=no-cryptography]:not([hidden])");
  }
}
