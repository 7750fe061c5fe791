package app.selfsame.measure.light;

import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The individual typology angle of the skin in the picture, in degrees: ITA = atan((L* - 50) / b*), from the median
 * colour of cheeks and forehead. Above 55 is very light, above 41 light, above 28 intermediate, above 10 tan, above
 * -30 brown, below that dark.
 *
 * <p>Nobody is judged by it: it serves to show whether other measures treat skins alike. Sources: Chardon, Cretois and
 * Hourseau, "Skin colour typology and suntanning pathways", Int. J. Cosmet. Sci. 13 (1991); groups of Del Bino and
 * Bernerd, Br. J. Dermatol. 169 (2013). Known failure: it is the tone as the picture renders it, so that exposure,
 * coloured light and make-up move it by tens of degrees.
 */
public final class SkinTone {
  /** Between these ranks of lightness a sample is taken for skin in plain light: no brow, no shadow, no highlight. */
  private static final double DARKEST_RANK = 0.3;

  private static final double BRIGHTEST_RANK = 0.9;

  /** Below this chroma no picture of skin in colour lies. */
  private static final double COLOURLESS = 2;

  private static final String NO_COLOUR = "The picture shows no skin colour.";

  private SkinTone() {}

  public static Measurement of(Portrait portrait) {
    List<RegionPx> looked = new ArrayList<>();
    int count = 0;
    int[] samples = new int[FacePlaces.SKIN.length * (2 * FacePlaces.RADIUS_PX + 1) * (2 * FacePlaces.RADIUS_PX + 1)];
    float[] colour = portrait.colour();
    for (int index : FacePlaces.SKIN) {
      int[] square = FacePlaces.square(portrait.face().mesh(), portrait.aligned(), index);
      for (int y = square[1]; y < square[3]; y++) {
        for (int x = square[0]; x < square[2]; x++) {
          samples[count++] = packed(colour, 3 * (y * AlignedFace.SIDE_PX + x));
        }
      }
      looked.add(FacePlaces.region(portrait.face().mesh(), portrait.aligned(), index));
    }
    OptionalDouble angle = degrees(Arrays.copyOf(samples, count));
    return angle.isPresent()
        ? Measurement.of(MeasureId.SKIN_TONE, angle.getAsDouble()).at(looked)
        : Measurement.unknown(MeasureId.SKIN_TONE, NO_COLOUR);
  }

  /** Green first, so that packed samples sort about as their lightness does. */
  private static int packed(float[] colour, int at) {
    return Math.round(colour[at + 1]) << 16 | Math.round(colour[at]) << 8 | Math.round(colour[at + 2]);
  }

  /**
   * The angle of samples packed as {@code 0x00GGRRBB}; nothing when they are grey.
   */
  static OptionalDouble degrees(int[] samples) {
    if (samples.length == 0) {
      return OptionalDouble.empty();
    }
    int[] sorted = samples.clone();
    Arrays.sort(sorted);
    int from = (int) (DARKEST_RANK * sorted.length);
    int to = Math.max(from + 1, (int) (BRIGHTEST_RANK * sorted.length));
    CieLab skin = CieLab.of(median(sorted, from, to, 8), median(sorted, from, to, 16), median(sorted, from, to, 0));
    // Bluish light turns the angle over, whatever the skin.
    return skin.chroma() < COLOURLESS || skin.b() <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.atan2(skin.lightness() - 50, skin.b()) * 180 / Math.PI);
  }

  private static int median(int[] samples, int from, int to, int shift) {
    int[] channel = new int[to - from];
    for (int i = from; i < to; i++) {
      channel[i - from] = samples[i] >>> shift & 0xff;
    }
    Arrays.sort(channel);
    return channel[channel.length / 2];
  }
}
