package app.selfsame.decode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.refusal.RefusalCode;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.junit.BeforeClass;
import org.junit.Test;

/** Photos of a phone's mode of 108 megapixels. Grey ones, so that the tests themselves take little memory. */
public class LargeJpegTest {
  private static final int WIDTH = 12_001;
  private static final int HEIGHT = 8_401;
  private static final int TOLERANCE = 3;

  private static byte[] file;

  private final PhotoDecoder decoder = new PhotoDecoder();

  /** Stripes of single pixels, whose mean is 100, left of a slope that rises from the top to 200. */
  @BeforeClass
  public static void draw() throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    int[] row = new int[WIDTH];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        row[x] = x < WIDTH / 2 ? 80 + 40 * (x & 1) : 200 * y / HEIGHT;
      }
      image.getRaster().setPixels(0, y, WIDTH, 1, row);
    }
    file = JpegSamples.encode(image, "jpeg");
  }

  @Test
  public void everyPixelCountsInThePictureOfHalfTheEdges() {
    RgbaImage photo = decoder.decode(file);
    assertEquals(WIDTH / 2, photo.width());
    assertEquals(HEIGHT / 2, photo.height());
    for (int y = 10; y < photo.height(); y += 500) {
      assertEquals(100, RgbaImage.green(photo.pixel(1_000, y)), TOLERANCE);
      assertEquals(200.0 * y / photo.height(), RgbaImage.green(photo.pixel(5_000, y)), TOLERANCE);
    }
  }

  @Test
  public void orientationIsKept() {
    RgbaImage photo = decoder.decode(JpegSamples.withOrientation(file, 6));
    assertEquals(HEIGHT / 2, photo.width());
    assertEquals(WIDTH / 2, photo.height());
  }

  /** Grey in Java's profile is linear: 100 of 255 is .392 of full light, which sRGB writes as 168. */
  @Test
  public void profilesAreApplied() {
    byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
    RgbaImage photo = decoder.decode(JpegSamples.withProfile(file, linear));
    assertEquals(168, RgbaImage.green(photo.pixel(1_000, 1_000)), TOLERANCE);
  }

  @Test
  public void cutFilesAreRefused() {
    assertEquals(RefusalCode.DAMAGED, refusal(Arrays.copyOf(file, file.length * 9 / 10)).code());
  }

  private UnreadablePhotoException refusal(byte[] refused) {
    return assertThrows(UnreadablePhotoException.class, () -> decoder.decode(refused));
  }
}
