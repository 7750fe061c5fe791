package app.selfsame.measure.light;

import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.Portrait;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The median colour of cheeks and forehead in plain light: without brows, shadows and highlights.
 *
 * @param red sRGB sample, 0..255
 * @param green sRGB sample, 0..255
 * @param blue sRGB sample, 0..255
 */
public record SkinColour(double red, double green, double blue) {
  /** Between these ranks of lightness a sample is taken for skin in plain light: no brow, no shadow, no highlight. */
  private static final double DARKEST_RANK = 0.3;

  private static final double BRIGHTEST_RANK = 0.9;

  /** Below this chroma no picture of skin in colour lies. */
  private static final double COLOURLESS = 2;

  public static SkinColour of(Portrait portrait) {
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
    }
    return median(Arrays.copyOf(samples, count));
  }

  /** The places of the photo around which it looks. */
  public static List<PointPx> places(Portrait portrait) {
    return Arrays.stream(FacePlaces.SKIN).mapToObj(portrait.face().mesh()::point).toList();
  }

  /** Green first, so that packed samples sort about as their lightness does. */
  private static int packed(float[] colour, int at) {
    return Math.round(colour[at + 1]) << 16 | Math.round(colour[at]) << 8 | Math.round(colour[at + 2]);
  }

  /** The median of samples packed as {@code 0x00GGRRBB}; black when there are none. */
  static SkinColour median(int[] samples) {
    if (samples.length == 0) {
      return new SkinColour(0, 0, 0);
    }
    int[] sorted = samples.clone();
    Arrays.sort(sorted);
    int from = (int) (DARKEST_RANK * sorted.length);
    int to = Math.max(from + 1, (int) (BRIGHTEST_RANK * sorted.length));
    return new SkinColour(median(sorted, from, to, 8), median(sorted, from, to, 16), median(sorted, from, to, 0));
  }

  private static int median(int[] samples, int from, int to, int shift) {
    int[] channel = new int[to - from];
    for (int i = from; i < to; i++) {
      channel[i - from] = samples[i] >>> shift & 0xff;
    }
    Arrays.sort(channel);
    return channel[channel.length / 2];
  }

  public CieLab lab() {
    return CieLab.of(red, green, blue);
  }

  /**
   * The individual typology angle in degrees, ITA = atan((L* - 50) / b*) (Chardon, Cretois, Hourseau, "Skin colour
   * typology and suntanning pathways", 1991): above 55 very light, below -30 dark, as it is pictured: dim or bluish light
   * moves it by tens of degrees. So it compares two pictures of one face, and never people. Nothing for grey, and none
   * for bluish skin: there the angle turns over, whatever the skin.
   */
  public OptionalDouble typologyDegrees() {
    CieLab skin = lab();
    return skin.chroma() < COLOURLESS || skin.b() <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.atan2(skin.lightness() - 50, skin.b()) * 180 / Math.PI);
  }
}
