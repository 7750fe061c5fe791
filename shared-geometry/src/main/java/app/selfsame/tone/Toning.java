package app.selfsame.tone;

import app.selfsame.image.RgbaImage;

/** Does to a picture what a plan says. */
public interface Toning {
  /**
   * Another picture of the same size.
   *
   * @param picture opaque
   */
  RgbaImage apply(RgbaImage picture, TonePlan plan);
}
