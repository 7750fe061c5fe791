package app.selfsame.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CarriedDataTest {
  private static final String JPEG = "ffd8ffe000104a46494600010100000100010000";
  private static final String END = "ffd9";
  /** A box of 24 bytes that names the formats that a film follows. */
  private static final String FILM = "00000018" + "66747970" + "6d703432" + "00000000" + "6d703432" + "69736f6d";

  private static CarriedData of(String hex) {
    return CarriedData.of(PictureBytes.of(hex));
  }

  /** An Exif block whose first directory points to one of places with this tag in it. */
  private static String exif(String tag) {
    return "4578696600004d4d002a00000008"
        + "0001" + "88250004000000010000001a" + "00000000"
        + "0001" + tag + "00020000000100000000" + "00000000";
  }

  private static String withExif(String tag) {
    String block = exif(tag);
    return JPEG + "ffe1" + PictureBytes.u16(block.length() / 2 + 2) + block + END;
  }

  @Test
  public void ordinaryPicturesCarryNothing() {
    assertTrue(of(JPEG + END).isNothing());
    assertTrue(of(JPEG + "66747970" + END).isNothing());
    assertTrue(of(withExif("0000")).isNothing());
    assertTrue(of("").isNothing());
  }

  @Test
  public void filmsAreMeasuredFromTheirFirstBoxToTheEnd() {
    assertEquals(24 + 3, of(JPEG + END + FILM + "010203").filmBytes());
    // As Samsung writes it, some words stand in front of it.
    assertEquals(24, of(JPEG + END + "00000a30" + "4d6f74696f6e" + FILM).filmBytes());
    assertEquals(0, of(JPEG + END + "7fffffff" + FILM.substring(8)).filmBytes());
  }

  @Test
  public void placesAreFoundInExif() {
    assertTrue(of(withExif("0002")).place());
    assertFalse(of(withExif("0002").substring(0, 80)).place());
  }
}
