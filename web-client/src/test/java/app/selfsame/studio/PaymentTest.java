package app.selfsame.studio;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.Test;

/** A site that asks money for finished files. */
public class PaymentTest extends StudioTestCase {
  private static final String DOCUMENT = "us-passport-print";
  private static final String PAY = "#download a.primary";
  private static final String SAVE = "#download button";
  private static final String PREVIEW = "#prepared-picture canvas";
  private static final Pattern ADDRESS = Pattern.compile("/pay#([A-Za-z0-9_-]{43})\\." + DOCUMENT);

  /** So small a part of the picture has no use: a seventh of a face's width. */
  private static final int CELL_PX = 40;

  /** Differs as no compression makes it differ. */
  private static final int CLEARLY = 24;

  private static byte[] free;

  private final ScriptedTill till = new ScriptedTill("k1");

  private void openShop(int width, String script) {
    studio = StudioPage.selling(browser(), width, "#" + DOCUMENT, till.offer(490, "EUR"), script);
  }

  private void openShop() {
    openShop(1280, "");
  }

  /** Gives a photo to the page and waits until its file can be paid. */
  private void finish() {
    studio.pick("pass");
    studio.page().waitForSelector(PAY);
  }

  private String commitment() {
    Matcher address = ADDRESS.matcher(studio.find(PAY).getAttribute("href"));
    assertTrue(studio.find(PAY).getAttribute("href"), address.matches());
    return address.group(1);
  }

  /** Another tab, where a page of payment is. */
  private Page payTab() {
    Page tab = studio.page().context().newPage();
    tab.navigate("http://localhost/pay");
    tab.evaluate(
        """
        () => {
          window.heard = [];
          window.channel = new BroadcastChannel('selfsame-payment');
          channel.onmessage = ({data}) => heard.push(data);
        }
        """);
    return tab;
  }

  private static void say(Page tab, Object message) {
    tab.evaluate("(message) => channel.postMessage(message)", message);
  }

  private static Map<String, String> entitlement(String text) {
    return Map.of("type", "entitlement", "text", text);
  }

  /** What the file is where it costs nothing. */
  private byte[] freeFile() throws IOException {
    if (free != null) {
      return free;
    }
    open("#" + DOCUMENT);
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    free = save("me-us-passport-print.jpg");
    closePage();
    return free;
  }

  private byte[] save(String name) throws IOException {
    Download download = studio.page().waitForDownload(() -> studio.find(SAVE).click());
    assertEquals(name, download.suggestedFilename());
    return Files.readAllBytes(download.path());
  }

  /** The picture that the page shows, as it would be copied from the screen. */
  private BufferedImage shown() {
    studio.page().waitForFunction("(preview) => document.querySelector(preview).width === 600", PREVIEW);
    String url = (String) studio.find(PREVIEW).evaluate("(canvas) => canvas.toDataURL('image/png')");
    return picture(Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1)));
  }

  private static BufferedImage picture(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parts of the picture, so small that none has a use, which show nothing but what the clean picture shows. */
  private static int cleanParts(BufferedImage clean, BufferedImage marked) {
    assertEquals(clean.getWidth(), marked.getWidth());
    assertEquals(clean.getHeight(), marked.getHeight());
    int parts = 0;
    for (int top = 0; top + CELL_PX <= clean.getHeight(); top += CELL_PX) {
      for (int left = 0; left + CELL_PX <= clean.getWidth(); left += CELL_PX) {
        parts += isClean(clean, marked, left, top) ? 1 : 0;
      }
    }
    return parts;
  }

  private static boolean isClean(BufferedImage clean, BufferedImage marked, int left, int top) {
    for (int y = top; y < top + CELL_PX; y++) {
      for (int x = left; x < left + CELL_PX; x++) {
        if (difference(clean.getRGB(x, y), marked.getRGB(x, y)) > CLEARLY) {
          return false;
        }
      }
    }
    return true;
  }

  private static int difference(int pixel, int other) {
    return Math.abs((pixel >> 8 & 0xff) - (other >> 8 & 0xff));
  }

  @Test
  public void whatIsShownAndSavedUnpaidIsMarkedAllOver() throws IOException {
    BufferedImage clean = picture(freeFile());
    openShop();
    finish();
    studio.page().keyboard().press("2");
    int few = clean.getWidth() * clean.getHeight() / (CELL_PX * CELL_PX) / 10;
    int inPreview = cleanParts(clean, shown());
    assertTrue(inPreview + " parts of the preview are clean", inPreview < few);
    BufferedImage copy = picture(save("me-us-passport-print-preview.jpg"));
    int inCopy = cleanParts(clean, copy);
    assertTrue(inCopy + " parts of the copy are clean", inCopy < few);
    assertEquals(0, studio.find("#prepared-picture img").count());
    assertTrue(studio.text("#download .saved").contains("with a watermark"));
    assertEquals(List.of(), studio.complaints());
  }

  @Test
  public void oneStepLeadsToPayingInATabThatCannotReachThisOne() {
    openShop();
    finish();
    assertTrue(studio.text("#download").contains("The finished file costs \u20ac4.90."));
    assertTrue(studio.text("#download").contains("Keep this tab open until you have saved the file."));
    assertEquals("Pay \u20ac4.90", studio.text(PAY));
    assertEquals("Pay \u20ac4.90", studio.text("#verdict .step"));
    for (String way : List.of(PAY, "#verdict .step")) {
      Page tab = studio.page().context().waitForPage(() -> studio.find(way).click());
      assertEquals("http://localhost/pay#" + commitment() + "." + DOCUMENT, tab.url());
      assertEquals(true, tab.evaluate("() => opener === null"));
      tab.close();
    }
    assertEquals(List.of(), studio.complaints());
  }

  @Test
  public void aFileIsPaidForByASaltedDigestOfItsBytes() throws IOException, GeneralSecurityException {
    byte[] file = freeFile();
    openShop(
        1280,
        "crypto.getRandomValues = (bytes) => { bytes.forEach((byte, i) => { bytes[i] = i + 1; }); return bytes; };");
    finish();
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    byte[] digest = sha256.digest(file);
    for (int i = 1; i <= 32; i++) {
      sha256.update((byte) i);
    }
    String expected = Base64.getUrlEncoder().withoutPadding().encodeToString(sha256.digest(digest));
    assertEquals(expected, commitment());
  }

  @Test
  public void theSameFileIsAnotherInAnotherTab() {
    openShop();
    finish();
    String first = commitment();
    closePage();
    openShop();
    finish();
    assertFalse(first.equals(commitment()));
  }

  @Test
  public void whatThePageOfTheReceiptSaysUnlocksTheFileForGood() throws IOException {
    byte[] clean = freeFile();
    openShop();
    finish();
    studio.page().keyboard().press("2");
    Page tab = payTab();
    say(tab, Map.of("type", "who"));
    tab.waitForFunction("() => heard.length > 0");
    assertEquals(
        List.of(Map.of("type", "waiting", "commitment", commitment(), "document", DOCUMENT)),
        tab.evaluate("() => heard"));
    say(tab, entitlement(till.entitlement(commitment(), DOCUMENT)));
    studio.awaitText("#download", "Paid. The watermark is gone.");
    assertEquals(0, studio.find(PAY).count());
    assertTrue(studio.text("#verdict .step").startsWith("Download JPEG"));
    assertEquals("Paid. The watermark is gone. Save the file before you close this tab.",
        studio.find("#announcer").textContent());
    assertArrayEquals(clean, save("me-us-passport-print.jpg"));
    studio.page().waitForCondition(() -> cleanlyOther(picture(clean), shown()) == 0);
    studio.pick("tilted");
    studio.awaitText("#download", "Save with watermark");
    studio.pick("pass");
    studio.awaitText("#download", "Paid. The watermark is gone.");
    tab.evaluate("() => { heard.length = 0; }");
    say(tab, Map.of("type", "who"));
    Page other = payTab();
    say(other, Map.of("type", "last"));
    tab.waitForFunction("() => heard.length > 0");
    assertEquals("nothing is waited for", List.of(Map.of("type", "last")), tab.evaluate("() => heard"));
    other.close();
    tab.close();
    assertEquals(List.of(), studio.complaints());
  }

  /** Pixels that differ as no decoder makes them differ. */
  private static int cleanlyOther(BufferedImage clean, BufferedImage other) {
    int pixels = 0;
    for (int y = 0; y < clean.getHeight(); y++) {
      for (int x = 0; x < clean.getWidth(); x++) {
        pixels += difference(clean.getRGB(x, y), other.getRGB(x, y)) > CLEARLY ? 1 : 0;
      }
    }
    return pixels;
  }

  @Test
  public void whatIsNotTheServersWordOnThisFileUnlocksNothing() {
    openShop();
    finish();
    String commitment = commitment();
    String good = till.entitlement(commitment, DOCUMENT);
    Page tab = payTab();
    tab.evaluate(
        """
        () => [null, 7, 'entitlement', [], {}, {type: 'entitlement'}, {type: 'entitlement', text: {}},
          {type: 'entitlement', text: 'x'.repeat(1e6)}, {type: 'entitlement', text: 'a.b'}, {type: 'waiting'},
          {type: {}}, new Blob(['x']), new Uint8Array(9)].forEach((noise) => channel.postMessage(noise))
        """);
    say(tab, entitlement(till.entitlement("A".repeat(43), DOCUMENT)));
    say(tab, entitlement(till.entitlement(commitment, "fr-passport-id")));
    // All before was heard once this is said.
    say(tab, Map.of("type", "who"));
    tab.waitForFunction("() => heard.length > 0");
    assertEquals("", studio.text("#download [role=alert]"));
    for (String forged :
        List.of(
            new ScriptedTill("k1").entitlement(commitment, DOCUMENT),
            new ScriptedTill("k2").entitlement(commitment, DOCUMENT),
            good.substring(0, good.length() - 4) + "AAAA".substring(0, 3) + good.charAt(good.length() - 1))) {
      say(tab, entitlement(forged));
      studio.awaitText("#download [role=alert]", "could not be verified");
    }
    assertTrue(studio.find(PAY).isVisible());
    assertEquals("Save with watermark", studio.text(SAVE));
    say(tab, entitlement(good));
    studio.awaitText("#download", "Paid. The watermark is gone.");
    tab.close();
    assertEquals(List.of(), studio.complaints());
  }

  @Test
  public void aPhotoThatWouldBeRefusedIsNotSold() throws IOException {
    openShop();
    studio.pick("fail");
    studio.awaitText("#download", "This file is not for sale, because the authority would probably refuse it.");
    assertEquals(0, studio.find(PAY).count());
    save("me-us-passport-print-preview.jpg");
  }

  @Test
  public void withoutACryptographyOfTheBrowserNothingIsSold() {
    openShop(1280, "Object.defineProperty(crypto, 'subtle', {value: undefined});");
    studio.pick("pass");
    studio.awaitText("#download", "Open the site with https");
    assertEquals(0, studio.find(PAY).count());
    assertEquals("Save with watermark", studio.text(SAVE));
    assertEquals(List.of(), studio.complaints());
  }

  @Test
  public void theReportHasThePictureUnderTheWatermarkToo() throws IOException {
    open("#" + DOCUMENT);
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    BufferedImage cleanOnPaper = onPaper();
    BufferedImage cleanInReport = inReport();
    closePage();
    openShop();
    finish();
    // Letters are as large as the file for sale wants them, which is a third of the photo here.
    assertTrue(cleanlyOther(cleanOnPaper, onPaper()) > cleanOnPaper.getWidth() * cleanOnPaper.getHeight() / 10);
    assertTrue(cleanlyOther(cleanInReport, inReport()) > cleanInReport.getWidth() * cleanInReport.getHeight() / 10);
    Page tab = payTab();
    say(tab, entitlement(till.entitlement(commitment(), DOCUMENT)));
    studio.awaitText("#download", "Paid. The watermark is gone.");
    tab.close();
    assertEquals(0, cleanlyOther(cleanOnPaper, onPaper()));
    assertEquals(0, cleanlyOther(cleanInReport, inReport()));
  }

  private BufferedImage onPaper() {
    studio.page().evaluate("dispatchEvent(new Event('beforeprint'))");
    String url = (String) studio.find("#paper figure canvas").evaluate("(canvas) => canvas.toDataURL('image/png')");
    studio.page().evaluate("dispatchEvent(new Event('afterprint'))");
    return picture(Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1)));
  }

  private BufferedImage inReport() throws IOException {
    Download download = studio.page().waitForDownload(() -> studio.find("#save-report").click());
    Matcher url = Pattern.compile("data:image/jpeg;base64,([^\"]+)").matcher(Files.readString(download.path()));
    assertTrue(url.find());
    return picture(Base64.getDecoder().decode(url.group(1)));
  }

  @Test
  public void twoPicturesInTwoLightsAreBothMarked() {
    studio = StudioPage.selling(browser(), 1280, "#" + LightTestCase.ALLOWS, till.offer(490, "EUR"), "");
    EnhanceRoute server = new EnhanceRoute(studio.page());
    server.enhance();
    studio.pickFile(LightTestCase.DIM);
    studio.page().waitForSelector("#light:not([hidden])");
    studio.find("#light-wish").check();
    studio.find(LightTestCase.SEND).click();
    studio.page().waitForSelector(".comparison");
    assertEquals(2, studio.find(".comparison canvas").count());
    assertEquals(0, studio.find(".comparison img").count());
  }

  @Test
  public void everyoneCanReadAndReachIt() throws IOException {
    openShop(320, "");
    finish();
    assertEquals(320, studio.page().evaluate("document.documentElement.scrollWidth"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      studio.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertEquals("", studio.accessibilityComplaints());
    }
    studio.find(SAVE).focus();
    studio.page().keyboard().press("Shift+Tab");
    assertEquals("Pay \u20ac4.90", studio.page().evaluate("() => document.activeElement.innerText"));
  }

  @Test
  public void pricesAreWrittenAsTheVisitorWritesThem() {
    openShop(1280, "Object.defineProperty(navigator, 'languages', {value: ['de-DE', 'en-IN', 'en-GB']});");
    finish();
    assertEquals("Pay \u20ac4.90", studio.text(PAY));
    closePage();
    studio = StudioPage.selling(browser(), 1280, "#" + DOCUMENT, till.offer(490, "JPY"), "");
    finish();
    assertEquals("Pay \u00a5490", studio.text(PAY));
  }

  @Test
  public void whereFilesAreFreeNothingOfThisRuns() throws IOException {
    studio = StudioPage.selling(browser(), 1280, "#" + DOCUMENT, "",
        "window.used = [];"
            + "window.BroadcastChannel = class { constructor() { used.push('channel'); } };"
            + "crypto.getRandomValues = () => used.push('random');"
            + "crypto.subtle.digest = () => used.push('digest');"
            + "window.createImageBitmap = () => used.push('bitmap');");
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals(1, studio.find("#prepared-picture img").count());
    assertTrue(studio.text(SAVE).startsWith("Download JPEG"));
    save("me-us-passport-print.jpg");
    assertEquals(List.of(), studio.page().evaluate("() => used"));
    assertEquals(List.of(), studio.complaints());
  }
}
