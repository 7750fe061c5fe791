package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.worker.TestPhotos;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Request;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.ClassRule;
import org.junit.Test;

/** What leaves the browser when a person lets the real server change the light of a photo, and what comes of it. */
public class ConsentTest {
  private static final String MARK = "markofthephoto7c31";
  private static final String DOCUMENT = "it-passport-id";
  private static final float HALF = 0.5f;
  private static final int WINDOW_BYTES = 24;
  @ClassRule public static final ServedSite SITE = ServedSite.changingLight();

  @Test
  public void oneCropIsSentAndNothingElse() throws IOException {
    byte[] photo = TestPhotos.encode(scaled(TestPhotos.drawnPerson(), HALF), "jpg");
    List<Request> sent = new CopyOnWriteArrayList<>();
    try (WireTap wire = new WireTap(SITE.port());
        StudioVisit visit = StudioVisit.begin(SITE.browser(), wire.origin())) {
      visit.context().onRequest(
          request -> {
            if (request.postDataBuffer() != null) {
              sent.add(request);
            }
          });
      visit.choose(DOCUMENT);
      visit.drop(MARK + ".jpg", "image/jpeg", photo);
      visit.page().check("#light-wish");
      visit.page().check("#light-known");
      TreeSet<String> before = new TreeSet<>(wire.requestLines());
      assertEquals(List.of(), sent);
      assertEquals(1, visit.page().frames().size());

      visit.page().click("#light-send");
      visit.page().waitForSelector("#light-use");
      assertEquals(1, visit.page().frames().size());
      TreeSet<String> since = new TreeSet<>(wire.requestLines());
      since.removeAll(before);
      // The body is looked at below.
      since.removeIf(line -> !line.endsWith(" HTTP/1.1"));
      assertEquals(since.toString(), 3, since.size());
      assertTrue(since.toString(), since.first().matches("GET /assets/light\\.[0-9a-f]{12}\\.js HTTP/1\\.1"));
      assertTrue(since.toString(), since.contains("GET /light HTTP/1.1"));
      assertEquals("POST /enhance HTTP/1.1", since.last());

      assertEquals(1, sent.size());
      assertEquals(wire.origin() + "/enhance", sent.get(0).url());
      assertFalse(sent.get(0).allHeaders().toString().contains(MARK));
      byte[] body = sent.get(0).postDataBuffer();
      visit.page().click("#light-use");
      BufferedImage saved = saved(visit);
      BufferedImage crop = ImageIO.read(new ByteArrayInputStream(body));
      assertEquals(List.of(saved.getWidth(), saved.getHeight()), List.of(crop.getWidth(), crop.getHeight()));
      assertFalse(text(body).contains(MARK));
      assertNothingOf(photo, body);
      // The file that was chosen is the brighter one.
      assertTrue(grey(saved) + " after " + grey(crop), grey(saved) > grey(crop) * 1.03);
    }
  }

  private static BufferedImage saved(StudioVisit visit) throws IOException {
    Download download = visit.page().waitForDownload(() -> visit.page().click("#download button:enabled"));
    return ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(download.path())));
  }

  /** No stretch of the file's own bytes, at any place, is in what was sent. */
  private static void assertNothingOf(byte[] file, byte[] sent) {
    String where = text(sent);
    String what = text(file);
    for (int at = 0; at + WINDOW_BYTES <= what.length(); at += WINDOW_BYTES) {
      assertFalse("bytes from " + at, where.contains(what.substring(at, at + WINDOW_BYTES)));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static BufferedImage scaled(BufferedImage picture, float factor) {
    BufferedImage rgb = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    rgb.createGraphics().drawImage(picture, 0, 0, null);
    return new RescaleOp(factor, 0, null).filter(rgb, null);
  }

  private static double grey(BufferedImage picture) {
    double sum = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        sum += picture.getRGB(x, y) >> 8 & 0xff;
      }
    }
    return sum / picture.getWidth() / picture.getHeight();
  }
}
