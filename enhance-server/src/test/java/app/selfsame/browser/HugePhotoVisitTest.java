package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.worker.Chromium;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Photos of 200 megapixels, and devices that lack the memory for what they are given: the tab stays, and says what to do. */
public class HugePhotoVisitTest {
  private static final int WIDTH_PX = 16_320;
  private static final int HEIGHT_PX = 12_240;

  /** As browsers do that cannot decode a file, for whatever reason. */
  private static final String DECODE_NOTHING =
      """
      () => {
        self.decode = self.createImageBitmap;
        self.createImageBitmap = () => Promise.reject(new DOMException('not decoded', 'InvalidStateError'));
      }
      """;

  private static final String DECODE_AGAIN = "() => { self.createImageBitmap = self.decode; }";

  /** As browsers do that have no such piece of memory. */
  private static final String ALLOCATE_NOTHING_LARGE =
      """
      () => {
        self.Int32Array = new Proxy(Int32Array, {
          construct(type, given) {
            if (given[0] > 1e6) throw new RangeError('Array buffer allocation failed');
            return Reflect.construct(type, given);
          },
        });
      }
      """;

  @ClassRule public static final ServedSite SITE = new ServedSite();

  private static byte[] huge;

  @BeforeClass
  public static void drawPhoto() throws IOException {
    BufferedImage photo = new BufferedImage(WIDTH_PX, HEIGHT_PX, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = photo.createGraphics();
    g.setColor(Color.LIGHT_GRAY);
    g.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
    g.drawImage(TestPhotos.drawnPerson(), 4_000, 1_200, 8_280, 11_040, null);
    g.dispose();
    huge = TestPhotos.encode(photo, "jpg");
  }

  @Test
  public void aJpegIsJudgedAndAPngRefusedAndWhatCannotBeDecodedIsNotCalledDamagedWithoutNeed() throws IOException {
    try (StudioVisit visit = SITE.visit()) {
      visit.choose("us-passport-print");
      JsonNode report = visit.judge("me.jpg", "image/jpeg", huge);
      assertEquals(1, report.path("faces").asInt());
      assertEquals(WIDTH_PX / 2, report.at("/photo/width").asInt());
      assertRefused(
          visit, png(WIDTH_PX, HEIGHT_PX), "This picture is 16320 x 12240 pixels, which is too large to open safely.");
      visit.engineWorker().evaluate(DECODE_NOTHING);
      assertRefused(
          visit, png(8_000, 6_000), "This PNG picture of 8000 x 6000 pixels could not be opened. It may be too large");
      assertRefused(visit, png(800, 600), "This PNG file is damaged or incomplete.");
      visit.engineWorker().evaluate(DECODE_AGAIN);
      assertAnotherIsJudged(visit);
      assertEquals(1, visit.evaluate("() => heard.filter(({type}) => type === 'ready').length"));
    }
  }

  /** Where the engine's pictures are in the browser's own heap, a full one takes the tab with it. */
  @Test
  public void aPhotoThatWouldEndTheTabIsRefused() throws IOException {
    try (Chromium chromium = new Chromium("--js-flags=--max-old-space-size=250");
        StudioVisit visit = StudioVisit.begin(chromium.browser(), "http://127.0.0.1:" + SITE.port())) {
      visit.choose("us-passport-print");
      assertRefused(
          visit, huge, "This picture is 16320 x 12240 pixels, which is too large for this browser on this device.");
      assertAnotherIsJudged(visit);
    }
  }

  /** Elsewhere it takes the engine. */
  @Test
  public void anEngineThatRunsOutOfMemoryIsReplaced() throws IOException {
    try (StudioVisit visit = SITE.visitWithoutWasmGc()) {
      visit.choose("us-passport-print");
      visit.engineWorker().evaluate(ALLOCATE_NOTHING_LARGE);
      visit.give("#photo-file", "me.png", "image/png", TestPhotos.encode(TestPhotos.drawnPerson(2), "png"));
      visit.page().waitForSelector("#download button:enabled");
      assertEquals(1, visit.evaluate("() => heard.filter(({type}) => type === 'failed').length"));
    }
  }

  private static byte[] png(int widthPx, int heightPx) throws IOException {
    return TestPhotos.encode(new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_BYTE_BINARY), "png");
  }

  private static void assertRefused(StudioVisit visit, byte[] photo, String says) {
    String refused = visit.judge("me", "image/jpeg", photo).path("refused").asText();
    assertTrue(refused, refused.startsWith(says));
    assertTrue(refused, refused.endsWith("."));
  }

  private static void assertAnotherIsJudged(StudioVisit visit) throws IOException {
    JsonNode report = visit.judge("me.jpg", "image/jpeg", TestPhotos.encode(TestPhotos.drawnPerson(), "jpg"));
    assertEquals("ready", report.path("verdict").asText());
  }
}
