package app.selfsame.worker;

import static org.junit.Assert.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
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
    page.start(engine, "relaxed");
    page.open(1, huge);
    page.await("message.type === 'preview' && message.width === 1500 && message.height === 1125");
    assertNear(WALL.getRGB(), page.previewPixel(20, 20));
    assertNear(Color.RED.getRGB(), page.previewPixel(1490, 1115));
    page.await(
        "message.report?.stage === 'complete' && message.report.photo.width === 6000"
            + " && message.report.photo.height === 4500 && message.report.faces === 1"
            + " && message.report.checks.find(({id}) => id === 'file').advice.includes('12000 x 9000 px')");
  }

  @Test
  public void whatCannotBeReadWithinBoundsIsRefusedByItsHeader() throws IOException {
    page.start(engine, "relaxed");
    page.open(1, promising(TestPhotos.encode(TestPhotos.drawnPerson(), "jpg"), 17_600, 13_200));
    page.await(refusal(1, "This picture is 17600 x 13200 pixels, more than can be opened safely."));
    page.open(2, promising(progressive(TestPhotos.drawnPerson()), WIDTH_PX, HEIGHT_PX));
    page.await(refusal(2, "This picture is 12000 x 9000 pixels, more than can be opened safely."));
  }

  @Test
  public void aPhotoThatIsCutShortIsRefused() {
    page.start(engine, "relaxed");
    page.open(1, Arrays.copyOf(huge, huge.length / 2));
    page.await(refusal(1, "This JPEG file is damaged or incomplete."));
  }

  private static String refusal(int photo, String says) {
    return "message.type === 'refused' && message.photo === " + photo
        + " && message.message.startsWith('" + says + "')";
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
