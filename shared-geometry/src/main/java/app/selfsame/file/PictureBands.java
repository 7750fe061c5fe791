package app.selfsame.file;

import app.selfsame.image.RgbaImage;

/** A picture that is too large to be in memory as a whole. */
public interface PictureBands {
  int widthPx();

  int heightPx();

  /**
   * Some rows of it, each time the same. It may be wiped or written over once the next is asked for.
   *
   * @param top the first row, counted from 0
   * @param rows how many
   */
  RgbaImage band(int top, int rows);
}
