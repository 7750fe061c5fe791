package app.selfsame.decode;

import app.selfsame.image.IccPieces;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;

/** ICC profiles (ICC.1) that strangers wrote: those that can be used. */
final class SoundProfile {
  static final int MAX_BYTES = IccPieces.MAX_BYTES;

  private static final int HEADER_BYTES = 128;
  private static final int SIGNATURE_AT = 36;

  private SoundProfile() {}

  /**
   * The profile, or null when nobody can read it or it is for another kind of colour: such a picture is shown
   * without it, as browsers do.
   *
   * @param colours samples of a pixel, alpha apart
   */
  static ICC_Profile of(byte[] bytes, int colours) {
    // The parser allocates what the first four bytes say.
    if (bytes.length < HEADER_BYTES
        || bytes.length > MAX_BYTES
        || number(bytes, 0) < HEADER_BYTES
        || number(bytes, 0) > bytes.length
        || number(bytes, SIGNATURE_AT) != 0x61637370) {
      return null;
    }
    try {
      ICC_Profile profile = ICC_Profile.getInstance(bytes);
      int type = colours == 1 ? ColorSpace.TYPE_GRAY : colours == 4 ? ColorSpace.TYPE_CMYK : ColorSpace.TYPE_RGB;
      if (profile.getColorSpaceType() != type) {
        return null;
      }
      // Tables are looked at only when a colour is converted.
      new ICC_ColorSpace(profile).toRGB(new float[colours]);
      return profile;
    } catch (CMMException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
  }
}
