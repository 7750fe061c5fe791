package app.selfsame.bench.matting;

import app.selfsame.image.RgbaImage;
import java.util.Random;

/**
 * A picture that was put together, with what it was put together from.
 *
 * @param picture what a camera would give: {@code alpha foreground + (1 - alpha) background} of sRGB samples, rounded,
 *     with noise
 */
record Composite(RgbaImage picture, Plane alpha, Colours foreground, Colours background) {
  /** Of the lens, in pixels. */
  private static final double BLUR = 0.6;

  /**
   * A drawing before a background.
   *
   * <p>The lens blurs what it sees, so the three that the composite is made of are blurred with their weights: alpha,
   * alpha times foreground, the rest times background. What they are divided by afterwards makes them exact again.
   *
   * @param noise standard deviation in sRGB steps
   */
  static Composite of(Layer drawing, Colours background, double noise, long seed) {
    Plane sharp = drawing.alpha();
    Plane alpha = sharp.blurred(BLUR);
    Colours foreground = drawing.colours().times(sharp).blurred(BLUR).dividedBy(alpha, drawing.colours());
    Colours behind = background.times(rest(sharp)).blurred(BLUR).dividedBy(rest(alpha), background);
    return new Composite(noisy(over(alpha, foreground, behind), noise, seed), alpha, foreground, behind);
  }

  private static Plane rest(Plane alpha) {
    Plane rest = new Plane(alpha.width(), alpha.height());
    for (int i = 0; i < rest.values().length; i++) {
      rest.values()[i] = 1 - alpha.values()[i];
    }
    return rest;
  }

  private static Colours over(Plane alpha, Colours foreground, Colours background) {
    Colours result = new Colours(alpha.width(), alpha.height());
    for (int i = 0; i < result.samples().length; i++) {
      float share = alpha.values()[i / 3];
      result.samples()[i] = share * foreground.samples()[i] + (1 - share) * background.samples()[i];
    }
    return result;
  }

  private static RgbaImage noisy(Colours colours, double noise, long seed) {
    Random random = new Random(seed);
    Colours result = new Colours(colours.width(), colours.height());
    for (int i = 0; i < result.samples().length; i++) {
      result.samples()[i] = (float) (colours.samples()[i] + noise * random.nextGaussian());
    }
    return result.rounded();
  }
}
