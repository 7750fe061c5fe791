package app.selfsame.file;

import app.selfsame.image.RgbaImage;

/** The grey of a colour: luma of ITU-R BT.601 (JFIF 1.02, page 3), in fixed point so that it is the same everywhere. */
final class Luma {
  static final int RED = 19595;
  static final int GREEN = 38470;
  static final int BLUE = 7471;

  private Luma() {}

  /** 0..255, rounded. */
  static int of(int pixel) {
    int sum = RED * RgbaImage.red(pixel) + GREEN * RgbaImage.green(pixel) + BLUE * RgbaImage.blue(pixel);
    return sum + 0x8000 >> 16;
  }
}
