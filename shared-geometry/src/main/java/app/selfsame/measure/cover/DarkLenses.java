package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Optional;

/**
 * How dark the lenses before the eyes are, where there are lenses at all. A ratio: 0 as light as the skin or no lenses,
 * 1 black; glass that lets 35 % of the light through takes about 0.35 from L*.
 *
 * <p>Own measure, the mean of two. How much darker than the skin everything around both eyes is, down to below the
 * lower lids: one less the lightness L* that a fifth of the points of eye and lower lid exceed, over that of cheeks,
 * forehead and nose, for the lighter eye. And how sharply that ends at the cheek ({@link LensRim}). Both compare the
 * face with itself, which takes the skin's tone out. Deep-set eyes, make-up and light from above darken bare eyes as
 * well, so that this counts only where a frame crosses the nose ({@link Eyeglasses}), from
 * {@value #DARKER_THAN_BARE} on, or, less by up to {@value #DOUBT}, where neither eye shows anything of an eye
 * ({@link EyeSight}).
 *
 * <p>Placed on photographs of 1700 people: clear glasses of 128 end at 0.28; 23 of 26 sunglasses lie above 0.3, and
 * some ten bare faces, most in the shade of a cap. Drawn tints that let 35 % through lie above 0.3 on nine of ten of
 * those glasses, 20 % on 19 of 20. Known failures: faintly tinted lenses without a frame pass, and most lenses that are
 * dark at the top alone; eye sockets that are black in light from straight above are taken for lenses.
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

  /** What is taken off where no line at all crosses the nose, and in proportion where a faint one does. */
  private static final double DOUBT = 0.15;

  private static final double HIDDEN = 0.3;

  /** Bare faces that show an eye end at 0.49, but in a cap's shade; reflections in dark glass look like an eye. */
  private static final double DARKER_THAN_BARE = 0.52;

  /** Of a skin this dark in the picture, the colours of the eyes are lost in noise. */
  private static final double DARKEST_SKIN = 8;

  private DarkLenses() {}

  public static Measurement of(Portrait portrait) {
    Optional<NotMeasured> obstacle = Sight.obstacle(portrait);
    if (obstacle.isPresent()) {
      return Measurement.unknown(MeasureId.DARK_LENSES, obstacle.get());
    }
    FaceColours face = FaceColours.of(portrait);
    double skin = face.median(FaceSpots.SKIN).lightness();
    if (skin < DARKEST_SKIN) {
      return Measurement.unknown(MeasureId.DARK_LENSES, NotMeasured.TOO_DARK);
    }
    double frame = Eyeglasses.frame(BridgeProfile.of(portrait));
    double tint = (darkness(face) + LensRim.step(portrait)) / 2;
    double lenses = lenses(tint, frame, EyeSight.contrast(portrait, skin));
    return Measurement.of(MeasureId.DARK_LENSES, lenses).at(FaceSpots.eyes(portrait.face().mesh()));
  }

  /**
   * The value.
   *
   * @param tint how much darker than the skin what lies before the eyes is
   * @param frame strength of the line across the nose
   * @param eyeContrast how clearly the clearer eye shows
   */
  static double lenses(double tint, double frame, double eyeContrast) {
    if (frame >= Eyeglasses.WORN || tint >= DARKER_THAN_BARE) {
      return tint;
    }
    return eyeContrast < HIDDEN ? Math.max(0, tint - DOUBT * (1 - frame / Eyeglasses.WORN)) : 0;
  }

  static double darkness(FaceColours face) {
    double left = FaceColours.share(DARKER_SHARE, face.lightness(IMAGE_LEFT));
    double right = FaceColours.share(DARKER_SHARE, face.lightness(IMAGE_RIGHT));
    double skin = face.median(FaceSpots.SKIN).lightness();
    return Math.max(0, 1 - (Math.max(left, right) + LEAST_LIGHTNESS) / (skin + LEAST_LIGHTNESS));
  }
}
