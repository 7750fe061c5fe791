package app.selfsame.decode;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import app.selfsame.image.RgbaImage;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import org.junit.Test;

public class OddWebpTest {
  private final PhotoDecoder decoder = new PhotoDecoder();

  @Test
  public void picturesWithUnusableProfilesAreShownWithoutThem() {
    int[] pixels = decoder.decode(LosslessWebp.of(100, 80)).pixels();
    byte[] huge = ByteBuffer.allocate(200).putInt(Integer.MAX_VALUE).array();
    for (byte[] profile : new byte[][] {{}, {1}, new byte[200], huge}) {
      assertArrayEquals(pixels, decoder.decode(LosslessWebp.withProfile(100, 80, profile)).pixels());
    }
  }

  /** 90 of 255 is .353 of full light, which sRGB (IEC 61966-2-1) writes as 160; .627 as 207. */
  @Test
  public void usableProfilesAreApplied() {
    byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    RgbaImage plain = decoder.decode(LosslessWebp.of(100, 80));
    RgbaImage photo = decoder.decode(LosslessWebp.withProfile(100, 80, linear));
    for (int x = 0; x < 100; x++) {
      int expected = RgbaImage.green(plain.pixel(x, 40)) == 90 ? 160 : 207;
      assertEquals(expected, RgbaImage.green(photo.pixel(x, 40)), 2);
    }
  }
}
