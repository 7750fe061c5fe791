package app.selfsame.decode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.image.UnreadablePhotoException.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
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
    assertEquals(Reason.UNSUPPORTED_FORMAT, refusal.reason());
  }

  private static byte[] corners(String compression) throws IOException {
    return JpegSamples.tiff(JpegSamples.corners(BufferedImage.TYPE_3BYTE_BGR), compression);
  }
}
