package app.selfsame.colour;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.FileBytes;
import app.selfsame.image.RgbaImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/**
 * Profiles with two places for each ink, of which only full cyan and full black are not paper: greys of known CIELAB,
 * whose samples in sRGB follow from its curve.
 */
@RunWith(TeaVMTestRunner.class)
public class InkConversionTest {
  private static final int TAG_AT = 144;
  /** Of L* 0, 25, 50, 75, 100 in sRGB. */
  private static final int[] GREYS = {0, 59, 119, 185, 255};

  private static byte[] profile(String connection, byte[] tag) {
    byte[] profile = new byte[TAG_AT + tag.length];
    put(profile, 0, number(profile.length, 4));
    put(profile, 16, text("CMYK" + connection));
    put(profile, 36, text("acsp"));
    put(profile, 128, number(1, 4));
    put(profile, 132, text("A2B0"));
    put(profile, 136, number(TAG_AT, 4));
    put(profile, 140, number(tag.length, 4));
    put(profile, TAG_AT, tag);
    return profile;
  }

  private static void put(byte[] into, int at, byte[] what) {
    System.arraycopy(what, 0, into, at, what.length);
  }

  private static byte[] text(String ascii) {
    byte[] bytes = new byte[ascii.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) ascii.charAt(i);
    }
    return bytes;
  }

  private static byte[] number(long value, int bytes) {
    byte[] number = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      number[i] = (byte) (value >> 8 * (bytes - 1 - i));
    }
    return number;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part, 0, part.length);
    }
    return all.toByteArray();
  }

  /** The grid: black takes all lightness, cyan half of it, both of them all. */
  private static byte[] grid(long white, long neutral, int bytes) {
    ByteArrayOutputStream grid = new ByteArrayOutputStream();
    for (int mixture = 0; mixture < 16; mixture++) {
      long lightness = mixture % 2 == 1 ? 0 : mixture >= 8 ? white / 2 : white;
      byte[] colour = joined(number(lightness, bytes), number(neutral, bytes), number(neutral, bytes));
      grid.write(colour, 0, colour.length);
    }
    return grid.toByteArray();
  }

  private static byte[] straight(int channels, int samples, int bytes) {
    ByteArrayOutputStream curves = new ByteArrayOutputStream();
    for (int i = 0; i < channels * samples; i++) {
      byte[] sample = number(Math.round(i % samples / (samples - 1.0) * ((1L << 8 * bytes) - 1)), bytes);
      curves.write(sample, 0, sample.length);
    }
    return curves.toByteArray();
  }

  private static byte[] head(String type) {
    return joined(text(type), new byte[4], new byte[] {4, 3, 2, 0}, new byte[36]);
  }

  private static byte[] ofEightBits() {
    return joined(head("mft1"), straight(4, 256, 1), grid(255, 128, 1), straight(3, 256, 1));
  }

  private static byte[] ofSixteenBits(byte[] inkCurves, int inkSamples) {
    byte[] counts = joined(number(inkSamples, 2), number(2, 2));
    return joined(head("mft2"), counts, inkCurves, grid(0xff00, 0x8000, 2), straight(3, 2, 2));
  }

  /** Steps of version 4: last curves, matrix, curves, grid, curves of the inks. */
  private static byte[] inSteps(byte[] matrix, byte[] inkCurves) {
    byte[] curves = joined(curve(), curve(), curve());
    int at = 32;
    int matrixAt = at + curves.length;
    int curvesAt = matrixAt + matrix.length;
    int gridAt = curvesAt + curves.length;
    byte[] places = new byte[16];
    Arrays.fill(places, 0, 4, (byte) 2);
    byte[] grid = joined(places, new byte[] {2, 0, 0, 0}, grid(0xffff, 0x8080, 2));
    byte[] offsets =
        joined(
            number(at, 4), number(matrix.length == 0 ? 0 : matrixAt, 4), number(curvesAt, 4), number(gridAt, 4),
            number(gridAt + grid.length, 4));
    return joined(
        text("mAB "), new byte[4], new byte[] {4, 3, 0, 0}, offsets, curves, matrix, curves, grid, inkCurves);
  }

  /** A straight one. */
  private static byte[] curve() {
    return joined(text("curv"), new byte[8]);
  }

  private static byte[] power(double exponent) {
    return joined(text("para"), new byte[8], number(Math.round(exponent * 65536), 4));
  }

  private static InkConversion conversion(String connection, byte[] tag) {
    return InkConversion.of(FileBytes.of(profile(connection, tag))).orElseThrow();
  }

  private static void assertGrey(int expected, int pixel) {
    assertEquals(expected, RgbaImage.red(pixel), 1);
    assertEquals(expected, RgbaImage.green(pixel), 1);
    assertEquals(expected, RgbaImage.blue(pixel), 1);
    assertEquals(255, RgbaImage.alpha(pixel));
  }

  private static void assertShowsGreys(InkConversion inks) {
    for (int i = 0; i < GREYS.length; i++) {
      int black = Math.round(255 - i * 63.75f);
      assertGrey(GREYS[i], inks.toSrgb(0, 0, 0, black));
      assertGrey(GREYS[i], inks.toSrgb(0, 255, 33, black));
    }
    assertGrey(GREYS[2], inks.toSrgb(255, 0, 0, 0));
    assertGrey(GREYS[3], inks.toSrgb(128, 0, 0, 0));
    assertGrey(GREYS[1], inks.toSrgb(255, 0, 0, 128));
    assertGrey(GREYS[0], inks.toSrgb(255, 255, 255, 255));
  }

  @Test
  public void tablesOfEachTypeShowTheLightnessThatTheyState() {
    assertShowsGreys(conversion("Lab ", ofEightBits()));
    assertShowsGreys(conversion("Lab ", ofSixteenBits(straight(4, 2, 2), 2)));
    assertShowsGreys(conversion("Lab ", inSteps(new byte[0], joined(curve(), curve(), curve(), curve()))));
  }

  /** With the square of each ink, 181 of 255 are as much as the half. */
  @Test
  public void curvesOfTheInksBendThem() {
    byte[] squares = joined(power(2), power(2), power(2), power(2));
    assertGrey(GREYS[2], conversion("Lab ", inSteps(new byte[0], squares)).toSrgb(0, 0, 0, 180));
    byte[] samples = joined(number(0, 2), number(0x4000, 2), number(0xffff, 2));
    byte[] bent = ofSixteenBits(joined(samples, samples, samples, samples), 3);
    assertGrey(GREYS[3], conversion("Lab ", bent).toSrgb(0, 0, 0, 128));
  }

  /** Half of the lightness, and a quarter of it more. */
  @Test
  public void theMatrixChangesTheNumbers() {
    int[] factors = {0x8000, 0, 0, 0, 0x10000, 0, 0, 0, 0x10000, 0x4000, 0, 0};
    byte[] matrix = new byte[0];
    for (int factor : factors) {
      matrix = joined(matrix, number(factor, 4));
    }
    InkConversion inks = conversion("Lab ", inSteps(matrix, joined(curve(), curve(), curve(), curve())));
    assertGrey(GREYS[3], inks.toSrgb(0, 0, 0, 0));
    assertGrey(GREYS[1], inks.toSrgb(0, 0, 0, 255));
  }

  /** Paper is the white D50; half of its light is the 188 of sRGB. */
  @Test
  public void tablesToXyzMeanLight() {
    byte[] white = joined(number(0x7b6b, 2), number(0x8000, 2), number(0x6996, 2));
    byte[] grid = new byte[0];
    for (int mixture = 0; mixture < 16; mixture++) {
      grid = joined(grid, mixture % 2 == 0 ? white : new byte[6]);
    }
    byte[] tag = joined(head("mft2"), number(2, 2), number(2, 2), straight(4, 2, 2), grid, straight(3, 2, 2));
    InkConversion inks = conversion("XYZ ", tag);
    assertGrey(255, inks.toSrgb(0, 0, 0, 0));
    assertGrey(188, inks.toSrgb(0, 0, 0, 128));
    assertGrey(0, inks.toSrgb(0, 0, 0, 255));
  }

  @Test
  public void profilesThatNobodyCanReadCountForNone() {
    byte[] steps = inSteps(new byte[0], joined(curve(), curve(), curve(), curve()));
    for (byte[] tag : new byte[][] {ofEightBits(), ofSixteenBits(straight(4, 2, 2), 2), steps}) {
      byte[] whole = profile("Lab ", tag);
      for (int length = 0; length < whole.length; length++) {
        assertUnreadable(Arrays.copyOf(whole, length));
        byte[] thatSaysSo = Arrays.copyOf(whole, Math.max(4, length));
        put(thatSaysSo, 0, number(length, 4));
        assertUnreadable(thatSaysSo);
      }
    }
    assertUnreadable(profile("XYZ ", text("mft2")));
    byte[] ofLight = profile("Lab ", ofEightBits());
    put(ofLight, 16, text("RGB "));
    assertUnreadable(ofLight);
  }

  /** Counts of inks, of places and of samples, and where tables are. */
  @Test
  public void wildNumbersAreRefusedBeforeAnythingIsAllocated() {
    byte[] table = ofSixteenBits(straight(4, 2, 2), 2);
    for (int at : new int[] {8, 9, 10, 48, 49, 50, 51}) {
      for (int value : new int[] {0, 1, 255}) {
        byte[] wild = table.clone();
        wild[at] = (byte) value;
        assertTrue(at + " " + value, Arrays.equals(wild, table) || unreadable(profile("Lab ", wild)));
      }
    }
    byte[] steps = inSteps(new byte[0], joined(curve(), curve(), curve(), curve()));
    for (int at = 12; at < 32; at += 4) {
      byte[] wild = steps.clone();
      put(wild, at, number(-1, 4));
      assertUnreadable(profile("Lab ", wild));
    }
  }

  /** No power of nothing is a place in the grid. */
  @Test
  public void curvesThatRiseBeyondAllBoundsAreFull() {
    byte[] steep = power(-1);
    InkConversion inks = conversion("Lab ", inSteps(new byte[0], joined(curve(), curve(), curve(), steep)));
    assertGrey(GREYS[0], inks.toSrgb(0, 0, 0, 0));
    assertGrey(GREYS[0], inks.toSrgb(0, 0, 0, 255));
  }

  private static boolean unreadable(byte[] profile) {
    return InkConversion.of(FileBytes.of(profile)).isEmpty();
  }

  private static void assertUnreadable(byte[] profile) {
    assertTrue(unreadable(profile));
  }
}
