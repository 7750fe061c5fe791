package app.selfsame.file;

import app.selfsame.image.RgbaImage;

/** Hands a finished picture on, from one part of the program to another, without losing anything of it. */
public final class LosslessFile {
  private LosslessFile() {}

  /**
   * A PNG file of 8 bits a sample, quickly rather than tightly packed. Only the file is left in memory: what was made
   * on the way to it is overwritten.
   *
   * @param picture opaque
   */
  public static byte[] of(RgbaImage picture) {
    return PngEncoder.passing(picture).encode(0);
  }
}
