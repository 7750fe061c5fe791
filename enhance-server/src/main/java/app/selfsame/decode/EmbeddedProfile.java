package app.selfsame.decode;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;

/** Brings pictures of three colours or four inks from the colour space of their ICC profile into sRGB, as browsers do. */
final class EmbeddedProfile {
  private EmbeddedProfile() {}

  /**
   * The picture in sRGB: the same instance when it already is, or when it is grey, whose samples are taken for sRGB.
   *
   * @param image as a decoder gave it
   * @param traces hears of samples that are made beside the picture
   */
  static BufferedImage toSrgb(BufferedImage image, Traces traces) {
    ColorSpace space = image.getColorModel().getColorSpace();
    if (space.getType() == ColorSpace.TYPE_CMYK) {
      return InksToSrgb.convert(image, traces);
    }
    if (space.getType() != ColorSpace.TYPE_RGB || space.isCS_sRGB()) {
      return image;
    }
    boolean alpha = image.getColorModel().hasAlpha();
    BufferedImage converted =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            alpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
    try {
      return new ColorConvertOp(null).filter(image, converted);
    } catch (CMMException e) {
      // A picture with a profile that nobody can read is shown without it.
      return image;
    }
  }
}
