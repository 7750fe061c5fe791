package app.selfsame.colour;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.FileBytes;
import app.selfsame.image.HeifColour;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.refusal.RefusalCode;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CodedColourTest {
  private static final int UNSAID = 2;

  /** Display P3 with the curve of sRGB as parameters, as iPhones write it: from the count of tags on. */
  private static final String P3_TAGS =
      "000000077258595a000000d8000000146758595a000000ec000000146258595a00000100000000147774707400000114"
          + "0000001472545243000001280000002067545243000001280000002062545243000001280000002058595a2000000000"
          + "000083df00003dbfffffffbb58595a200000000000004abf0000b13700000ab958595a2000000000000028380000110b"
          + "0000c8b958595a20000000000000f6d6000100000000d32d706172610000000000030000000266660000f2a700000d59"
          + "000013d000000a5b";

  private static final int[][] P3 = {{224, 172, 150}, {141, 85, 60}, {60, 90, 140}, {150, 60, 60}, {90, 120, 80}};

  /** By littleCMS: {@code transicc -i P3.icc -o '*sRGB' -t 1}. */
  private static final int[][] SRGB = {{234, 169, 146}, {150, 82, 54}, {50, 91, 144}, {162, 52, 56}, {81, 121, 76}};

  private static HeifColour numbers(int primaries, int transfer) {
    return new HeifColour(Optional.empty(), primaries, transfer);
  }

  private static HeifColour profile(byte[] icc) {
    return new HeifColour(Optional.of(FileBytes.of(icc)), UNSAID, UNSAID);
  }

  private static byte[] p3Profile() {
    int tags = P3_TAGS.length() / 2;
    byte[] icc = new byte[128 + tags];
    put(icc, 16, "RGB XYZ ");
    put(icc, 36, "acsp");
    for (int i = 0; i < tags; i++) {
      icc[128 + i] = (byte) Integer.parseInt(P3_TAGS.substring(2 * i, 2 * i + 2), 16);
    }
    return icc;
  }

  private static void put(byte[] icc, int at, String text) {
    for (int i = 0; i < text.length(); i++) {
      icc[at + i] = (byte) text.charAt(i);
    }
  }

  private static Optional<LightConversion> conversion(HeifColour colour) {
    return CodedColour.conversion(colour, ImageFormat.HEIC);
  }

  private static void assertConverts(int[][] expected, HeifColour colour) {
    int[] pixels = new int[P3.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = RgbaImage.opaque(P3[i][0], P3[i][1], P3[i][2]) & 0x40ffffff;
    }
    conversion(colour).orElseThrow().apply(pixels);
    for (int i = 0; i < pixels.length; i++) {
      assertEquals(expected[i][0], RgbaImage.red(pixels[i]), 1);
      assertEquals(expected[i][1], RgbaImage.green(pixels[i]), 1);
      assertEquals(expected[i][2], RgbaImage.blue(pixels[i]), 1);
      assertEquals(0x40, RgbaImage.alpha(pixels[i]));
    }
  }

  @Test
  public void aProfileIsConvertedAsLittleCmsConvertsIt() {
    assertConverts(SRGB, profile(p3Profile()));
  }

  @Test
  public void numbersOfTheSameSpaceMeanTheSame() {
    assertConverts(SRGB, numbers(12, 13));
    // Cameras write the curve of television, or none, and mean that of sRGB.
    assertConverts(SRGB, numbers(12, 1));
    assertConverts(SRGB, numbers(12, 2));
  }

  @Test
  public void aProfileCountsBeforeNumbers() {
    assertConverts(SRGB, new HeifColour(Optional.of(FileBytes.of(p3Profile())), 1, 13));
  }

  @Test
  public void whatIsSrgbIsLeftAlone() {
    assertFalse(conversion(numbers(1, 13)).isPresent());
    assertFalse(conversion(numbers(1, 1)).isPresent());
    assertFalse(conversion(HeifColour.NONE).isPresent());
  }

  @Test
  public void aProfileThatNobodyCanReadCountsForNone() {
    byte[] whole = p3Profile();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = new byte[length];
      System.arraycopy(whole, 0, cut, 0, length);
      assertFalse(String.valueOf(length), conversion(profile(cut)).isPresent());
    }
    byte[] ofInks = p3Profile();
    put(ofInks, 16, "CMYK");
    assertFalse(conversion(profile(ofInks)).isPresent());
    assertTrue(conversion(profile(whole)).isPresent());
  }

  @Test
  public void whatIsBrighterThanWhiteIsRefusedWhateverElseIsSaid() {
    for (int transfer : new int[] {16, 18}) {
      HeifColour colour = new HeifColour(Optional.of(FileBytes.of(p3Profile())), 9, transfer);
      UnreadablePhotoException refused =
          assertThrows(UnreadablePhotoException.class, () -> CodedColour.conversion(colour, ImageFormat.HEIC));
      assertEquals(RefusalCode.UNSUPPORTED_FORMAT, refused.code());
    }
  }
}
