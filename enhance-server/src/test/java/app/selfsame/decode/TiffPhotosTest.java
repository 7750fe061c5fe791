package app.selfsame.decode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.refusal.RefusalCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.Test;

public class TiffPhotosTest {
  private final PhotoDecoder decoder = new PhotoDecoder();

  @Test
  public void everyCompressionThatIsLetThroughIsDecoded() throws IOException {
    for (String compression : List.of("None", "LZW", "ZLib", "Deflate", "PackBits")) {
      RgbaImage photo = decoder.decode(corners(compression));
      assertEquals(compression, RgbaImage.opaque(0xc0, 0x30, 0x30), photo.pixel(20, 12));
      assertEquals(compression, RgbaImage.opaque(0x30, 0xc0, 0x30), photo.pixel(76, 12));
      assertEquals(compression, RgbaImage.opaque(0x30, 0x30, 0xc0), photo.pixel(20, 52));
      assertEquals(compression, RgbaImage.opaque(0xc0, 0xc0, 0x30), photo.pixel(95, 63));
    }
  }

  @Test
  public void jpegInsideIsRefused() throws IOException {
    byte[] file = corners("JPEG");
    UnreadablePhotoException refusal = assertThrows(UnreadablePhotoException.class, () -> decoder.decode(file));
    assertEquals(RefusalCode.UNSUPPORTED_FORMAT, refusal.code());
  }

  /** Black is an ink and no opacity: a fifth of it leaves four fifths of the light. */
  @Test
  public void inksAreFiltersBeforeWhite() throws IOException {
    for (int bits : new int[] {8, 16}) {
      for (int samples : new int[] {4, 5}) {
        int[] inks = {51, 102, 204, 0, 255};
        assertInks("no black", 204, 153, 51, bits, samples, inks);
        inks[3] = 51;
        assertInks("a fifth of black", 163, 122, 41, bits, samples, inks);
        inks[3] = 255;
        assertInks("black", 0, 0, 0, bits, samples, inks);
      }
    }
  }

  private void assertInks(String message, int red, int green, int blue, int bits, int samples, int[] inks)
      throws IOException {
    ByteBuffer data = ByteBuffer.allocate(80 * 70 * samples * bits / 8).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 80 * 70 * samples; i++) {
      if (bits == 8) {
        data.put((byte) inks[i % samples]);
      } else {
        data.putShort((short) (inks[i % samples] * 257));
      }
    }
    for (byte[] profile : new byte[][] {null, new byte[200]}) {
      RgbaImage photo = decoder.decode(TiffFile.inks(80, 70, bits, samples, profile, data.array()));
      String kind = message + ", " + samples + " x " + bits + " bits";
      assertTrue(kind, photo.isOpaque());
      assertEquals(kind, RgbaImage.opaque(red, green, blue), photo.pixel(40, 66));
    }
  }

  private static byte[] corners(String compression) throws IOException {
    return JpegSamples.tiff(JpegSamples.corners(BufferedImage.TYPE_3BYTE_BGR), compression);
  }
}
