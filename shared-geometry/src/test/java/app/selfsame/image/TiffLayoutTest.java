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
public class TiffLayoutTest {
  private static final String WIDTH = PictureBytes.tiffEntry(256, 100);
  private static final String HEIGHT = PictureBytes.tiffEntry(257, 100);
  private static final int BITS = 258;
  private static final int COMPRESSION = 259;
  private static final int SAMPLES = 277;
  private static final int INKS = 334;
  private static final int EXTRA_SAMPLES = 338;
  private static final int TILE_WIDTH = 322;
  private static final int TILE_LENGTH = 323;
  /** Where bytes behind a directory of three entries begin. */
  private static final int BEHIND_THREE = 8 + 2 + 3 * 12 + 4;

  private static String picture(String entry) {
    return PictureBytes.tiff(WIDTH, HEIGHT, entry);
  }

  private static String picture(int tag, long value) {
    return picture(PictureBytes.tiffEntry(tag, value));
  }

  private static void assertAdmitted(String hex) {
    assertEquals(hex, 100, DecodingLimits.admit(PictureBytes.of(hex)).width());
  }

  private static void assertRefused(RefusalCode reason, String says, String hex) {
    UnreadablePhotoException refusal = assertThrows(
        hex, UnreadablePhotoException.class, () -> DecodingLimits.admit(PictureBytes.of(hex)));
    assertEquals(hex, reason, refusal.code());
    assertTrue(English.say(refusal.refusal().messages()), English.say(refusal.refusal().messages()).startsWith(says));
  }

  private static void assertDamaged(String hex) {
    assertRefused(RefusalCode.DAMAGED, "This TIFF file is damaged or incomplete.", hex);
  }

  @Test
  public void compressionsThatKnowNoSizeOfTheirOwnAreAdmitted() {
    assertAdmitted(PictureBytes.tiff(WIDTH, HEIGHT));
    for (int compression : new int[] {1, 5, 8, 32946, 32773}) {
      assertAdmitted(picture(COMPRESSION, compression));
    }
  }

  @Test
  public void aJpegPictureInsideIsRefusedWithWhatToDo() {
    for (int compression : new int[] {6, 7}) {
      assertRefused(RefusalCode.UNSUPPORTED_FORMAT, "This is a TIFF file with JPEG compression."
          + " It cannot be opened here. Save the photo as a JPEG or PNG", picture(COMPRESSION, compression));
    }
    for (int compression : new int[] {0, 2, 4, 34712, 50000, 0x10001}) {
      assertRefused(RefusalCode.UNSUPPORTED_FORMAT, "This is a TIFF file with a rare type of compression."
          + " It cannot be opened here. Save the photo as a JPEG or PNG", picture(COMPRESSION, compression));
    }
  }

  @Test
  public void whatDecodersReadDifferentlyIsDamaged() {
    // A signed number, an array, and a second entry of the same tag.
    assertDamaged(picture(PictureBytes.tiffEntry(COMPRESSION, 8, 1, 7 << 16)));
    assertDamaged(picture(PictureBytes.tiffEntry(COMPRESSION, 3, 2, 1 << 16 | 7)));
    assertDamaged(PictureBytes.tiff(
        WIDTH, HEIGHT, PictureBytes.tiffEntry(COMPRESSION, 1), PictureBytes.tiffEntry(COMPRESSION, 7)));
    assertDamaged(PictureBytes.tiff(WIDTH, PictureBytes.tiffEntry(256, 30_000), HEIGHT));
    assertDamaged(picture(PictureBytes.tiffEntry(270, 2, 0x80000000L, 8)));
  }

  @Test
  public void tilesAreNoLargerThanThePictureOrACommonSize() {
    for (int tag : new int[] {TILE_WIDTH, TILE_LENGTH}) {
      assertAdmitted(picture(tag, 16));
      assertAdmitted(picture(tag, 1024));
      assertDamaged(picture(tag, 0));
      assertDamaged(picture(tag, 1040));
      assertDamaged(picture(tag, 300_000_000));
      assertDamaged(picture(tag, 0xffffffffL));
    }
    String tall = PictureBytes.tiffEntry(257, 3001);
    assertAdmitted(PictureBytes.tiff(WIDTH, tall, PictureBytes.tiffEntry(TILE_LENGTH, 3008)));
    assertDamaged(PictureBytes.tiff(WIDTH, tall, PictureBytes.tiffEntry(TILE_LENGTH, 3024)));
  }

  @Test
  public void samplesAndTheirBitsAreBounded() {
    assertAdmitted(picture(SAMPLES, 5));
    assertAdmitted(picture(BITS, 16));
    assertAdmitted(picture(PictureBytes.tiffEntry(BITS, 3, 3, BEHIND_THREE)) + "000800080008");
    assertDamaged(picture(SAMPLES, 0));
    assertDamaged(picture(BITS, 0));
    assertDamaged(picture(PictureBytes.tiffEntry(BITS, 3, 6, BEHIND_THREE)) + "000800080008000800080008");
    for (int samples : new int[] {6, 65535}) {
      assertRefused(RefusalCode.UNSUPPORTED_FORMAT, "This TIFF file has more than 5 channels.",
          picture(SAMPLES, samples));
    }
    // A decoder reckons with the channels beyond the inks, also when there are fewer than none of these.
    assertAdmitted(picture(INKS, 4));
    assertAdmitted(picture(EXTRA_SAMPLES, 2));
    assertDamaged(picture(INKS, 0));
    assertDamaged(picture(PictureBytes.tiffEntry(INKS, 9, 1, 0xc0000000L)));
    String channels = "This TIFF file has more than 5 channels.";
    assertRefused(RefusalCode.UNSUPPORTED_FORMAT, channels, picture(INKS, 0xc0000000L));
    assertRefused(RefusalCode.UNSUPPORTED_FORMAT, channels,
        picture(PictureBytes.tiffEntry(EXTRA_SAMPLES, 3, 60_000, 8)));
    String says = "This TIFF file has more than 16 bits per channel. It cannot be opened here.";
    assertRefused(RefusalCode.UNSUPPORTED_FORMAT, says, picture(BITS, 32));
    assertRefused(RefusalCode.UNSUPPORTED_FORMAT, says,
        picture(PictureBytes.tiffEntry(BITS, 3, 3, BEHIND_THREE)) + "000800080020");
  }

  @Test
  public void stripsBeginBehindTheHeader() {
    assertAdmitted(picture(PictureBytes.tiffEntry(273, 4, 2, BEHIND_THREE)) + "0000000800000040");
    assertDamaged(picture(PictureBytes.tiffEntry(273, 4, 2, BEHIND_THREE)) + "0000000800000007");
    assertDamaged(picture(PictureBytes.tiffEntry(324, 4, 1, 0)));
    assertDamaged(picture(PictureBytes.tiffEntry(273, 4, 1 << 30, BEHIND_THREE)) + "0000000800000040");
  }

  @Test
  public void valuesThatLieOverOneAnotherPromiseMoreThanTheFileHolds() {
    String[] entries = new String[40];
    entries[0] = WIDTH;
    entries[1] = HEIGHT;
    for (int i = 2; i < entries.length; i++) {
      entries[i] = PictureBytes.tiffEntry(40_000 + i, 7, 400, 8);
    }
    assertDamaged(PictureBytes.tiff(entries));
    assertAdmitted(PictureBytes.tiff(WIDTH, HEIGHT, PictureBytes.tiffEntry(40_000, 7, 40, 8)));
  }

  @Test
  public void manyDirectoriesAreDamagedWhicheverWayTheyAreReached() {
    // The directory that follows is the first one again, or the Exif directory is.
    String endless = PictureBytes.tiff(WIDTH, HEIGHT);
    assertDamaged(endless.substring(0, endless.length() - 8) + PictureBytes.u32(8));
    assertDamaged(picture(PictureBytes.tiffEntry(34665, 4, 1, 8)));
    assertDamaged(picture(PictureBytes.tiffEntry(34665, 8, 1, 8)));
    // A thumbnail behind the picture, and an Exif directory, are common.
    String thumbnail = "0001" + PictureBytes.tiffEntry(256, 16) + "00000000";
    assertAdmitted(endless.substring(0, endless.length() - 8) + PictureBytes.u32(endless.length() / 2) + thumbnail);
    assertAdmitted(picture(PictureBytes.tiffEntry(34665, 4, 1, BEHIND_THREE)) + thumbnail);
  }

  @Test
  public void numbersAndTextsStayBelowAMegabyte() {
    StringBuilder zeros = new StringBuilder();
    for (int i = 0; i < 1 << 14; i++) {
      zeros.append("00000000000000000000000000000000".repeat(4));
    }
    String behind = zeros.append("0000").toString();
    assertAdmitted(picture(PictureBytes.tiffEntry(279, 4, 1 << 18, BEHIND_THREE)) + behind);
    assertDamaged(picture(PictureBytes.tiffEntry(279, 2, (1 << 20) + 1, BEHIND_THREE)) + behind);
  }
}
