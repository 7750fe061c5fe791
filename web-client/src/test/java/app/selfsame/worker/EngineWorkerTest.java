package app.selfsame.worker;

import static org.junit.Assert.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class EngineWorkerTest {
  private static SiteServer server;
  private static Chromium chromium;

  private final WorkerPage page;

  public EngineWorkerTest(String engine, String simd) {
    page = new WorkerPage(chromium.browser(), server, engine, simd);
  }

  @Parameters(name = "{0}-{1}")
  public static List<String[]> workers() {
    return List.of(
        new String[] {"gc", "relaxed"},
        new String[] {"gc", "compat"},
        new String[] {"js", "relaxed"},
        new String[] {"js", "compat"});
  }

  @BeforeClass
  public static void start() throws IOException {
    server = new SiteServer(true);
    chromium = new Chromium();
  }

  @AfterClass
  public static void stop() {
    chromium.close();
    server.close();
  }

  @After
  public void closePage() {
    page.close();
  }

  @Test
  public void judgesAPhoto() throws IOException {
    System.out.println(page.await("message.type === 'ready'"));
    page.open(1, png(300, 200));
    System.out.println(page.await("message.type === 'preview'"));
    Map<String, Object> message = page.await("message.report?.stage === 'complete'");
    System.out.println(message);
    assertEquals(1, message.get("photo"));
  }

  private static byte[] png(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, new Color(x % 256, y % 256, 100).getRGB());
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", file);
    return file.toByteArray();
  }
}
