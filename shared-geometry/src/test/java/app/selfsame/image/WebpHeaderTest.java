package app.selfsame.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import app.selfsame.refusal.RefusalCode;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class WebpHeaderTest {

  private static UnreadablePhotoException refusal(String hex) {
    return assertThrows(
        hex, UnreadablePhotoException.class, () -> DecodingLimits.admit(PictureBytes.of(hex)));
  }

  private static void assertDamaged(String hex) {
    assertEquals(hex, RefusalCode.DAMAGED, refusal(hex).code());
  }

  @Test
  public void aPictureOfItsCanvassSizeIsAdmitted() {
    String[] pictures = {PictureBytes.vp8(100, 90), PictureBytes.vp8l(100, 90)};
    for (String picture : pictures) {
      String alpha = PictureBytes.riffChunk("ALPH", "0000");
      String profile = PictureBytes.riffChunk("ICCP", "00000006" + "0000");
      ImageHeader header = DecodingLimits.admit(PictureBytes.of(PictureBytes.webp(0x30, 100, 90,
          profile, alpha, picture)));
      assertEquals(100, header.width());
      assertEquals(90, header.height());
    }
  }

  @Test
  public void aPictureLargerThanItsCanvasIsDamaged() {
    assertDamaged(PictureBytes.webp(0, 100, 100, PictureBytes.vp8(8000, 8000)));
    assertDamaged(PictureBytes.webp(0, 100, 100, PictureBytes.vp8l(8000, 8000)));
    assertDamaged(PictureBytes.webp(0, 100, 100, PictureBytes.vp8(100, 101)));
    assertDamaged(PictureBytes.webp(0, 100, 100, PictureBytes.vp8l(101, 100)));
  }

  @Test
  public void thereIsOnePictureAndOneAlphaChannel() {
    String picture = PictureBytes.vp8(100, 100);
    String alpha = PictureBytes.riffChunk("ALPH", "0000");
    assertDamaged(PictureBytes.webp(0, 100, 100));
    assertDamaged(PictureBytes.webp(0, 100, 100, picture, picture));
    assertDamaged(PictureBytes.webp(0, 100, 100, picture, PictureBytes.vp8(8000, 8000)));
    assertDamaged(PictureBytes.webp(0x10, 100, 100, alpha, alpha, picture));
  }

  /** Decoders fill up what is missing. */
  @Test
  public void aPictureThatIsCutOffIsDamaged() {
    for (String picture : new String[] {PictureBytes.vp8(100, 100), PictureBytes.vp8l(100, 100)}) {
      String whole = PictureBytes.webp(0, 100, 100, picture);
      assertDamaged(whole.substring(0, whole.length() - 4));
    }
  }

  @Test
  public void animationIsRefusedByItsName() {
    String frame = PictureBytes.riffChunk("ANMF", "00000000000000000000000000000000" + PictureBytes.vp8(100, 100));
    for (int flags : new int[] {0, 2}) {
      UnreadablePhotoException refusal = refusal(PictureBytes.webp(flags, 100, 100, frame));
      assertEquals(RefusalCode.UNSUPPORTED_FORMAT, refusal.code());
      assertTrue(English.say(refusal.refusal().messages()), English.say(refusal.refusal().messages()).startsWith(
          "This is an animated WebP picture. It cannot be opened here. Save the photo as a JPEG or PNG"));
    }
  }
}
