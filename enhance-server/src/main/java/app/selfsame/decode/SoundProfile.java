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
  private static final int LEVELS = 5;

  private SoundProfile() {}

  /**
   * The profile, or null when nobody can read it, when it is for another kind of colour, or when it is no other than
   * sRGB: such a picture is shown without it, as browsers do.
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
      ICC_ColorSpace space = new ICC_ColorSpace(profile);
      // Tables are looked at only when a colour is converted.
      space.toRGB(new float[colours]);
      return type == ColorSpace.TYPE_RGB && isSrgb(space) ? null : profile;
    } catch (CMMException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  /**
   * Whether colours keep their values within a step of 8 bits, as Chromium's Skia compares profiles: many differ from the
   * standard's in their rounding alone.
   */
  private static boolean isSrgb(ICC_ColorSpace space) {
    for (int i = 0; i < LEVELS * LEVELS * LEVELS; i++) {
      float[] colour = {level(i % LEVELS), level(i / LEVELS % LEVELS), level(i / LEVELS / LEVELS)};
      float[] shown = space.toRGB(colour);
      for (int k = 0; k < colour.length; k++) {
        if (Math.abs(Math.round(255 * shown[k]) - Math.round(255 * colour[k])) > 1) {
          return false;
        }
      }
    }
    return true;
  }

  /** Closer together in the dark, where curves differ most. */
  private static float level(int index) {
    float share = (float) index / (LEVELS - 1);
    return share * share;
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
  }
}
