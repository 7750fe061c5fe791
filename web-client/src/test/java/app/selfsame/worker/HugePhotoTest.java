package app.selfsame.worker;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.inspection.Stage;
import app.selfsame.message.English;
import app.selfsame.protocol.Assessment;
import app.selfsame.protocol.ToPage;
import app.selfsame.verdict.CheckId;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.BeforeClass;
import org.junit.Test;

/** Photos of more than 100 megapixels are read at half their edges. */
public class HugePhotoTest extends WorkerTestCase {
  private static final int WIDTH_PX = 12_000;
  private static final int HEIGHT_PX = 9_000;
  private static final Color WALL = new Color(235, 236, 238);

  private static byte[] huge;

  public HugePhotoTest(String engine) {
    super(engine);
  }

  @BeforeClass
  public static void drawPhoto() throws IOException {
    BufferedImage photo = new BufferedImage(WIDTH_PX, HEIGHT_PX, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D g = photo.createGraphics();
    g.setColor(WALL);
    g.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
    g.drawImage(TestPhotos.drawnPerson(), 3000, 1000, 6000, 8000, null);
    g.setColor(Color.RED);
    g.fillRect(WIDTH_PX - 1000, HEIGHT_PX - 1000, 1000, 1000);
    g.dispose();
    huge = TestPhotos.encode(photo, "jpg");
  }

  @Test
  public void aPhotoOf108MegapixelsIsReadAtHalfItsEdgesAndJudged() {
    page.open(1, huge);
    page.await(ToPage.Preview.class, preview -> preview.width() == 1500 && preview.height() == 1125);
    assertNear(WALL.getRGB(), page.previewPixel(20, 20));
    assertNear(Color.RED.getRGB(), page.previewPixel(1490, 1115));
    Assessment last =
        page.await(ToPage.Judged.class, judged -> judged.assessment().stage() == Stage.COMPLETE).assessment();
    assertEquals(List.of(6000, 4500), List.of(last.facts().widthPx(), last.facts().heightPx()));
    assertEquals(1, last.facts().faces().size());
    String file =
        English.say(
            last.checks().stream().filter(check -> check.id() == CheckId.FILE).findFirst().orElseThrow().advice());
    assertTrue(file, file.contains("12000 x 9000 px"));
  }

  @Test
  public void whatCannotBeReadWithinBoundsIsRefusedByItsHeader() throws IOException {
    page.open(1, promising(TestPhotos.encode(TestPhotos.drawnPerson(), "jpg"), 17_600, 13_200));
    awaitRefusal(1, "This picture is 17600 x 13200 pixels, which is too large to open safely.");
    page.open(2, promising(progressive(TestPhotos.drawnPerson()), WIDTH_PX, HEIGHT_PX));
    awaitRefusal(2, "This picture is 12000 x 9000 pixels, which is too large to open safely.");
  }

  @Test
  public void aPhotoThatIsCutShortIsRefused() {
    page.open(1, Arrays.copyOf(huge, huge.length / 2));
    awaitRefusal(1, "This JPEG file is damaged or incomplete.");
  }

  /** Chromium shows it, grey from there on, when it is asked to scale it. */
  @Test
  public void aPhotoOfWhichTheLastRowsAreMissingIsRefused() {
    byte[] cut = Arrays.copyOf(huge, huge.length * 9 / 10);
    cut[cut.length - 2] = (byte) 0xff;
    cut[cut.length - 1] = (byte) 0xd9;
    page.open(1, cut);
    awaitRefusal(1, "This JPEG file is damaged or incomplete.");
  }

  private void awaitRefusal(int photo, String says) {
    page.await(
        ToPage.Unreadable.class,
        refused -> refused.photo() == photo && English.say(refused.refusal().messages()).startsWith(says));
  }

  private static void assertNear(int expected, int actual) {
    for (int shift = 0; shift < 24; shift += 8) {
      assertEquals(expected >> shift & 0xff, actual >> shift & 0xff, 2);
    }
  }

  /** The file with other numbers in its frame header. */
  private static byte[] promising(byte[] jpeg, int width, int height) {
    byte[] file = jpeg.clone();
    int at = 2;
    while ((file[at + 1] & 0xfd) != 0xc0) {
      at += 2 + ((file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff);
    }
    file[at + 5] = (byte) (height >> 8);
    file[at + 6] = (byte) height;
    file[at + 7] = (byte) (width >> 8);
    file[at + 8] = (byte) width;
    return file;
  }

  private static byte[] progressive(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }
}
