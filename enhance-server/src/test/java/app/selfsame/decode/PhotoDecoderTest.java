package app.selfsame.decode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.message.English;
import app.selfsame.refusal.RefusalCode;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.Test;

public class PhotoDecoderTest {
  private static final int JPEG_TOLERANCE = 6;

  private final PhotoDecoder decoder = new PhotoDecoder();

  @Test
  public void everyOrientationGivesTheSameUprightPicture() throws Exception {
    BufferedImage upright = JpegSamples.corners(BufferedImage.TYPE_3BYTE_BGR);
    for (int orientation = 1; orientation <= 8; orientation++) {
      byte[] jpeg = JpegSamples.encode(stored(upright, orientation), "jpeg");
      assertCorners("orientation " + orientation, decoder.decode(JpegSamples.withOrientation(jpeg, orientation)));
    }
  }

  /** The picture as a camera stores it when the tag has the given value (CIPA DC-008, figure 7). */
  private static BufferedImage stored(BufferedImage upright, int orientation) {
    double w = upright.getWidth();
    double h = upright.getHeight();
    AffineTransform transform =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          // To be turned clockwise when shown, hence stored turned counter-clockwise.
          case 6 -> new AffineTransform(0, -1, 1, 0, 0, w);
          case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
          case 8 -> new AffineTransform(0, 1, -1, 0, h, 0);
          default -> new AffineTransform();
        };
    boolean turned = orientation >= 5;
    BufferedImage stored =
        new BufferedImage((int) (turned ? h : w), (int) (turned ? w : h), BufferedImage.TYPE_3BYTE_BGR);
    return new AffineTransformOp(transform, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(upright, stored);
  }

  @Test
  public void everyFormatGivesTheSamePicture() throws Exception {
    for (String format : new String[] {"jpeg", "png", "bmp", "gif", "tiff"}) {
      byte[] file = JpegSamples.encode(JpegSamples.corners(BufferedImage.TYPE_3BYTE_BGR), format);
      assertCorners(format, decoder.decode(file));
    }
  }

  @Test
  public void alphaIsKept() throws Exception {
    BufferedImage image = JpegSamples.corners(BufferedImage.TYPE_4BYTE_ABGR);
    image.setRGB(10, 10, 0x40102030);
    int pixel = decoder.decode(JpegSamples.encode(image, "png")).pixel(10, 10);
    assertEquals(0x40, RgbaImage.alpha(pixel));
    assertEquals(0x10, RgbaImage.red(pixel));
    assertEquals(0x20, RgbaImage.green(pixel));
    assertEquals(0x30, RgbaImage.blue(pixel));
  }

  @Test
  public void palettesAreLookedUp() throws Exception {
    BufferedImage image = JpegSamples.palette(80, 80, 11, 22, 33);
    RgbaImage decoded = new PhotoDecoder().decode(JpegSamples.encode(image, "png"));
    assertEquals(RgbaImage.opaque(11, 22, 33), decoded.pixel(40, 40));
  }

  @Test
  public void greyStaysAsDarkAsItIs() throws Exception {
    BufferedImage grey = new BufferedImage(80, 80, BufferedImage.TYPE_BYTE_GRAY);
    Arrays.fill(((java.awt.image.DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 77);
    for (String format : new String[] {"png", "jpeg"}) {
      RgbaImage photo = decoder.decode(JpegSamples.encode(grey, format));
      assertEquals(format, RgbaImage.opaque(77, 77, 77), photo.pixel(40, 40));
    }
  }

  @Test
  public void sixteenBitsAreRoundedToEight() throws Exception {
    WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 80, 80, 3, null);
    int[] samples = {0x8000, 0x00ff, 0xfffe};
    for (int i = 0; i < 80 * 80; i++) {
      raster.setPixel(i % 80, i / 80, samples);
    }
    ColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, ColorModel.OPAQUE, DataBuffer.TYPE_USHORT);
    RgbaImage photo = decoder.decode(JpegSamples.encode(new BufferedImage(model, raster, false, null), "png"));
    // 32768 / 257 = 127.5, 255 / 257 = 0.99, 65534 / 257 = 254.996
    assertEquals(RgbaImage.opaque(128, 1, 255), photo.pixel(3, 3));
  }

  @Test
  public void embeddedProfilesAreApplied() throws Exception {
    // Java's linear profile: 0x30 of 255 is 0.1882 of full light, which sRGB (IEC 61966-2-1) writes as 120.
    byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    BufferedImage flat = new BufferedImage(80, 80, BufferedImage.TYPE_3BYTE_BGR);
    for (int i = 0; i < 80 * 80; i++) {
      flat.setRGB(i % 80, i / 80, 0xff303030);
    }
    RgbaImage jpeg = decoder.decode(JpegSamples.withProfile(JpegSamples.encode(flat, "jpeg"), linear));
    assertEquals(120, RgbaImage.red(jpeg.pixel(40, 40)), 1);
    RgbaImage png = decoder.decode(JpegSamples.insert(JpegSamples.encode(flat, "png"), PngChunks.BEHIND_HEADER, PngChunks.profile(linear)));
    assertEquals(120, RgbaImage.green(png.pixel(40, 40)), 1);
  }

  @Test
  public void cutFilesAreRefusedInsteadOfShownInGrey() throws Exception {
    BufferedImage noise = new BufferedImage(400, 300, BufferedImage.TYPE_3BYTE_BGR);
    new java.util.Random(7).nextBytes(((java.awt.image.DataBufferByte) noise.getRaster().getDataBuffer()).getData());
    for (String format : new String[] {"jpeg", "png"}) {
      byte[] whole = JpegSamples.encode(noise, format);
      decoder.decode(whole);
      UnreadablePhotoException refusal =
          assertThrows(
              format,
              UnreadablePhotoException.class,
              () -> decoder.decode(Arrays.copyOf(whole, whole.length * 6 / 10)));
      assertEquals(format, RefusalCode.DAMAGED, refusal.code());
      assertTrue(format, English.say(refusal.refusal().messages()).contains("damaged"));
    }
  }

  @Test
  public void progressiveFilesAreDecodedUnlessTheyHaveScansWithoutEnd() throws Exception {
    byte[] file = JpegSamples.progressive(JpegSamples.corners(BufferedImage.TYPE_3BYTE_BGR));
    assertCorners("progressive", decoder.decode(file));
    int scans = scans(file);
    assertTrue(scans + " scans", scans > 1 && scans < 20);
    byte[] endless = file;
    for (int i = 0; i < 100; i++) {
      endless = JpegSamples.insert(endless, file.length - 2, JpegSamples.lastScan(file));
    }
    assertEquals(scans + 100, scans(endless));
    byte[] refused = endless;
    assertEquals(
        RefusalCode.DAMAGED, assertThrows(UnreadablePhotoException.class, () -> decoder.decode(refused)).code());
    // A film behind the picture, as phones write it, has the bytes of a scan's marker in it.
    byte[] withFilm = Arrays.copyOf(file, file.length + 4_000);
    for (int i = file.length; i < withFilm.length; i += 4) {
      withFilm[i] = (byte) 0xff;
      withFilm[i + 1] = (byte) 0xda;
    }
    assertEquals(scans, scans(withFilm));
  }

  private static int scans(byte[] file) {
    return JpegScans.of(file, JpegParts.of(file).parts()).count();
  }

  @Test
  public void hugeHeadersAreRefusedBeforeAnythingIsAllocated() {
    byte[] header = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R',
      0, 1, 0, 0, 0, 1, 0, 0, 8, 6, 0, 0, 0, 0, 0, 0, 0
    };
    UnreadablePhotoException refusal =
        assertThrows(UnreadablePhotoException.class, () -> decoder.decode(header));
    assertEquals(RefusalCode.TOO_LARGE, refusal.code());
  }

  @Test
  public void filesThatAreNoPhotosAreNamed() {
    assertEquals(
        RefusalCode.EMPTY_FILE,
        assertThrows(UnreadablePhotoException.class, () -> decoder.decode(new byte[0])).code());
    byte[] text = "just some words, saved as .jpg".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        RefusalCode.NOT_AN_IMAGE,
        assertThrows(UnreadablePhotoException.class, () -> decoder.decode(text)).code());
  }

  private static void assertCorners(String message, RgbaImage photo) {
    assertEquals(message, 96, photo.width());
    assertEquals(message, 64, photo.height());
    assertNear(message + ", top left", 0xc0, 0x30, 0x30, photo.pixel(20, 12));
    assertNear(message + ", top right", 0x30, 0xc0, 0x30, photo.pixel(76, 12));
    assertNear(message + ", bottom left", 0x30, 0x30, 0xc0, photo.pixel(20, 52));
    assertNear(message + ", bottom right", 0xc0, 0xc0, 0x30, photo.pixel(76, 52));
  }

  private static void assertNear(String message, int red, int green, int blue, int pixel) {
    assertEquals(message, red, RgbaImage.red(pixel), JPEG_TOLERANCE);
    assertEquals(message, green, RgbaImage.green(pixel), JPEG_TOLERANCE);
    assertEquals(message, blue, RgbaImage.blue(pixel), JPEG_TOLERANCE);
    assertEquals(message, 0xff, RgbaImage.alpha(pixel));
  }
}
