package app.selfsame.image;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ExifTest {

  private static Orientation orientation(String exif) {
    String jpeg = PictureBytes.jpeg(40, 30, 3, "c0", PictureBytes.app1(exif.replace(" ", "")));
    return ImageHeaderReader.read(PictureBytes.of(jpeg)).orientation();
  }

  @Test
  public void allEightValuesAreReadInBothByteOrders() {
    Orientation[] expected = {
      Orientation.NORMAL, Orientation.MIRRORED, Orientation.TURNED_180, Orientation.FLIPPED, Orientation.TRANSPOSED,
      Orientation.CLOCKWISE_90, Orientation.TRANSVERSED, Orientation.CLOCKWISE_270,
    };
    for (int value = 1; value <= 8; value++) {
      assertEquals(expected[value - 1], orientation(PictureBytes.exif(value)));
      assertEquals(expected[value - 1], orientation(PictureBytes.exifLittleEndian(value)));
      assertEquals(value, expected[value - 1].exifValue());
    }
  }

  @Test
  public void valuesThatDoNotExistMeanNormal() {
    assertEquals(Orientation.NORMAL, orientation(PictureBytes.exif(0)));
    assertEquals(Orientation.NORMAL, orientation(PictureBytes.exif(9)));
    assertEquals(Orientation.NORMAL, orientation(PictureBytes.exif(65535)));
  }

  @Test
  public void aBrokenBlockMeansNormalAndNotAnError() {
    assertEquals(Orientation.NORMAL, orientation(""));
    assertEquals(Orientation.NORMAL, orientation("4d4d"));
    assertEquals("neither byte order", Orientation.NORMAL,
        orientation("5858002a00000008" + "0001" + "0112000300000001"));
    assertEquals("directory past the end", Orientation.NORMAL, orientation("4d4d002afffffff0"));
    assertEquals("65,535 entries, one there", Orientation.NORMAL,
        orientation("4d4d002a00000008 ffff 0110000300000001 00060000"));
    assertEquals("value stored past the end", Orientation.NORMAL,
        orientation("4d4d002a00000008 0001 0112 0003 00000009 7fffffff"));
    assertEquals("value that is text", Orientation.NORMAL,
        orientation("4d4d002a00000008 0001 0112 0002 00000002 36000000"));
  }
}
