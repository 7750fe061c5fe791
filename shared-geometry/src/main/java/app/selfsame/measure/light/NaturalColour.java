package app.selfsame.measure.light;

import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.CheekZones;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;

/**
 * How far the colour of the cheeks is from that of skin: the distance of their CIELAB a*, b* from the box 5..25 by
 * 5..35. 0 is natural, 100 stands for a* or b* below 0.
 *
 * <p>ISO/IEC 29794-5, natural colour (0x4B): the mean sRGB of both {@link CheekZones}, outside the landmarked region
 * black, in CIELAB under D50; a picture without any colour has the distance 0. Scalar
 * {@code round(200 (1 - 1 / (1 + exp(-x / 10))))}. The bound between CIELAB's cube root and line is that of CIE 15,
 * kappa 24389/27; the reference implementation has 24289/27, which moves a* of near-black by less than 0.2. Known
 * failures: very pale and very dark skin have little chroma and leave the box by a few units; a grey picture with a
 * trace of colour anywhere in the frame counts as coloured, and its grey cheeks as unnatural.
 */
public final class NaturalColour {
  private static final double LEAST_CHROMA = 5;
  private static final double GREATEST_A = 25;
  private static final double GREATEST_B = 35;
  private static final double UNNATURAL = 100;

  private static final ScalarMap SCALAR = ScalarMap.falling(200, 0, 10);

  private NaturalColour() {}

  public static Measurement of(Portrait portrait) {
    CheekZones zones = portrait.cheeks();
    if (!zones.inFrame()) {
      return Measurement.unknown(MeasureId.NATURAL_COLOUR, NotMeasured.FACE_OUTSIDE_ITS_PLACE);
    }
    double distance =
        isColoured(portrait.colour()) ? distance(meanOf(portrait, zones)) : 0;
    return Measurement.of(MeasureId.NATURAL_COLOUR, distance, scalar(distance))
        .at(zones.regions(portrait.aligned()));
  }

  /** Whether red, green and blue, in whole numbers, differ anywhere. */
  static boolean isColoured(float[] rgb) {
    for (int at = 0; at < rgb.length; at += 3) {
      int red = rounded(rgb[at]);
      if (red != rounded(rgb[at + 1]) || red != rounded(rgb[at + 2])) {
        return true;
      }
    }
    return false;
  }

  /** The distance of a mean sRGB colour, red, green and blue 0..255. */
  public static double distance(double[] rgb) {
    double[] ab = CielabChroma.of(rgb[0] / 255, rgb[1] / 255, rgb[2] / 255);
    if (ab[0] < 0 || ab[1] < 0) {
      return UNNATURAL;
    }
    double a = beside(ab[0], GREATEST_A);
    double b = beside(ab[1], GREATEST_B);
    return Math.sqrt(a * a + b * b);
  }

  static int scalar(double distance) {
    return SCALAR.scalar(distance);
  }

  private static double beside(double value, double greatest) {
    return Math.max(0, Math.max(LEAST_CHROMA - value, value - greatest));
  }

  private static double[] meanOf(Portrait portrait, CheekZones zones) {
    double[] sums = new double[3];
    addTo(sums, portrait, zones, zones.imageLeft());
    addTo(sums, portrait, zones, zones.imageRight());
    for (int i = 0; i < 3; i++) {
      sums[i] /= 2.0 * zones.side() * zones.side();
    }
    return sums;
  }

  private static void addTo(double[] sums, Portrait portrait, CheekZones zones, int left) {
    float[] rgb = portrait.colour();
    for (int y = zones.top(); y < zones.top() + zones.side(); y++) {
      for (int x = left; x < left + zones.side(); x++) {
        int at = y * AlignedFace.SIDE_PX + x;
        if (portrait.landmarkedRegion().inside()[at]) {
          sums[0] += rounded(rgb[3 * at]);
          sums[1] += rounded(rgb[3 * at + 1]);
          sums[2] += rounded(rgb[3 * at + 2]);
        }
      }
    }
  }

  private static int rounded(float sample) {
    return (int) (sample + 0.5f);
  }
}
