package app.selfsame.measure.light;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How much less light one half of the face gets than the other: one less the median ratio of luminance at mirrored
 * places ({@link FaceShadow#imageLeftToRight}). 0 is even light, 0.5 half the light, 1 none. A ratio.
 *
 * <p>Own measure, beside {@link FaceShadow}, which tells a shadow on a part of the face; here half of all places must
 * lack as much, so that neither hair, a rim of spectacles nor a beard makes it large. The face is held against itself,
 * so that the tone of its skin cancels out. A model of four spherical harmonics over the mesh's normals (Basri and
 * Jacobs, "Lambertian reflectance and linear subspaces", IEEE PAMI 25, 2003) told labelled portraits apart worse than
 * mirrored places do: an area under the curve of 0.6 to 0.7 against 0.74. Known failures: light from straight above,
 * which leaves both halves alike, and a face turned aside.
 */
public final class HalfShadow {
  private HalfShadow() {}

  public static Measurement of(Portrait portrait) {
    double lacking = lacking(FaceShadow.imageLeftToRight(portrait));
    return Measurement.of(MeasureId.HALF_SHADOW, lacking)
        .at(portrait.cheeks().regions(portrait.aligned()));
  }

  /** The value for a ratio of one half's light to the other's. */
  static double lacking(double ratio) {
    return 1 - Math.min(ratio, 1 / ratio);
  }
}
