package app.selfsame.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.refusal.RefusalCode;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ImageHeaderReaderTest {
  private static final String VP8 = "52494646 1a000000 57454250 56503820 0e000000 100200 9d012a 2001 9000 00000000";
  /** (640 - 1) | (480 - 1) << 14 = 0x0077c27f. */
  private static final String VP8L = "52494646 1a000000 57454250 5650384c 0d000000 2f 7fc27700 0000000000000000";
  private static final String VP8X_TURNED = PictureBytes.webp(8, 4000, 3000, PictureBytes.vp8(4000, 3000),
      PictureBytes.riffChunk("EXIF", "457869660000" + PictureBytes.exifLittleEndian(6)));
  private static final String TIFF = "49492a0008000000 0300"
      + "0001 0300 01000000 20030000" + "0101 0400 01000000 58020000" + "1201 0300 01000000 08000000" + "00000000";
  private static final String BMP = "424d 00000000 00000000 36000000 28000000 f4010000 d4feffff 0100 1800";
  private static final String ICO = "0000 0100 0100 10100200 01000100 b0000000 16000000"
      + "28000000 ffff0000 ffff0000 01000100";

  private static final String[] ALL = {
    PictureBytes.jpeg(4000, 3000, 3, "c0", PictureBytes.app1(PictureBytes.exif(6))),
    PictureBytes.png(600, 700, 8, 6, PictureBytes.chunk("eXIf", PictureBytes.exif(3))),
    VP8, VP8L, VP8X_TURNED, "474946383961 8002 e001", BMP, TIFF, ICO,
    PictureBytes.heif("heic", 4032, 3024, PictureBytes.box("irot", "03")),
    PictureBytes.heif("avif", 2048, 858, PictureBytes.box("imir", "01")),
  };

  private static void assertHeader(
      String hex, ImageFormat format, int width, int height, Orientation orientation, ColourModel colour, int bits) {
    assertEquals(
        new ImageHeader(format, width, height, orientation, colour, bits),
        ImageHeaderReader.read(PictureBytes.of(hex)));
  }

  @Test
  public void jpegFramesOfEveryKindStateTheirSize() {
    for (String frame : new String[] {"c0", "c1", "c2"}) {
      assertHeader(PictureBytes.jpeg(4000, 3000, 3, frame, "ffe000044a46"), ImageFormat.JPEG, 4000, 3000,
          Orientation.NORMAL, ColourModel.RGB, 8);
    }
    assertHeader(PictureBytes.jpeg(500, 333, 4, "c0", ""), ImageFormat.JPEG, 500, 333,
        Orientation.NORMAL, ColourModel.CMYK, 8);
    // A Huffman table (c4) is no frame, and fill bytes may precede a marker.
    assertHeader(PictureBytes.jpeg(9, 7, 1, "c0", "ffc400041122" + "ffffff"), ImageFormat.JPEG, 9, 7,
        Orientation.NORMAL, ColourModel.GREY, 8);
  }

  @Test
  public void theFirstExifBlockTurnsAJpeg() {
    String first = PictureBytes.app1(PictureBytes.exif(6));
    String second = PictureBytes.app1(PictureBytes.exifLittleEndian(3));
    byte[] file = PictureBytes.of(PictureBytes.jpeg(4000, 3000, 3, "c2", first + second));
    ImageHeader header = ImageHeaderReader.read(file);
    assertEquals(Orientation.CLOCKWISE_90, header.orientation());
    assertEquals(4000, header.width());
    assertEquals(3000, header.uprightWidth());
    assertEquals(4000, header.uprightHeight());
  }

  @Test
  public void pngStatesSizeColourBitsAndOrientation() {
    assertHeader(PictureBytes.png(109, 96, 16, 4, ""), ImageFormat.PNG, 109, 96,
        Orientation.NORMAL, ColourModel.GREY, 16);
    String behindData = PictureBytes.chunk("IDAT", "00112233") + PictureBytes.chunk("eXIf", PictureBytes.exif(8));
    assertHeader(PictureBytes.png(600, 700, 8, 2, behindData), ImageFormat.PNG, 600, 700,
        Orientation.CLOCKWISE_270, ColourModel.RGB, 8);
  }

  @Test
  public void webpStatesItsSizeInEachOfItsThreeKinds() {
    assertHeader(VP8, ImageFormat.WEBP, 288, 144, Orientation.NORMAL, ColourModel.RGB, 8);
    assertHeader(VP8L, ImageFormat.WEBP, 640, 480, Orientation.NORMAL, ColourModel.RGB, 8);
    assertHeader(VP8X_TURNED, ImageFormat.WEBP, 4000, 3000, Orientation.CLOCKWISE_90, ColourModel.RGB, 8);
  }

  @Test
  public void olderFormatsStateTheirSize() {
    assertHeader("474946383961 8002 e001", ImageFormat.GIF, 640, 480, Orientation.NORMAL, ColourModel.RGB, 8);
    // The height is negative: rows run from the top.
    assertHeader(BMP, ImageFormat.BMP, 500, 300, Orientation.NORMAL, ColourModel.RGB, 8);
    assertHeader(TIFF, ImageFormat.TIFF, 800, 600, Orientation.CLOCKWISE_270, ColourModel.RGB, 1);
    // The directory says 16 x 16, the bitmap inside 65,535 x 65,535 with its mask.
    assertHeader(ICO, ImageFormat.ICO, 65535, 32767, Orientation.NORMAL, ColourModel.RGB, 8);
  }

  @Test
  public void tiffIsReadInBigEndianOrderToo() {
    assertHeader("4d4d002a00000008 0003" + "0100 0003 00000001 03200000" + "0101 0004 00000001 00000258"
            + "0106 0003 00000001 00050000", ImageFormat.TIFF, 800, 600, Orientation.NORMAL, ColourModel.CMYK, 1);
  }

  @Test
  public void heifIsReadFromThePropertiesOfThePrimaryItem() {
    assertHeader(PictureBytes.heif("heic", 4032, 3024, PictureBytes.box("free", "")), ImageFormat.HEIC, 4032, 3024,
        Orientation.NORMAL, ColourModel.RGB, 10);
    // irot counts anticlockwise: three quarters that way are one clockwise.
    assertHeader(PictureBytes.heif("heic", 4032, 3024, PictureBytes.box("irot", "03")), ImageFormat.HEIC, 4032, 3024,
        Orientation.CLOCKWISE_90, ColourModel.RGB, 10);
    assertHeader(PictureBytes.heif("avif", 2048, 858, PictureBytes.box("imir", "01")), ImageFormat.AVIF, 2048, 858,
        Orientation.MIRRORED, ColourModel.RGB, 10);
    assertHeader(PictureBytes.heif("avif", 2048, 858, PictureBytes.box("imir", "00")), ImageFormat.AVIF, 2048, 858,
        Orientation.FLIPPED, ColourModel.RGB, 10);
  }

  @Test
  public void everyCutAndEveryChangedByteEndsInAHeaderOrARefusal() {
    for (String hex : ALL) {
      byte[] whole = PictureBytes.of(hex);
      for (int length = 0; length < whole.length; length++) {
        assertReadOrRefused(Arrays.copyOf(whole, length));
      }
      for (int i = 0; i < whole.length; i++) {
        for (int value : new int[] {0x00, 0x01, 0x7f, 0x80, 0xff}) {
          byte[] changed = whole.clone();
          changed[i] = (byte) value;
          assertReadOrRefused(changed);
        }
      }
    }
  }

  private static void assertReadOrRefused(byte[] file) {
    try {
      ImageHeader header = ImageHeaderReader.read(file);
      assertEquals(true, header.width() > 0 && header.height() > 0);
    } catch (UnreadablePhotoException e) {
      assertEquals(1, e.refusal().messages().size());
    }
  }

  @Test
  public void aPictureCutOffInItsHeaderIsDamaged() {
    for (String hex : ALL) {
      byte[] whole = PictureBytes.of(hex);
      byte[] cut = Arrays.copyOf(whole, hex.startsWith("474946") ? 7 : 18);
      UnreadablePhotoException refusal =
          assertThrows(hex, UnreadablePhotoException.class, () -> ImageHeaderReader.read(cut));
      assertEquals(hex, RefusalCode.DAMAGED, refusal.code());
    }
  }

  @Test
  public void aPictureWithoutPixelsIsDamaged() {
    String noHeight = PictureBytes.jpeg(4000, 0, 3, "c0", "");
    assertEquals(RefusalCode.DAMAGED, assertThrows(UnreadablePhotoException.class,
        () -> ImageHeaderReader.read(PictureBytes.of(noHeight))).code());
    String noFrame = "ffd8 ffda0008010100003f00 1234 ffd9";
    assertEquals(RefusalCode.DAMAGED, assertThrows(UnreadablePhotoException.class,
        () -> ImageHeaderReader.read(PictureBytes.of(noFrame))).code());
  }
}
