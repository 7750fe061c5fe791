package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How much darker than the skin everything within both eyes' surroundings is, down to below the lower lids, where there
 * are lenses at all. A ratio: 0 as light as the skin or no lenses, 1 black.
 *
 * <p>Own measure. One less the lightness L* that a fifth of the points of eye and lower lid exceed, over that of
 * cheeks, forehead and nose, for the lighter eye; comparing with the face's own skin takes its tone out. Deep-set eyes,
 * make-up and light from above darken bare eyes as well, so that this counts only where a frame crosses the nose
 * ({@link Eyeglasses}) or where neither eye shows anything of an eye ({@link EyeSight} below {@value #HIDDEN}). A frame
 * adds its strength, up to {@value #FRAME}: half-dark glass in a frame is a tinted lens.
 *
 * <p>Drawn lenses of three colours on 95 labelled portraits measure 0.48 and more where they cover nine tenths, of
 * which 97 of 100 count as hiding the eyes; those that let a third through are told in three of four, at 0.25 to 0.5.
 * Known failures: faintly tinted lenses without a frame pass; eye sockets that are black in light from straight above
 * are taken for lenses.
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
  private static final double HIDDEN = 0.3;

  /** Of a skin this dark in the picture, the colours of the eyes are lost in noise. */
  private static final double DARKEST_SKIN = 8;

  private DarkLenses() {}

  public static Measurement of(Portrait portrait) {
    String obstacle = Sight.obstacle(portrait);
    if (!obstacle.isEmpty()) {
      return Measurement.unknown(MeasureId.DARK_LENSES, obstacle);
    }
    FaceColours face = FaceColours.of(portrait);
    double skin = face.median(FaceSpots.SKIN).lightness();
    if (skin < DARKEST_SKIN) {
      return Measurement.unknown(MeasureId.DARK_LENSES, "The picture is too dark to tell.");
    }
    double frame = Eyeglasses.frame(BridgeProfile.of(portrait));
    double lenses = lenses(darkness(face), frame, EyeSight.contrast(portrait, skin));
    return Measurement.of(MeasureId.DARK_LENSES, lenses).at(FaceSpots.eyes(portrait.face().mesh()));
  }

  /**
   * The value.
   *
   * @param darkness of the eyes' surroundings
   * @param frame strength of the line across the nose
   * @param eyeContrast how clearly the clearer eye shows
   */
  static double lenses(double darkness, double frame, double eyeContrast) {
    boolean worn = frame >= Eyeglasses.WORN || eyeContrast < HIDDEN;
    return worn ? Math.min(1, darkness + Math.min(FRAME, frame)) : 0;
  }

  static double darkness(FaceColours face) {
    double left = FaceColours.share(DARKER_SHARE, face.lightness(IMAGE_LEFT));
    double right = FaceColours.share(DARKER_SHARE, face.lightness(IMAGE_RIGHT));
    double skin = face.median(FaceSpots.SKIN).lightness();
    return Math.max(0, 1 - (Math.max(left, right) + LEAST_LIGHTNESS) / (skin + LEAST_LIGHTNESS));
  }
}
