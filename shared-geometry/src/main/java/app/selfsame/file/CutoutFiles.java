package app.selfsame.file;

import app.selfsame.image.RgbaImage;

/** Writes a person who was cut out of a photo as PNG files of 8 bits a sample, of the photo's own size. */
public final class CutoutFiles {
  private CutoutFiles() {}

  /** The person's share of each pixel as grey: black is none, white is all. */
  public static byte[] alpha(RgbaImage cutout) {
    return new PngEncoder(cutout, PngSamples.ALPHA).encode(0);
  }

  /** The person's own colours, and the share as alpha. */
  public static byte[] foreground(RgbaImage cutout) {
    return new PngEncoder(cutout, PngSamples.COLOUR_AND_ALPHA).encode(0);
  }
}
