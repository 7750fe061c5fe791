package app.selfsame.matting;

import app.selfsame.geometry.PicturePlace;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.LinearLight;
import app.selfsame.image.Resampler;
import app.selfsame.image.RgbaImage;
import app.selfsame.portrait.PersonMask;
import java.util.Optional;

/** The alpha that a file brings along: somebody has cut the person out already, and knows better than any solver. */
public final class OwnAlpha {
  /** A picture of which less than this share is see-through was not cut out; a few stray pixels are. */
  private static final double CUT_OUT = 0.01;

  private static final int HALF = 128;
  private static final float NOT_PERSON = 0.05f;

  private static final Confidence BROUGHT = new Confidence(1, Confidence.Grade.GOOD, Optional.empty());

  private final RgbaImage photo;

  private OwnAlpha(RgbaImage photo) {
    this.photo = photo;
  }

  /** The alpha of a photo; nothing when it is opaque, but for stray pixels. */
  public static Optional<OwnAlpha> of(RgbaImage photo) {
    int seeThrough = 0;
    for (int pixel : photo.pixels()) {
      seeThrough += RgbaImage.alpha(pixel) < HALF ? 1 : 0;
    }
    return seeThrough > CUT_OUT * photo.pixels().length ? Optional.of(new OwnAlpha(photo)) : Optional.empty();
  }

  /**
   * Whether it is the background that shows through: most of what a person's mask is sure is not the person. Rounded
   * corners are see-through too.
   */
  public boolean isCutOut(PersonMask mask) {
    int background = 0;
    int seeThrough = 0;
    for (int cell = 0; cell < mask.share().length; cell++) {
      PointPx point =
          mask.region().toImage((cell % mask.side() + 0.5) / mask.side(), (cell / mask.side() + 0.5) / mask.side());
      boolean inside =
          point.x() >= 0 && point.y() >= 0 && point.x() < photo.width() && point.y() < photo.height();
      if (inside && mask.share()[cell] < NOT_PERSON) {
        background++;
        seeThrough += RgbaImage.alpha(photo.pixel((int) point.x(), (int) point.y())) < HALF ? 1 : 0;
      }
    }
    return 2 * seeThrough > background;
  }

  /** What was solved of a picture, no more opaque than the file is there. */
  public Matte limit(Matte solved, PicturePlace place) {
    RgbaImage own = of(solved.cutout(), place).cutout();
    int[] pixels = solved.cutout().pixels().clone();
    for (int i = 0; i < pixels.length; i++) {
      int alpha = Math.min(RgbaImage.alpha(pixels[i]), RgbaImage.alpha(own.pixels()[i]));
      pixels[i] = alpha == 0 ? 0 : pixels[i] & 0xffffff | alpha << 24;
    }
    return new Matte(new RgbaImage(own.width(), own.height(), pixels), solved.confidence());
  }

  /** The whole photo, pixel for pixel. */
  public Matte whole() {
    int[] pixels = photo.pixels().clone();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = RgbaImage.alpha(pixels[i]) == 0 ? 0 : pixels[i];
    }
    return new Matte(new RgbaImage(photo.width(), photo.height(), pixels), BROUGHT);
  }

  /**
   * A part of the photo.
   *
   * @param picture the part, cut out of the photo after it was laid on white
   */
  public Matte of(RgbaImage picture, PicturePlace place) {
    RgbaImage shares =
        Resampler.cut(
            spelledAsLight(),
            place.origin(),
            place.rotationRadians(),
            place.photoPxPerPicturePx(),
            picture.width(),
            picture.height());
    int[] pixels = new int[picture.pixels().length];
    for (int i = 0; i < pixels.length; i++) {
      int alpha = Math.round(255 * LinearLight.of(RgbaImage.red(shares.pixels()[i])));
      int pixel = picture.pixels()[i];
      pixels[i] = alpha == 255 ? pixel : alpha == 0 ? 0 : offWhite(pixel, alpha);
    }
    return new Matte(new RgbaImage(picture.width(), picture.height(), pixels), BROUGHT);
  }

  /** Alpha as grey whose linear light is the alpha: it is resampled in linear light like the colours. */
  private RgbaImage spelledAsLight() {
    int[] pixels = new int[photo.pixels().length];
    for (int i = 0; i < pixels.length; i++) {
      int grey = LinearLight.toSrgb(RgbaImage.alpha(photo.pixels()[i]) / 255f);
      pixels[i] = RgbaImage.opaque(grey, grey, grey);
    }
    return new RgbaImage(photo.width(), photo.height(), pixels);
  }

  /** The colour that was laid on white. */
  private static int offWhite(int pixel, int alpha) {
    return RgbaImage.opaque(
                offWhiteSample(RgbaImage.red(pixel), alpha),
                offWhiteSample(RgbaImage.green(pixel), alpha),
                offWhiteSample(RgbaImage.blue(pixel), alpha))
            & 0xffffff
        | alpha << 24;
  }

  private static int offWhiteSample(int sample, int alpha) {
    return Math.max(0, Math.min(255, 255 - ((255 - sample) * 255 + alpha / 2) / alpha));
  }
}
