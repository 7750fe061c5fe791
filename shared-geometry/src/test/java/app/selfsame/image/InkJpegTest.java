package app.selfsame.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class InkJpegTest {
  private static final String JFIF = "ffe000104a46494600010100000100010000";
  private static final String CODES = "ffc40003aa";
  private static final String RESTARTS = "ffdd00040007";
  private static final String SCAN = "ffda000e04010002110311040000003f00";
  /** With a stuffed zero, a restart marker, and a film behind the picture that has tables of its own. */
  private static final String DATA = "12ff00340156ffd0789affd9" + "ffd8ffdb0043" + "00";
  private static final String FIRST = table(0, "01", 0x11);
  private static final String SECOND = table(1, "02", 0x22);

  /** A definition of one table: its values begin with {@code start} and go on with {@code rest}. */
  private static String table(int number, String start, int rest) {
    return "ffdb0043" + PictureBytes.u16(number).substring(2) + start + repeated(rest, 63);
  }

  private static String repeated(int value, int count) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < count; i++) {
      hex.append(PictureBytes.u16(value).substring(2));
    }
    return hex.toString();
  }

  private static String adobe(int transform) {
    return "ffee000e41646f626500640000000000".substring(0, 30) + PictureBytes.u16(transform).substring(2);
  }

  /** Inks 1 and 4 by the first table, 2 and 3 by the second, and halved. */
  private static String frame(String marker, String tables) {
    return "ff" + marker + "0014" + "08" + "00400060" + "04" + "0122" + tables.substring(0, 2)
        + "0211" + tables.substring(2, 4) + "0311" + tables.substring(4, 6) + "0422" + tables.substring(6);
  }

  private static String piece(String number, String of, String profile) {
    return "ffe2" + PictureBytes.u16(16 + profile.length() / 2) + "4943435f50524f46494c4500" + number + of + profile;
  }

  private static String file(String head) {
    return "ffd8" + head + SCAN + DATA;
  }

  private static String plain() {
    return JFIF + FIRST + SECOND + adobe(2) + frame("c0", "00010100") + CODES + RESTARTS;
  }

  private static InkJpeg read(String hex) {
    return InkJpeg.of(PictureBytes.of(hex)).orElseThrow();
  }

  private static void assertLeftAlone(String hex) {
    assertFalse(hex, InkJpeg.of(PictureBytes.of(hex)).isPresent());
  }

  private static String heads(InkJpeg jpeg) {
    return hex(jpeg.headWithoutBlack()) + "\n" + hex(jpeg.headOfBlack());
  }

  private static String hex(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (byte value : bytes) {
      hex.append(PictureBytes.u16(value & 0xff).substring(2));
    }
    return hex.toString();
  }

  private static String expected(int transform, String kept) {
    String frame = frame("c0", "00010203");
    String before = kept.substring(0, kept.indexOf('|'));
    String behind = kept.substring(kept.indexOf('|') + 1);
    String flat = repeated(0, 64);
    String first = table(0, "01", 0x11);
    String second = table(1, "02", 0x22);
    String third = table(2, "02", 0x22);
    String fourth = table(3, "01", 0x11);
    return "ffd8" + adobe(transform) + before + frame + behind + first + second + third + "ffdb004303" + flat
        + "\n"
        + "ffd8" + adobe(0) + before + frame + behind
        + "ffdb004300" + flat + "ffdb004301" + flat + "ffdb004302" + flat + fourth;
  }

  @Test
  public void onlyTablesProfileAndAdobesMarkerAreChanged() {
    InkJpeg jpeg = read(file(piece("01", "01", "aabbcc") + plain()));
    assertEquals(expected(2, JFIF + "|" + CODES + RESTARTS), heads(jpeg));
    byte[] file = PictureBytes.of(file(piece("01", "01", "aabbcc") + plain()));
    byte[] scans = Arrays.copyOfRange(file, jpeg.scansAt(), file.length);
    assertArrayEquals(PictureBytes.of(SCAN + DATA), scans);
  }

  @Test
  public void whatTheColoursAreIsAsLibjpegTakesIt() {
    String head = FIRST + SECOND + frame("c0", "00010100");
    assertEquals(expected(0, "|"), heads(read(file(head))));
    assertEquals(expected(0, "|"), heads(read(file(adobe(0) + head))));
    assertEquals(expected(2, "|"), heads(read(file(adobe(1) + head))));
  }

  @Test
  public void tablesCountFromWhereverTheyStand() {
    String together = "ffdb0084" + SECOND.substring(8) + FIRST.substring(8);
    String late = table(0, "77", 0x77) + frame("c0", "00010100") + together;
    assertEquals(expected(0, "|"), heads(read(file(late))));
  }

  @Test
  public void tablesOfSixteenBitsKeepThem() {
    String wide = "ffdb008310" + repeated(0x01, 128);
    InkJpeg jpeg = read(file(wide + frame("c1", "00000000")));
    String flat = "ffdb0083" + "13" + repeated(0, 128);
    assertTrue(hex(jpeg.headWithoutBlack()).endsWith("ffdb008312" + repeated(0x01, 128) + flat));
  }

  @Test
  public void progressivePicturesAreReadUnlessTheirTablesChange() {
    String head = FIRST + SECOND + frame("c2", "00010100");
    String scans = "ffd8" + head + SCAN + "1234" + CODES + SCAN + "5678";
    assertTrue(InkJpeg.of(PictureBytes.of(scans + "ffd9")).isPresent());
    // Cut off, as it may be: what there is of it is the decoder's affair.
    assertTrue(InkJpeg.of(PictureBytes.of(scans)).isPresent());
    assertLeftAlone("ffd8" + head + SCAN + "1234" + SECOND + SCAN + "5678ffd9");
  }

  @Test
  public void otherPicturesAreLeftAlone() {
    assertLeftAlone(file(FIRST + "ffc00011080040006003012200021100031100"));
    assertLeftAlone(file(FIRST + frame("c0", "00010100")));
    assertLeftAlone(file(FIRST + SECOND + frame("c9", "00010100")));
    assertLeftAlone(file(FIRST + SECOND + frame("c0", "00010100") + frame("c0", "00010100")));
    assertLeftAlone(file(FIRST + SECOND));
    assertLeftAlone("89504e470d0a1a0a");
  }

  @Test
  public void noHeadThatIsCutOffIsRead() {
    String whole = "ffd8" + plain() + SCAN;
    for (int digits = 0; digits < whole.length() - SCAN.length(); digits += 2) {
      assertLeftAlone(whole.substring(0, digits));
    }
  }

  @Test
  public void theProfilesPiecesAreJoinedByTheirNumbers() {
    String pieces = piece("02", "02", "ccdd") + piece("01", "02", "aabb");
    FileBytes profile = read(file(pieces + plain())).profile().orElseThrow();
    assertEquals(4, profile.length());
    assertEquals(0xaabbccddL, profile.u32(0));
  }

  @Test
  public void piecesThatAreNotOfOneProfileCountForNone() {
    for (String pieces :
        new String[] {
          "", piece("01", "02", "aa"), piece("01", "02", "aa") + piece("01", "02", "bb"), piece("00", "01", "aa"),
          piece("02", "01", "aa"), piece("01", "01", ""),
        }) {
      assertFalse(pieces, read(file(pieces + plain())).profile().isPresent());
    }
  }
}
