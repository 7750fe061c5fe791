package app.selfsame.file;

import app.selfsame.image.RgbaImage;

/** Writes a picture as a PNG file that holds every pixel as it is. */
public final class LosslessFile {
  private LosslessFile() {}

  /** A PNG file of 8-bit RGB in sRGB, without a size on paper; quickly made rather than small. Alpha is left out. */
  public static byte[] of(RgbaImage picture) {
    return new PngEncoder(picture, PngSamples.COLOUR).encode(0);
  }
}
