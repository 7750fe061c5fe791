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
public class DecodingLimitsTest {

  private static UnreadablePhotoException refusal(byte[] file) {
    return assertThrows(UnreadablePhotoException.class, () -> DecodingLimits.admit(file));
  }

  private static void assertRefused(RefusalCode reason, String says, byte[] file) {
    UnreadablePhotoException refusal = refusal(file);
    assertEquals(reason, refusal.code());
    assertTrue(English.say(refusal.refusal().messages()), English.say(refusal.refusal().messages()).startsWith(says));
    assertTrue(English.say(refusal.refusal().messages()), English.say(refusal.refusal().messages()).endsWith("."));
  }

  private static byte[] text(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) text.charAt(i);
    }
    return bytes;
  }

  @Test
  public void aPictureThatPromisesGigabytesIsRefusedByItsHeader() {
    assertRefused(RefusalCode.TOO_LARGE, "This picture is 65536 x 65536 pixels",
        PictureBytes.of(PictureBytes.png(65536, 65536, 8, 6, "")));
    assertRefused(RefusalCode.TOO_LARGE, "This picture is 30001 x 100 pixels",
        PictureBytes.of(PictureBytes.png(30001, 100, 8, 2, "")));
    assertRefused(RefusalCode.TOO_LARGE, "This picture is 10001 x 10000 pixels",
        PictureBytes.of(PictureBytes.jpeg(10001, 10000, 4, "c0", "")));
  }

  @Test
  public void picturesUpToTheBoundsAreAdmitted() {
    assertEquals(10000, DecodingLimits.admit(PictureBytes.of(PictureBytes.jpeg(10000, 10000, 3, "c0", ""))).width());
    assertEquals(30000, DecodingLimits.admit(PictureBytes.of(PictureBytes.png(30000, 3333, 8, 2, ""))).width());
    assertEquals(64, DecodingLimits.admit(PictureBytes.of(PictureBytes.png(64, 64, 8, 2, ""))).width());
  }

  @Test
  public void aJpegOfOneScanIsAdmittedForHalving() {
    assertEquals(12000, DecodingLimits.admit(scanned(12000, 9000, "c0", 3)).width());
    assertEquals(9000, DecodingLimits.admit(scanned(9000, 12000, "c1", 3)).width());
  }

  @Test
  public void aJpegIsNotHalvedThatADecoderHasToKeepWholeUntilItsLastScan() {
    String says = "This picture is 12000 x 9000 pixels, which is too large to open safely.";
    assertNotHalved(says, scanned(12000, 9000, "c2", 3));
    assertNotHalved(says, scanned(12000, 9000, "c0", 1));
    assertNotHalved("This picture is 17600 x 13200 pixels", scanned(17600, 13200, "c0", 3));
    assertEquals(4000, DecodingLimits.admit(scanned(4000, 3000, "c2", 3)).width());
  }

  /** As they were found to be opened, or to end the tab. */
  @Test
  public void aPictureForWhichAHeapHasNoRoomIsRefused() {
    ImageHeader halved = DecodingLimits.admit(scanned(16320, 12240, "c0", 3));
    ImageHeader whole = DecodingLimits.admit(PictureBytes.of(PictureBytes.jpeg(10000, 10000, 3, "c0", "")));
    ImageHeader ordinary = DecodingLimits.admit(PictureBytes.of(PictureBytes.jpeg(4000, 3000, 3, "c0", "")));
    assertTooLargeFor(363e6, halved);
    DecodingLimits.admitToHeap(halved, 426e6);
    assertTooLargeFor(625e6, whole);
    DecodingLimits.admitToHeap(whole, 709e6);
    DecodingLimits.admitToHeap(whole, Double.POSITIVE_INFINITY);
    DecodingLimits.admitToHeap(ordinary, 256e6);
  }

  private static void assertTooLargeFor(double heapBytes, ImageHeader header) {
    UnreadablePhotoException refusal =
        assertThrows(UnreadablePhotoException.class, () -> DecodingLimits.admitToHeap(header, heapBytes));
    assertEquals(RefusalCode.TOO_LARGE, refusal.code());
    String said = English.say(refusal.refusal().messages());
    assertTrue(said, said.contains("too large for this browser on this device"));
  }

  @Test
  public void onlyALargePictureMayHaveBeenTooLargeToDecode() {
    ImageHeader large = DecodingLimits.admit(PictureBytes.of(PictureBytes.png(8000, 6000, 8, 2, "")));
    ImageHeader small = DecodingLimits.admit(PictureBytes.of(PictureBytes.png(3000, 2000, 8, 2, "")));
    String said = English.say(UnreadablePhotoException.notDecoded(large).refusal().messages());
    assertTrue(said, said.startsWith("This PNG picture of 8000 x 6000 pixels could not be opened. It may be too large"));
    assertEquals(
        UnreadablePhotoException.damaged(ImageFormat.PNG).refusal(), UnreadablePhotoException.notDecoded(small).refusal());
  }

  private static void assertNotHalved(String says, byte[] file) {
    UnreadablePhotoException refusal =
        assertThrows(UnreadablePhotoException.class, () -> DecodingLimits.admit(file));
    assertEquals(RefusalCode.TOO_LARGE, refusal.code());
    String said = English.say(refusal.refusal().messages());
    assertTrue(said, said.startsWith(says));
  }

  /** A JPEG file of three colours up to its first scan's header, which brings so many of them. */
  private static byte[] scanned(int width, int height, String frameMarker, int scanned) {
    StringBuilder scan = new StringBuilder("ffda").append(PictureBytes.u16(6 + 2 * scanned));
    scan.append(PictureBytes.u16(scanned).substring(2));
    for (int i = 1; i <= scanned; i++) {
      scan.append(PictureBytes.u16(i).substring(2)).append("00");
    }
    return PictureBytes.of(PictureBytes.jpeg(width, height, 3, frameMarker, "") + scan + "003f00");
  }

  @Test
  public void aThumbnailIsRefused() {
    assertRefused(RefusalCode.TOO_SMALL, "This picture is 63 x 400 pixels",
        PictureBytes.of(PictureBytes.png(63, 400, 8, 2, "")));
  }

  @Test
  public void aFileOver64MegabytesIsRefusedUnread() {
    assertRefused(RefusalCode.TOO_LARGE, "This file is larger than 64 MB.", new byte[65 << 20]);
  }

  @Test
  public void anEmptyFileIsCalledEmpty() {
    assertRefused(RefusalCode.EMPTY_FILE, "This file is empty", new byte[0]);
  }

  @Test
  public void whatIsNoPictureIsCalledByItsName() {
    assertRefused(RefusalCode.NOT_AN_IMAGE, "This is a text file, not a photo.", text("Dear Sir or Madam,\nBMW"));
    assertRefused(RefusalCode.NOT_AN_IMAGE, "This is a text file, not a photo.", text("BM is how a bitmap begins, too"));
    assertRefused(RefusalCode.NOT_AN_IMAGE, "This is a web page, not a photo.", text("<!DOCTYPE html><title>404</title>"));
    assertRefused(RefusalCode.NOT_AN_IMAGE, "This is an SVG drawing, not a photo.", text("<?xml version='1.0'?><svg/>"));
    assertRefused(RefusalCode.NOT_AN_IMAGE, "This is a PDF document, not a photo.", text("%PDF-1.7\n%\u00e2\u00e3"));
    assertRefused(RefusalCode.NOT_AN_IMAGE, "This is a video, not a photo.",
        PictureBytes.of(PictureBytes.box("ftyp", "71742020 00000000 71742020")));
    assertRefused(RefusalCode.NOT_AN_IMAGE, "This is an unknown type of file", new byte[1000]);
    assertRefused(RefusalCode.UNSUPPORTED_FORMAT, "This is a JPEG XL picture.",
        PictureBytes.of("0000000c 4a584c20 0d0a870a"));
  }

  @Test
  public void anIphonesPhotoIsExplainedWhereItCannotBeDecoded() {
    String message = English.say(UnreadablePhotoException.noDecoder(ImageFormat.HEIC).refusal().messages());
    assertTrue(message, message.contains("Settings > Camera > Formats > Most Compatible"));
    assertEquals("unsupported-format", UnreadablePhotoException.noDecoder(ImageFormat.HEIC).code().id());
  }
}
