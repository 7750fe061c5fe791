package app.selfsame.worker;

import app.selfsame.js.ImageBitmap;
import app.selfsame.js.OffscreenCanvas;
import app.selfsame.js.OffscreenContext;
import org.teavm.jso.typedarrays.Int32Array;

/** The pixels of a picture that the browser has decoded, some rows at a time. */
final class BitmapStrips {
  /**
   * A whole picture on a canvas would take as much memory again as its pixels do; half a megabyte stays in a
   * processor's cache from the canvas to the array.
   */
  private static final int STRIP_PIXELS = 1 << 17;

  private BitmapStrips() {}

  /** Takes a strip. */
  interface Reader {
    /**
     * Takes a strip.
     *
     * @param at the number of its first pixel
     * @param pixels the whole rows of it
     * @return whether the next one is wanted
     */
    boolean take(int at, Int32Array pixels);
  }

  /**
   * Reads a picture from the top.
   *
   * @param width as much of the bitmap's as is wanted
   * @return whether the reader wanted all of it
   */
  static boolean read(ImageBitmap bitmap, int width, int height, Reader reader) {
    int rows = Math.min(height, Math.max(1, STRIP_PIXELS / width));
    OffscreenContext strip = new OffscreenCanvas(width, rows).readableContext();
    strip.setGlobalCompositeOperation("copy");
    for (int top = 0; top < height; top += rows) {
      strip.drawImage(bitmap, 0, -top);
      Int32Array drawn =
          new Int32Array(strip.getImageData(0, 0, width, Math.min(rows, height - top)).getData().getBuffer());
      if (!reader.take(top * width, drawn)) {
        return false;
      }
    }
    return true;
  }
}
