package app.selfsame.measure.light;

import app.selfsame.image.LinearLight;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.Portrait;

/**
 * The light around the face, told from everything in the aligned frame that is not the face. Known limit: neck, ears
 * and a bald head count as surroundings.
 *
 * @param brightTenth the linear luminance, 0..255, that a tenth of the surroundings exceeds: wall, clothes, hair
 * @param brightest the linear luminance, 0..255, that one in five hundred places exceeds: glints, buttons and a white
 *     collar come near 255 in well exposed pictures
 * @param red the illuminant's share of red in linear light, against a mean of 1 over the three channels
 * @param green its share of green
 * @param blue its share of blue
 */
public record SceneLight(double brightTenth, double brightest, double red, double green, double blue) {
  private static final double TENTH = 0.1;
  private static final double GLINT = 0.002;

  private static final float BURNT_OUT = 250;

  /** Norm of Minkowski: 1 would be the grey world, infinity the white patch. */
  private static final int NORM = 6;

  /**
   * Looks at a portrait's surroundings. The illuminant is that of "shades of grey" (Finlayson and Trezzi, "Shades of
   * Gray and Colour Constancy", Color Imaging Conference 2004). Known failure: a wall of one strong colour is taken for
   * coloured light.
   */
  public static SceneLight of(Portrait portrait) {
    boolean[] around = LightLevel.inPhoto(portrait).inside();
    boolean[] face = portrait.region().inside();
    for (int i = 0; i < around.length; i++) {
      around[i] &= !face[i];
    }
    LuminancePlane luminance = portrait.luminance();
    double[] sums = new double[3];
    float[] colour = portrait.colour();
    for (int i = 0; i < AlignedFace.SIDE_PX * AlignedFace.SIDE_PX; i++) {
      if (around[i] && isWithinRange(colour, 3 * i)) {
        for (int channel = 0; channel < 3; channel++) {
          sums[channel] += power(LinearLight.of(sample(colour[3 * i + channel])));
        }
      }
    }
    double mean = 0;
    for (int channel = 0; channel < 3; channel++) {
      sums[channel] = Math.pow(sums[channel], 1.0 / NORM);
      mean += sums[channel] / 3;
    }
    double scale = mean == 0 ? 0 : 1 / mean;
    return new SceneLight(
        LightLevel.exceeded(luminance, around, TENTH),
        LightLevel.exceeded(luminance, around, GLINT),
        mean == 0 ? 1 : sums[0] * scale,
        mean == 0 ? 1 : sums[1] * scale,
        mean == 0 ? 1 : sums[2] * scale);
  }

  /** What is burnt out in one channel has lost its colour. */
  private static boolean isWithinRange(float[] colour, int at) {
    return Math.max(colour[at], Math.max(colour[at + 1], colour[at + 2])) < BURNT_OUT;
  }

  private static double power(double light) {
    double square = light * light;
    return square * square * square;
  }

  private static int sample(float srgb) {
    return Math.max(0, Math.min(255, (int) (srgb + 0.5f)));
  }
}
