package app.selfsame.measure.detail;

import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * How blurred the sharpest edges of the face are, those of eyelids, lashes, irises, brows, nostrils and lips, in the
 * direction in which they are most blurred: the deviation of a Gaussian as a share of the inter-eye distance. A ratio;
 * at most {@value #MOST}, because edges wider than that are not told apart.
 *
 * <p>{@link EdgeWidth} is taken in the aligned frame (eyes 113 pixels apart) and in the same at half and at a quarter
 * of the size, and the widest counts. Noise makes edges look sharp, at half the size a quarter as much: where it hides
 * the blur at full size, the smaller ones still show it. They see wider edges on a sharp face too, brows and shading,
 * for which an allowance is taken off. Where noise is strong and no size shows a blur, there is no value. Contrast,
 * light and skin tone cancel out, and skin without texture does not matter.
 *
 * <p>Own measure; the standard's sharpness (0x49) needs a trained forest. Known failures: pixels enlarged without
 * interpolation have sharp edges, which {@link Pixelation} finds; so has anything drawn over the face. A face smaller
 * than the frame looks blurred, which it is at that size.
 */
public final class EdgeBlur {
  static final double MOST = 0.1;
  private static final double INTER_EYE_PX = AlignedFace.IMAGE_RIGHT_EYE_X_PX - AlignedFace.IMAGE_LEFT_EYE_X_PX;

  /** What most of 73 sharp portraits measure more at a half and at a quarter of the size, and some. */
  private static final double HALF_ALLOWANCE = 0.006;
  private static final double QUARTER_ALLOWANCE = 0.025;

  /**
   * Texture of skin and beard looks like as much noise; from twice as much on the half size has no allowance. With no more
   * the full size is right, and a quarter, where soft shading is all that is left in some direction, has twice its own.
   */
  private static final double TEXTURE = 0.015;

  /** Noise may hide a blur below this: always from twice that much noise on, with less where it comes near. */
  private static final double HIDDEN = 0.025;

  /** A blur from here on is seen, whatever noise takes off. */
  private static final double SEEN = 0.023;

  /** What noise takes off a blur at most, to the share of noise. */
  private static final double TAKEN_OFF = 0.2;

  /** With more noise the chosen gradients are mostly noise. */
  private static final double MOST_NOISE = 0.08;

  private static final int LEAST_PLACES = 1000;

  private EdgeBlur() {}

  public static Measurement of(Portrait portrait) {
    return of(portrait.luminance(), portrait.region());
  }

  static Measurement of(LuminancePlane plane, FaceRegion region) {
    FacePlane whole = FacePlane.of(plane, region);
    if (whole.places().length < LEAST_PLACES) {
      return Measurement.unknown(MeasureId.EDGE_BLUR, NotMeasured.NO_EDGES_IN_FACE);
    }
    FacePlane half = whole.halved();
    EdgeWidth full = EdgeWidth.of(whole);
    double noise = full.noise();
    if (Double.isNaN(noise)) {
      return Measurement.unknown(MeasureId.EDGE_BLUR, NotMeasured.NO_EDGES_IN_FACE);
    }
    double trusted = Math.max(0, Math.min(1, 2 - noise / TEXTURE));
    double blur = share(full, 1, 0);
    blur = Math.max(blur, share(EdgeWidth.of(half), 2, HALF_ALLOWANCE * trusted));
    blur = Math.max(blur, share(EdgeWidth.of(half.halved()), 4, QUARTER_ALLOWANCE * (1 + trusted)));
    if (blur < SEEN && (noise > 2 * TEXTURE || blur + TAKEN_OFF * noise > HIDDEN)) {
      return Measurement.unknown(MeasureId.EDGE_BLUR, NotMeasured.NOISE_HIDES_SHARPNESS);
    }
    return Measurement.of(MeasureId.EDGE_BLUR, blur);
  }

  /** What one size says; 0 where noise leaves nothing to be seen. */
  private static double share(EdgeWidth width, int framePxPerPx, double allowance) {
    if (!(width.noise() <= MOST_NOISE)) {
      return 0;
    }
    return Math.max(0, Math.min(MOST, width.sigmaPx() * framePxPerPx / INTER_EYE_PX - allowance));
  }
}
