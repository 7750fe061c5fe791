package app.selfsame.decode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.image.UnreadablePhotoException.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.Test;

public class PngColourTest {
  private static final byte[] DISPLAY_P3 = {12, 13, 0, 1};
  private static final byte[] SRGB = {1, 13, 0, 1};
  private static final byte[] LINEAR = {1, 8, 0, 1};
  /** White, red, green and blue of Display P3, in x and y. */
  private static final int[] P3_POINTS = {31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000};
  /** 0x30 of 255 is 0.1882 of full light, which sRGB (IEC 61966-2-1) writes as 120. */
  private static final int DARK = 0x30;
  private static final int DARK_AS_LIGHT = 120;

  private final PhotoDecoder decoder = new PhotoDecoder();

  /** The corners of sRGB as CSS Color 4 gives them in display-p3: .9175 .2003 .1386, .4584 .9853 .2983, 0 0 .9596. */
  @Test
  public void coloursOfDisplayP3AreShownAsTheyAre() throws IOException {
    for (int type : new int[] {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_4BYTE_ABGR,
        BufferedImage.TYPE_BYTE_INDEXED}) {
      assertShown(255, 0, 0, withCicp(DISPLAY_P3, flat(type, 234, 51, 35)));
      assertShown(0, 255, 0, withCicp(DISPLAY_P3, flat(type, 117, 251, 76)));
      assertShown(0, 0, 255, withCicp(DISPLAY_P3, flat(type, 0, 0, 245)));
      assertShown(128, 128, 128, withCicp(DISPLAY_P3, flat(type, 128, 128, 128)));
    }
  }

  /** Red light of sRGB is .6274, .0691 and .0164 of BT.2020's (ITU-R BT.2087). */
  @Test
  public void linearSamplesOfBt2020AreShownAsTheyAre() throws IOException {
    byte[] file = withCicp(new byte[] {9, 8, 0, 1}, flat(BufferedImage.TYPE_3BYTE_BGR, 160, 18, 4));
    assertEquals(255, RgbaImage.red(decoder.decode(file).pixel(40, 40)), 2);
  }

  @Test
  public void gammaAndPrimariesCountWhereNothingElseIsSaid() throws IOException {
    byte[] gammaOne = chunk("gAMA", 100_000);
    for (int type : new int[] {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED}) {
      byte[] file = flat(type, DARK, DARK, DARK);
      assertGrey(DARK_AS_LIGHT, with(file, gammaOne));
      assertGrey(DARK, with(file, chunk("gAMA", 45_455)));
      assertGrey(DARK, with(file, chunk("gAMA", 0)));
    }
    byte[] p3 = flat(BufferedImage.TYPE_3BYTE_BGR, 234, 51, 35);
    assertShown(255, 0, 0, with(p3, chunk("gAMA", 45_455), chunk("cHRM", P3_POINTS)));
    assertShown(234, 51, 35, with(p3, chunk("cHRM", P3_POINTS)));
    assertShown(234, 51, 35, with(p3, chunk("cHRM", new int[8])));
  }

  @Test
  public void theMostExactWordCounts() throws IOException {
    byte[] file = flat(BufferedImage.TYPE_3BYTE_BGR, DARK, DARK, DARK);
    byte[] linearProfile = linearProfile();
    byte[] srgb = chunk("sRGB", new byte[1]);
    byte[] gammaOne = chunk("gAMA", 100_000);
    assertGrey(DARK, with(file, chunk("cICP", SRGB), linearProfile, gammaOne));
    assertGrey(DARK_AS_LIGHT, with(file, chunk("cICP", LINEAR), srgb));
    assertGrey(DARK_AS_LIGHT, with(file, linearProfile, srgb));
    assertGrey(DARK, with(file, srgb, gammaOne));
    // Numbers that mean nothing here leave the word to the next.
    assertGrey(DARK_AS_LIGHT, with(file, chunk("cICP", new byte[] {12, 13, 6, 1}), gammaOne));
    assertGrey(DARK, with(file, chunk("cICP", new byte[] {2, 2, 0, 1})));
    assertGrey(DARK, with(file, chunk("iCCP", "broken\0\0not zlib".getBytes())));
  }

  @Test
  public void picturesBrighterThanWhiteAreRefusedInWords() throws IOException {
    for (byte curve : new byte[] {16, 18}) {
      byte[] file = withCicp(new byte[] {9, curve, 0, 1}, flat(BufferedImage.TYPE_3BYTE_BGR, 9, 9, 9));
      assertEquals(
          Reason.UNSUPPORTED_FORMAT,
          assertThrows(UnreadablePhotoException.class, () -> decoder.decode(file)).reason());
    }
  }

  @Test
  public void profilesAreAppliedToPalettesAndKeepAlpha() throws IOException {
    assertGrey(DARK_AS_LIGHT, with(flat(BufferedImage.TYPE_BYTE_INDEXED, DARK, DARK, DARK), linearProfile()));
    BufferedImage half = new BufferedImage(80, 80, BufferedImage.TYPE_4BYTE_ABGR);
    half.setRGB(40, 40, 0x40303030);
    int pixel = decoder.decode(with(JpegSamples.encode(half, "png"), linearProfile())).pixel(40, 40);
    assertEquals(0x40, RgbaImage.alpha(pixel));
    assertEquals(DARK_AS_LIGHT, RgbaImage.green(pixel), 1);
  }

  private void assertGrey(int level, byte[] file) {
    assertShown(level, level, level, file);
  }

  private void assertShown(int red, int green, int blue, byte[] file) {
    int pixel = decoder.decode(file).pixel(40, 40);
    assertEquals("red", red, RgbaImage.red(pixel), 4);
    assertEquals("green", green, RgbaImage.green(pixel), 4);
    assertEquals("blue", blue, RgbaImage.blue(pixel), 4);
  }

  private static byte[] flat(int type, int red, int green, int blue) throws IOException {
    BufferedImage image = type == BufferedImage.TYPE_BYTE_INDEXED
        ? JpegSamples.palette(80, 80, red, green, blue)
        : new BufferedImage(80, 80, type);
    if (type == BufferedImage.TYPE_BYTE_GRAY) {
      for (int i = 0; i < 80 * 80; i++) {
        image.getRaster().setSample(i % 80, i / 80, 0, red);
      }
    } else if (type != BufferedImage.TYPE_BYTE_INDEXED) {
      Graphics2D graphics = image.createGraphics();
      graphics.setColor(new Color(red, green, blue));
      graphics.fillRect(0, 0, 80, 80);
      graphics.dispose();
    }
    return JpegSamples.encode(image, "png");
  }

  private static byte[] withCicp(byte[] numbers, byte[] file) {
    return with(file, chunk("cICP", numbers));
  }

  private static byte[] with(byte[] file, byte[]... chunks) {
    byte[] result = file;
    for (byte[] chunk : chunks) {
      result = JpegSamples.insert(result, PngChunks.BEHIND_HEADER, chunk);
    }
    return result;
  }

  private static byte[] linearProfile() throws IOException {
    return PngChunks.profile(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
  }

  private static byte[] chunk(String type, int... numbers) {
    ByteBuffer data = ByteBuffer.allocate(4 * numbers.length);
    data.asIntBuffer().put(numbers);
    return chunk(type, data.array());
  }

  private static byte[] chunk(String type, byte[] data) {
    return PngChunks.chunk(type, data);
  }
}
