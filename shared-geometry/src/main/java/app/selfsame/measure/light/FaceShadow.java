package app.selfsame.measure.light;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much darker one half of the face is than the other: at mirrored places of forehead, cheeks, nose and jaw the
 * median luminance of the darker over that of the brighter; of these ratios r the second smallest, as
 * {@code 1 - r}. 0 is even light, 0.5 half the light on one side, 1 black. A ratio.
 *
 * <p>Own measure after the intensity zones of ISO/IEC 39794-5:2019 (lowest mean at least half of the highest), which
 * are fewer; places of one skin are compared with each other, so that its tone cancels out. Known failures: hair or a
 * frame of spectacles on one side, a face turned aside, and light from straight above, which leaves both sides alike.
 */
public final class FaceShadow {
  /** Mirrored points of the mesh, the one on the image's left first. */
  static final int[][] PAIRS = {
    {50, 280}, {205, 425}, {117, 346}, {118, 347}, {101, 330}, {36, 266}, {123, 352}, {187, 411}, {207, 427},
    {108, 337}, {126, 355}, {142, 371}, {213, 433}, {192, 416}
  };

  /**
   * Of 255, added to both: about what skin of any tone mirrors besides its own colour, and what a camera's noise adds.
   * Keeps two blacks from looking unlike, and dark skin, which gleams more in proportion, from looking uneven.
   */
  static final double NOISE = 5;

  /** Evidence: places that lack at least this share of the value. */
  private static final double SHOWN = 0.6;

  private FaceShadow() {}

  public static Measurement of(Portrait portrait) {
    FaceMesh mesh = portrait.face().mesh();
    double[] left = luminances(portrait, 0);
    double[] right = luminances(portrait, 1);
    double missing = missingLight(left, right);
    return Measurement.of(MeasureId.FACE_SHADOW, missing)
        .at(darker(mesh, portrait.aligned(), left, right, SHOWN * missing));
  }

  /**
   * How much more light falls on the half of the face that is on the image's left: the median ratio of luminance at
   * mirrored places, left to right. 1 is even.
   */
  public static double imageLeftToRight(Portrait portrait) {
    double[] left = luminances(portrait, 0);
    double[] right = luminances(portrait, 1);
    double[] ratios = new double[left.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = (left[i] + NOISE) / (right[i] + NOISE);
    }
    Arrays.sort(ratios);
    return Math.sqrt(ratios[ratios.length / 2 - 1] * ratios[ratios.length / 2]);
  }

  /** Median luminance at one place of each pair. */
  private static double[] luminances(Portrait portrait, int side) {
    double[] luminances = new double[PAIRS.length];
    for (int i = 0; i < luminances.length; i++) {
      luminances[i] =
          median(
              portrait.luminance(),
              FacePlaces.square(portrait.face().mesh(), portrait.aligned(), PAIRS[i][side]));
    }
    return luminances;
  }

  /** The value for luminances (0..255) of mirrored places. */
  static double missingLight(double[] left, double[] right) {
    double[] missing = new double[left.length];
    for (int i = 0; i < missing.length; i++) {
      missing[i] = missing(left[i], right[i]);
    }
    Arrays.sort(missing);
    return missing[missing.length - 2];
  }

  private static double missing(double one, double other) {
    return 1 - (Math.min(one, other) + NOISE) / (Math.max(one, other) + NOISE);
  }

  private static List<RegionPx> darker(
      FaceMesh mesh, AlignedFace aligned, double[] left, double[] right, double least) {
    List<RegionPx> regions = new ArrayList<>();
    for (int i = 0; i < PAIRS.length; i++) {
      if (missing(left[i], right[i]) >= least) {
        regions.add(FacePlaces.region(mesh, aligned, PAIRS[i][left[i] < right[i] ? 0 : 1]));
      }
    }
    return regions;
  }

  private static double median(LuminancePlane plane, int[] square) {
    int columns = square[2] - square[0];
    int rows = square[3] - square[1];
    if (columns <= 0 || rows <= 0) {
      return 0;
    }
    float[] samples = new float[columns * rows];
    for (int y = 0, at = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        samples[at++] = plane.at(square[0] + x, square[1] + y);
      }
    }
    Arrays.sort(samples);
    return samples[samples.length / 2];
  }
}
