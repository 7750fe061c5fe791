package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.image.RgbaImage;

/** Brings packed pixels out of another colour space into sRGB (IEC 61966-2-1), in place; alpha stays. */
interface ToSrgb {
  /**
   * Converts a picture.
   *
   * @param traces hears of samples that are made beside it
   * @param effort that the pixels are counted in
   */
  void apply(RgbaImage picture, Traces traces, Effort effort);
}
