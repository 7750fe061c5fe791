package app.selfsame.file;

import app.selfsame.image.RgbaImage;

/** Which samples of a picture a PNG file holds, of 8 bits each. */
enum PngSamples {
  GREY(0, 1),
  COLOUR(2, 3),
  COLOUR_AND_ALPHA(6, 4),
  /** The alpha alone, as grey. */
  ALPHA(0, 1);

  private final int colourType;
  private final int count;

  PngSamples(int colourType, int count) {
    this.colourType = colourType;
    this.count = count;
  }

  /** The number in the file's header (W3C PNG, third edition, 11.2.1). */
  int colourType() {
    return colourType;
  }

  /** Of one pixel. */
  int count() {
    return count;
  }

  /** Writes a pixel's samples into a row. */
  void put(int pixel, byte[] row, int at) {
    if (count == 1) {
      row[at] = (byte) (this == ALPHA ? RgbaImage.alpha(pixel) : Luma.of(pixel));
      return;
    }
    row[at] = (byte) RgbaImage.red(pixel);
    row[at + 1] = (byte) RgbaImage.green(pixel);
    row[at + 2] = (byte) RgbaImage.blue(pixel);
    if (this == COLOUR_AND_ALPHA) {
      row[at + 3] = (byte) RgbaImage.alpha(pixel);
    }
  }
}
