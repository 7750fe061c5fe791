package app.selfsame.decode;

import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import app.selfsame.file.SrgbProfile;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.Test;

public class SoundProfileTest {
  /** Of several makers, each of which rounds as it likes. */
  @Test
  public void srgbNeedsNoConversion() {
    assertNull(SoundProfile.of(SrgbProfile.bytes(), 3));
    assertNull(SoundProfile.of(IccFile.rgb(IccFile.SRGB, 0), 3));
    assertNull(SoundProfile.of(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData(), 3));
  }

  @Test
  public void whatShowsOtherColoursDoes() {
    assertNotNull(SoundProfile.of(IccFile.rgb(IccFile.DISPLAY_P3, 0), 3));
    assertNotNull(SoundProfile.of(IccFile.rgb(IccFile.ADOBE_RGB, IccFile.ADOBE_GAMMA), 3));
    // The same colours, but darker or lighter ones between black and white.
    assertNotNull(SoundProfile.of(IccFile.rgb(IccFile.SRGB, 2.2), 3));
    assertNotNull(SoundProfile.of(IccFile.rgb(IccFile.SRGB, 1.8), 3));
    assertNotNull(SoundProfile.of(IccFile.grey(2.2), 1));
  }
}
