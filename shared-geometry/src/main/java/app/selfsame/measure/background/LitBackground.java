package app.selfsame.measure.background;

import app.selfsame.measure.CieLab;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.light.BrightestSkin;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How light the background would be in a well exposed picture: CIE L* of its luminance times
 * {@code min(4, max(1, 128 / f))}, with f the linear luminance, 0..255, that 2 % of the face exceed (eyes, teeth and
 * highlights of skin, {@link BrightestSkin}). A plain number, never below the lightness in the picture.
 *
 * <p>Own measure. Dim light darkens wall and face alike, so that the face tells it from a dark wall: of the labelled
 * portraits in good light the middle f is some 140 and the least, on dark skin, some 95. The factor errs on the side
 * of the person: darker skin makes the wall lighter, never darker, and two stops ({@code 4}) leave a black wall dark:
 * L* 25 comes to 46 at most. Known failure: a face in the dark before a grey wall in the light.
 */
public final class LitBackground {
  /** What eyes and highlights of a well exposed face exceed, of 255. */
  private static final double GOOD_LIGHT = 128;

  /** Two stops: darker pictures have no colours to judge. */
  private static final double MOST_GAIN = 4;

  private LitBackground() {}

  public static Measurement of(Portrait portrait) {
    return of(portrait, BrightestSkin.of(portrait).value());
  }

  /**
   * The same where the face's light is known already.
   *
   * @param brightestSkin of {@link BrightestSkin}
   */
  public static Measurement of(Portrait portrait, OptionalDouble brightestSkin) {
    Optional<CieLab> wall = BackgroundColour.of(portrait);
    return wall.isEmpty()
        ? Measurement.unknown(MeasureId.BACKGROUND_LIT_LIGHTNESS, NotMeasured.TOO_LITTLE_BACKGROUND)
        : Measurement.of(
            MeasureId.BACKGROUND_LIT_LIGHTNESS,
            lightness(wall.get().lightness(), brightestSkin.orElse(GOOD_LIGHT)));
  }

  /**
   * The lightness in good light.
   *
   * @param lightness CIE L* of the wall in the picture
   * @param face linear luminance 0..255 that 2 % of the face exceed
   */
  static double lightness(double lightness, double face) {
    double gain = Math.max(1, Math.min(MOST_GAIN, GOOD_LIGHT / Math.max(1, face)));
    return CieLab.lightnessOf(Math.min(1, gain * CieLab.luminanceOf(lightness)));
  }
}
