package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.command.ReportDifferences;
import app.selfsame.decode.ColourChart;
import app.selfsame.decode.MadeFile;
import app.selfsame.decode.MadeFiles;
import app.selfsame.firefox.Firefox;
import app.selfsame.firefox.FirefoxTab;
import app.selfsame.firefox.FirefoxTab.SavedFile;
import app.selfsame.photos.SharedPhotos;
import app.selfsame.site.Site;
import app.selfsame.worker.Chromium;
import app.selfsame.worker.HeicFile;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What a person does on the page, in Firefox: from the empty page to the saved files, and again without network. */
public class FirefoxTest {
  private static final String DOCUMENT = "us-passport-print";
  private static final Pattern LISTED = Pattern.compile("\"path\":\"([^\"]+)\"");

  private static final String SAYS =
      """
      ([selector, text]) => document.querySelector(selector)?.textContent.replaceAll('\\u00a0', ' ').includes(text) ?? false
      """;

  private static final String SAYS_NOTHING_OF =
      "([selector, text]) => !document.querySelector(selector).textContent.includes(text)";

  private static final String CONTROL = "\ue009";
  private static final String ARROW_DOWN = "\ue015";

  private static final double MEAN_TOLERANCE = 2;

  private TappedSite site;
  private FirefoxVisit visit;

  @Before
  public void visit() throws IOException {
    site = new TappedSite(Site.packaged());
    visit = FirefoxVisit.begin(Firefox.shared(), site.origin());
    visit.choose(DOCUMENT);
  }

  @After
  public void leave() {
    visit.close();
    site.close();
  }

  @Test
  public void aVisitIsAsInChromiumAndTheSecondNeedsNoServer() throws IOException {
    Set<String> listed = PrivacyTest.declaredAddresses(visit);
    listed.addAll(keptAddresses());
    byte[] photo = TestPhotos.encode(TestPhotos.drawnPerson(), "jpg");
    JsonNode report = visit.judge("me.jpg", "image/jpeg", photo);
    assertEquals("ready", report.path("verdict").asText());
    assertEquals(List.of(), ReportDifferences.between(report, inChromium(photo)));
    byte[] file = saveFiles();
    visit.awaitKept();
    site.wire().requests().forEach(request -> PrivacyTest.assertAsksForOneOf(listed, request));
    site.close();
    visit.reopen();
    visit.choose(DOCUMENT);
    assertEquals(report, visit.judge("me.jpg", "image/jpeg", photo));
    visit.awaitHands();
    assertTrue(Arrays.equals(file, visit.tab().save("#download button:enabled").bytes()));
    visit.awaitKept();
  }

  /**
   * Each browser decodes a JPEG and converts its colours by itself, each with its own rounding: outcomes are the same, and
   * values agree to 4 % or 0.02 (on the photograph here the largest differences were 3 % and 0.01).
   */
  @Test
  public void aPhotographIsJudgedAsInChromium() throws IOException {
    byte[] photo = Files.readAllBytes(SharedPhotos.assumed().in("portrait_other").get(0));
    JsonNode here = visit.judge("me.jpg", "image/jpeg", photo);
    JsonNode there = inChromium(photo);
    assertEquals(outcomes(there), outcomes(here));
    for (int i = 0; i < here.path("checks").size(); i++) {
      double value = there.path("checks").get(i).path("value").asDouble();
      String check = here.path("checks").get(i).path("id").asText();
      assertEquals(check, value, here.path("checks").get(i).path("value").asDouble(), Math.max(0.02, 0.04 * Math.abs(value)));
    }
  }

  private static List<String> outcomes(JsonNode report) {
    List<String> outcomes = new ArrayList<>(List.of(report.path("verdict").asText()));
    report.path("checks").forEach(check -> outcomes.add(check.path("id").asText() + " " + check.path("outcome").asText()));
    return outcomes;
  }

  private JsonNode inChromium(byte[] photo) {
    try (StudioVisit chromium = StudioVisit.begin(Chromium.shared(), site.serverOrigin())) {
      chromium.choose(DOCUMENT);
      return chromium.judge("me.jpg", "image/jpeg", photo);
    }
  }

  /** Saves the file and a print sheet of it. */
  private byte[] saveFiles() throws IOException {
    visit.awaitHands();
    SavedFile file = visit.tab().save("#download button:enabled");
    assertEquals("me-us-passport-print.jpg", file.name());
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file.bytes()));
    assertEquals(List.of(600, 600), List.of(picture.getWidth(), picture.getHeight()));
    assertEquals("dots an inch", 300, (file.bytes()[14] & 0xff) << 8 | file.bytes()[15] & 0xff);
    visit.click("#folded-sheet > summary");
    PrintSheetTest.requirePdf(visit.tab().save("#sheet-pdf").bytes(), file.bytes());
    return file.bytes();
  }

  /** What the service worker asks for, as it says itself. */
  private Set<String> keptAddresses() throws IOException {
    Set<String> kept = new TreeSet<>(Set.of("/sw.js"));
    try (InputStream script = new URL(site.serverOrigin() + "/sw.js").openStream()) {
      Matcher listed = LISTED.matcher(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      listed.results().forEach(path -> kept.add(path.group(1)));
    }
    return kept;
  }

  @Test
  public void frameAndPointsAreSetByHand() throws IOException {
    visit.judge("me.jpg", "image/jpeg", TestPhotos.encode(TestPhotos.drawnPerson(), "jpg"));
    FirefoxTab tab = visit.tab();
    tab.click("#adjust:enabled");
    tab.drag("#editor-surface", 160, 0);
    awaitText("#verdict", "You chose where the frame lies.");
    awaitText("#verdict-title", "Probably refused");
    awaitText("#editor", "off centre");
    tab.press(CONTROL, "z");
    awaitText("#verdict-title", "Ready");
    tab.press(ARROW_DOWN);
    awaitText("#verdict", "You chose where the frame lies.");
    tab.press(CONTROL, "z");
    tab.waitUntil(SAYS_NOTHING_OF, List.of("#verdict", "You chose"));
    tab.click("#editor [data-part=to-points]");
    tab.drag("[data-point=CHIN]", 0, 12);
    awaitText("#verdict", "You placed the chin by hand.");
    tab.click("#editor [data-part=found]");
    tab.waitUntil(SAYS_NOTHING_OF, List.of("#verdict", "by hand"));
  }

  @Test
  public void aCameraThatShowsNobodyTakesAPhotoOnlyOnDemand() {
    FirefoxTab tab = visit.tab();
    tab.click(".intake [data-action=camera]");
    awaitText("#camera [data-part=hint]", "Your face cannot be seen.");
    assertEquals(true, tab.evaluate("() => document.querySelector('#camera video').videoWidth > 0"));
    tab.evaluate("() => { window.stream = document.querySelector('#camera video').srcObject; }");
    JsonNode report = visit.judge(() -> tab.click("#camera [data-part=shutter]"));
    assertEquals(0, report.path("faces").asInt(-1));
    assertEquals("ended", tab.evaluate("() => stream.getTracks()[0].readyState"));
  }

  @Test
  public void whoDoesNotAllowTheCameraIsToldWhatToDo() {
    Map<String, Object> refusing = Map.of("media.navigator.permission.disabled", false, "permissions.default.camera", 2);
    try (Firefox browser = new Firefox(refusing);
        FirefoxTab tab = browser.newTab()) {
      tab.navigate(site.origin());
      tab.click(".intake [data-action=camera]");
      tab.waitUntil(SAYS, List.of("#camera [data-part=why]", "This page is not allowed to use the camera."));
      tab.click("#camera [data-part=close]");
      tab.waitUntil("() => !document.getElementById('camera').open", List.of());
    }
  }

  private void awaitText(String selector, String text) {
    visit.waitUntil(SAYS, List.of(selector, text));
  }

  @Test
  public void aHeicPhotoIsJudgedAndWhatFirefoxCannotOpenIsNamed() throws IOException {
    List<String> before = new ArrayList<>(site.wire().requestLines());
    JsonNode report = visit.judge("me.heic", "image/heic", HeicFile.person().bytes());
    assertEquals(report.toString(), "ready", report.path("verdict").asText());
    assertEquals(List.of(600, 800), List.of(report.at("/photo/width").asInt(), report.at("/photo/height").asInt()));
    List<String> readers = new ArrayList<>(site.wire().requestLines());
    before.forEach(readers::remove);
    readers.removeIf(line -> !line.contains("heif"));
    assertEquals(readers.toString(), 2, readers.stream().distinct().count());
    byte[] jpegXl = {(byte) 0xff, 0x0a};
    String refused = visit.judge("me.jxl", "image/jxl", jpegXl).path("refused").asText();
    assertTrue(refused, refused.contains("This is a JPEG XL picture."));
  }

  /** What the browser's own decoders open and what the engine's reader opens. */
  @Test
  public void wideColoursComeToTheEngineAsSrgb() throws IOException {
    MadeFile jpeg =
        MadeFiles.all().stream()
            .filter(file -> file.toString().equals("jpeg, Display P3"))
            .findFirst()
            .orElseThrow();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("chart.jpg", jpeg.bytes());
    files.put("chart.avif", HeicFile.file("chart-p3.avif"));
    files.put("chart.heic", HeicFile.sample("chart-p3-10"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      double mean = ColourChart.mean(visit.shown(file.getKey(), file.getValue()), jpeg.shown());
      assertTrue(file.getKey() + ": " + mean, mean < MEAN_TOLERANCE);
    }
  }
}
