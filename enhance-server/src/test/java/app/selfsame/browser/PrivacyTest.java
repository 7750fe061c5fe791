package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.ClassRule;
import org.junit.Test;

/** What a person does on the page, from the empty page to the saved file, and what leaves the browser meanwhile. */
public class PrivacyTest {
  static final String MARK = "markofthephoto7c31";

  /** What the engine starts without. */
  private static final Predicate<String> LATER = Pattern.compile("^/assets/(palm|hand)_[^/]*$").asPredicate();

  @ClassRule public static final ServedSite SITE = new ServedSite();

  @Test
  public void nothingButTheSitesOwnFilesIsAskedForAndOnceThereIsAPhotoOnlyTheLaterNetworks() throws IOException {
    try (WireTap wire = new WireTap(SITE.port());
        StudioVisit visit = StudioVisit.begin(SITE.browser(), wire.origin())) {
      List<String> addresses = new CopyOnWriteArrayList<>();
      visit.context().onRequest(request -> addresses.add(request.url()));
      visit.choose("us-passport-print");
      List<String> loaded = wire.requests();
      Set<String> declared = declaredAddresses(visit);
      loaded.forEach(request -> assertAsksForOneOf(declared, request));
      byte[] saved = workToTheDownload(visit);
      visit.awaitHands();
      List<String> later = new ArrayList<>(wire.requests());
      loaded.forEach(later::remove);
      assertEquals(later.toString(), 2, later.size());
      Set<String> networks = declared.stream().filter(LATER).collect(Collectors.toSet());
      later.forEach(request -> assertAsksForOneOf(networks, request));
      for (String address : addresses) {
        // The browser asks itself for its own copy of the icon when the document's id goes into the address.
        assertTrue(address, address.startsWith("blob:") || declared.contains(address.replace(wire.origin(), "")));
      }
      assertFalse(String.join("\n", wire.requests()).contains(MARK));
      assertFalse(contains(saved, MARK));
    }
  }

  static void assertAsksForOneOf(Set<String> addresses, String request) {
    assertTrue(request, request.startsWith("GET /") && request.contains(" HTTP/1.1\r\n"));
    assertFalse(request, request.toLowerCase().contains("content-length") || request.contains("ransfer-"));
    assertTrue(request, addresses.contains(request.split(" ")[1]));
  }

  @Test
  public void allWorksWithTheNetworkCutOnceThePageIsLoaded() throws IOException {
    SiteServer shortLived = SiteServer.start(Site.packaged(), 0);
    try (StudioVisit visit = StudioVisit.begin(SITE.browser(), "http://127.0.0.1:" + shortLived.port())) {
      visit.context().setOffline(true);
      shortLived.close();
      visit.choose("us-passport-print");
      workToTheDownload(visit);
    }
  }

  /** Drops a marked photo, waits for verdict and file, and saves the file. */
  private static byte[] workToTheDownload(StudioVisit visit) throws IOException {
    JsonNode report = visit.drop(MARK + ".jpg", "image/jpeg", markedPhoto());
    assertEquals(1, report.path("faces").asInt());
    assertEquals("ready", report.path("verdict").asText());
    Download download = visit.page().waitForDownload(() -> visit.page().click("#download button:enabled"));
    assertEquals(MARK + "-us-passport-print.jpg", download.suggestedFilename());
    byte[] saved = Files.readAllBytes(download.path());
    assertEquals(600, ImageIO.read(new ByteArrayInputStream(saved)).getWidth());
    return saved;
  }

  /** A drawn portrait whose file carries a mark in a comment, where cameras write what they know of the photo. */
  static byte[] markedPhoto() throws IOException {
    byte[] jpeg = TestPhotos.encode(TestPhotos.drawnPerson(), "jpg");
    byte[] mark = MARK.getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.write(jpeg, 0, 2);
    marked.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (mark.length + 2)});
    marked.write(mark);
    marked.write(jpeg, 2, jpeg.length - 2);
    return marked.toByteArray();
  }

  /** The page itself, and what it says by name that it loads. */
  static Set<String> declaredAddresses(PageVisit visit) {
    Set<String> declared = new TreeSet<>(Set.of("/", "/manifest.webmanifest"));
    String text = (String) visit.evaluate("() => document.documentElement.outerHTML");
    declared.addAll(
        Arrays.stream(text.split("\"")).filter(part -> part.startsWith("/assets/")).collect(Collectors.toSet()));
    return declared;
  }

  private static boolean contains(byte[] file, String text) {
    return new String(file, StandardCharsets.ISO_8859_1).contains(text);
  }
}
