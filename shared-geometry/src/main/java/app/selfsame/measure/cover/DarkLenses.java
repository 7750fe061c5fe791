package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How much darker than the skin everything within both eyes' surroundings is, down to below the lower lids. A ratio:
 * 0 as light as the skin, 1 black.
 *
 * <p>Own measure. One less the lightness L* that a fifth of the points of eye and lower lid exceed, over that of
 * cheeks, forehead and nose, for the lighter eye. A bare eye is dark as well, but the skin below its lid is not, which
 * holds for deep-set eyes, make-up and dark skin; comparing with the face's own skin takes its tone out. A frame
 * across the nose ({@link Eyeglasses}) adds its strength, up to {@value #FRAME}: half-dark glass in a frame is a tinted
 * lens, without one a shadow. Known failures: faintly tinted lenses pass; light from straight above blackens both eye
 * sockets.
 */
public final class DarkLenses {
  private static final int[] IMAGE_LEFT = {
    110, 24, 23, 22, 26, 31, 228, 229, 230, 231, 232, 7, 163, 144, 145, 153, 154, 161, 160, 159, 158, 157, 173, 468
  };
  private static final int[] IMAGE_RIGHT = {
    339, 254, 253, 252, 256, 261, 448, 449, 450, 451, 452, 249, 390, 373, 374, 380, 381, 388, 387, 386, 385, 384, 398,
    473
  };
  private static final double DARKER_SHARE = 0.8;

  /** On both sides of the ratio, so that dim light alone, in which all L* are small, makes no lens dark. */
  private static final double LEAST_LIGHTNESS = 5;

  private static final double FRAME = 0.1;

  private DarkLenses() {}

  public static Measurement of(Portrait portrait) {
    String obstacle = Sight.obstacle(portrait);
    if (!obstacle.isEmpty()) {
      return Measurement.unknown(MeasureId.DARK_LENSES, obstacle);
    }
    FaceColours face = FaceColours.of(portrait);
    double frame = Math.min(FRAME, Eyeglasses.frame(BridgeProfile.of(portrait)));
    return Measurement.of(MeasureId.DARK_LENSES, Math.min(1, darkness(face) + frame))
        .at(FaceSpots.eyes(portrait.face().mesh()));
  }

  static double darkness(FaceColours face) {
    double left = FaceColours.share(DARKER_SHARE, face.lightness(IMAGE_LEFT));
    double right = FaceColours.share(DARKER_SHARE, face.lightness(IMAGE_RIGHT));
    double skin = face.median(FaceSpots.SKIN).lightness();
    return Math.max(0, 1 - (Math.max(left, right) + LEAST_LIGHTNESS) / (skin + LEAST_LIGHTNESS));
  }
}
