package app.selfsame.file;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class PngEncoderTest {

  @Test
  public void everyPixelComesBack() throws DataFormatException {
    RgbaImage image = Pictures.grainy(67, 45, 9);
    byte[] file = new PngEncoder(image, false, 300).encode(0);
    assertEquals(new FileFacts(ImageFormat.PNG, 67, 45, 300, file.length, false, 0), FileCheck.read(file));
    byte[] samples = decode(file, 67, 45, 3);
    for (int i = 0; i < 67 * 45; i++) {
      int pixel = RgbaImage.opaque(samples[3 * i] & 0xff, samples[3 * i + 1] & 0xff, samples[3 * i + 2] & 0xff);
      assertEquals(image.pixels()[i], pixel);
    }
  }

  @Test
  public void greyIsTheLumaOfTheColour() throws DataFormatException {
    int[] pixels = {
      RgbaImage.opaque(255, 0, 0), RgbaImage.opaque(0, 255, 0), RgbaImage.opaque(0, 0, 255),
      RgbaImage.opaque(255, 255, 255), RgbaImage.opaque(17, 17, 17), RgbaImage.opaque(0, 0, 0),
    };
    byte[] file = new PngEncoder(new RgbaImage(3, 2, pixels), true, 600).encode(0);
    assertTrue(FileCheck.read(file).grey());
    byte[] samples = decode(file, 3, 2, 1);
    // 0.299 R + 0.587 G + 0.114 B
    int[] expected = {76, 150, 29, 255, 17, 0};
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], samples[i] & 0xff);
    }
  }

  @Test
  public void aCutoutIsWrittenAsAlphaAndAsForeground() throws DataFormatException {
    int[] pixels = {0x00332211, 0x80665544, 0xff998877, 0x01ccbbaa, 0xfe000000, 0x7fffffff};
    RgbaImage cutout = new RgbaImage(2, 3, pixels);
    byte[] alpha = CutoutFiles.alpha(cutout);
    byte[] foreground = CutoutFiles.foreground(cutout);
    assertEquals("colour type of grey", 0, alpha[25]);
    assertEquals("colour type of colour with alpha", 6, foreground[25]);
    assertEquals("bits a sample", 8, alpha[24]);
    byte[] shares = decode(alpha, 2, 3, 1);
    byte[] samples = decode(foreground, 2, 3, 4);
    for (int i = 0; i < pixels.length; i++) {
      assertEquals(pixels[i] >>> 24, shares[i] & 0xff);
      for (int channel = 0; channel < 4; channel++) {
        assertEquals(pixels[i] >>> 8 * channel & 0xff, samples[4 * i + channel] & 0xff);
      }
    }
  }

  @Test
  public void aLosslessFileHasThePixelsAndNoSizeOnPaper() throws DataFormatException {
    RgbaImage image = Pictures.grainy(31, 20, 4);
    byte[] file = LosslessFile.of(image);
    assertEquals("colour type of colour", 2, file[25]);
    String text = new String(file, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains("sRGB"));
    assertFalse(text.contains("pHYs"));
    byte[] samples = decode(file, 31, 20, 3);
    for (int i = 0; i < 31 * 20; i++) {
      int pixel = RgbaImage.opaque(samples[3 * i] & 0xff, samples[3 * i + 1] & 0xff, samples[3 * i + 2] & 0xff);
      assertEquals(image.pixels()[i], pixel);
    }
  }

  @Test
  public void aFileIsMadeLargerWithoutChangingThePixels() throws DataFormatException {
    RgbaImage image = Pictures.portraitLike(60, 50);
    int natural = new PngEncoder(image, false, 300).encode(0).length;
    for (int asked : new int[] {natural + 1, natural + 500, 60 * 50 * 3, 40_000}) {
      byte[] file = new PngEncoder(image, false, 300).encode(asked);
      assertTrue(file.length + " for " + asked, file.length >= asked && file.length < asked + 12);
      assertEquals(RgbaImage.red(image.pixel(59, 49)), decode(file, 60, 50, 3)[3 * 60 * 50 - 3] & 0xff);
      FileCheck.read(file);
    }
  }

  /** A decoder of its own for 8-bit files, after W3C PNG, 9.2. */
  private static byte[] decode(byte[] file, int width, int height, int step) throws DataFormatException {
    byte[] raw = inflate(file, (width * step + 1) * height);
    int rowBytes = width * step;
    byte[] out = new byte[rowBytes * height];
    for (int y = 0; y < height; y++) {
      int filter = raw[y * (rowBytes + 1)];
      for (int x = 0; x < rowBytes; x++) {
        int left = x < step ? 0 : out[y * rowBytes + x - step] & 0xff;
        int up = y == 0 ? 0 : out[(y - 1) * rowBytes + x] & 0xff;
        int corner = x < step || y == 0 ? 0 : out[(y - 1) * rowBytes + x - step] & 0xff;
        int guess = switch (filter) {
          case 0 -> 0;
          case 1 -> left;
          case 2 -> up;
          case 3 -> (left + up) / 2;
          case 4 -> nearest(left, up, corner);
          default -> throw new DataFormatException("filter " + filter);
        };
        out[y * rowBytes + x] = (byte) (raw[y * (rowBytes + 1) + 1 + x] + guess);
      }
    }
    return out;
  }

  private static int nearest(int left, int up, int corner) {
    int estimate = left + up - corner;
    int best = left;
    best = Math.abs(estimate - up) < Math.abs(estimate - best) ? up : best;
    return Math.abs(estimate - corner) < Math.abs(estimate - best) ? corner : best;
  }

  private static byte[] inflate(byte[] file, int size) throws DataFormatException {
    ByteSink data = new ByteSink(file.length);
    for (int at = 8; at < file.length; ) {
      int length = (file[at] & 0xff) << 24 | (file[at + 1] & 0xff) << 16 | (file[at + 2] & 0xff) << 8
          | file[at + 3] & 0xff;
      if (file[at + 4] == 'I' && file[at + 5] == 'D') {
        data.bytes(file, at + 8, length);
      }
      at += 12 + length;
    }
    Inflater inflater = new Inflater();
    inflater.setInput(data.toByteArray());
    byte[] raw = new byte[size];
    int filled = 0;
    while (filled < size) {
      int more = inflater.inflate(raw, filled, size - filled);
      if (more == 0) {
        throw new DataFormatException("data ends after " + filled + " bytes");
      }
      filled += more;
    }
    return raw;
  }
}
