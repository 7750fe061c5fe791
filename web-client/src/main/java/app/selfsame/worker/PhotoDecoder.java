package app.selfsame.worker;

import app.selfsame.image.RgbaImage;
import app.selfsame.js.ImageBitmap;
import app.selfsame.js.JsException;
import app.selfsame.js.OffscreenCanvas;
import app.selfsame.js.OffscreenContext;
import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int32Array;

/**
 * The browser's own decoders: whatever file the browser can show becomes an upright picture in sRGB.
 *
 * <p>The canvas in between stores colours multiplied by alpha, so the colours of a transparent pixel are rough, and
 * those of a fully transparent one are lost; the pixels of an opaque photo come through unchanged.
 */
public final class PhotoDecoder {
  /** A whole picture on a canvas would take as much memory again as its pixels do. */
  private static final int STRIP_PIXELS = 1 << 20;

  PhotoDecoder() {}

  /**
   * Decodes a file. Suspends the caller.
   *
   * @throws UnreadablePhotoException when the browser refuses the file
   */
  public RgbaImage decode(byte[] file) throws UnreadablePhotoException {
    ImageBitmap bitmap;
    try {
      bitmap = Promises.await(ImageBitmap.decode(new Blob(JSArray.of(TypedArrays.toJs(file)))));
    } catch (JsException e) {
      throw new UnreadablePhotoException(e.getMessage(), e);
    }
    try {
      return read(bitmap);
    } finally {
      bitmap.close();
    }
  }

  private static RgbaImage read(ImageBitmap bitmap) {
    int width = bitmap.getWidth();
    int height = bitmap.getHeight();
    int rows = Math.min(height, Math.max(1, STRIP_PIXELS / width));
    OffscreenContext strip = new OffscreenCanvas(width, rows).readableContext();
    strip.setGlobalCompositeOperation("copy");
    int[] pixels = new int[width * height];
    for (int top = 0; top < height; top += rows) {
      strip.drawImage(bitmap, 0, -top);
      Int32Array drawn =
          new Int32Array(strip.getImageData(0, 0, width, Math.min(rows, height - top)).getData().getBuffer());
      TypedArrays.copy(drawn, pixels, top * width);
    }
    return new RgbaImage(width, height, pixels);
  }
}
