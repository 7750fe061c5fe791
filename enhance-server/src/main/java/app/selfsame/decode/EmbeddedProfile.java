package app.selfsame.decode;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;

/** Brings three-colour pictures from the colour space of their ICC profile into sRGB, as browsers do. */
final class EmbeddedProfile {
  private EmbeddedProfile() {}

  /**
   * The picture in sRGB: the same instance when it already is, or when it is grey, whose samples are taken for sRGB.
   *
   * @param image as a decoder gave it
   * @param profile the file's profile when the decoder does not apply it, or null
   */
  static BufferedImage toSrgb(BufferedImage image, ICC_Profile profile) {
    BufferedImage labelled = profile == null ? image : label(image, profile);
    ColorSpace space = labelled.getColorModel().getColorSpace();
    if (space.getType() != ColorSpace.TYPE_RGB || space.isCS_sRGB()) {
      return image;
    }
    boolean alpha = labelled.getColorModel().hasAlpha();
    BufferedImage converted =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            alpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
    return new ColorConvertOp(null).filter(labelled, converted);
  }

  /** The same samples, said to be in the profile's space. A profile of another kind of colour is ignored. */
  private static BufferedImage label(BufferedImage image, ICC_Profile profile) {
    ColorModel model = image.getColorModel();
    if (!(model instanceof ComponentColorModel)
        || model.getNumColorComponents() != 3
        || profile.getColorSpaceType() != ColorSpace.TYPE_RGB) {
      return image;
    }
    ColorModel labelled =
        new ComponentColorModel(
            new ICC_ColorSpace(profile),
            model.hasAlpha(),
            false,
            model.getTransparency(),
            image.getRaster().getTransferType());
    return new BufferedImage(labelled, image.getRaster(), false, null);
  }
}
