package app.selfsame.colour;

import java.util.function.DoubleUnaryOperator;

/** A curve from 0..1 to 0..1 by samples at even distances, with straight lines between them. */
final class SampledCurve {
  private static final int SAMPLES = 4096;

  private final float[] samples;
  private final boolean changesNothing;

  /**
   * Takes samples over.
   *
   * @param samples two at least, 0..1
   */
  SampledCurve(float[] samples) {
    this.samples = samples;
    boolean same = true;
    for (int i = 0; i < samples.length; i++) {
      same &= Math.abs(samples[i] - i / (samples.length - 1f)) < 1e-6f;
    }
    changesNothing = same;
  }

  static SampledCurve straight() {
    return new SampledCurve(new float[] {0, 1});
  }

  /** Samples of a formula, cut off at 0 and 1. */
  static SampledCurve of(DoubleUnaryOperator formula) {
    float[] samples = new float[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      samples[i] = (float) Math.min(1, Math.max(0, formula.applyAsDouble(i / (SAMPLES - 1.0))));
    }
    return new SampledCurve(samples);
  }

  /** The value at a place, which counts as 0 or 1 where it lies outside. */
  float at(float place) {
    float within = place > 0 ? Math.min(1, place) : 0;
    if (changesNothing) {
      return within;
    }
    float sample = within * (samples.length - 1);
    int before = Math.min((int) sample, samples.length - 2);
    return samples[before] + (sample - before) * (samples[before + 1] - samples[before]);
  }
}
