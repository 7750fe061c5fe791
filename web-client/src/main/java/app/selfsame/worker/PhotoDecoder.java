package app.selfsame.worker;

import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.PhotoSource;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.js.ImageBitmap;
import app.selfsame.js.JsException;
import app.selfsame.js.OffscreenCanvas;
import app.selfsame.js.OffscreenContext;
import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import java.util.EnumSet;
import java.util.Set;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int32Array;

/**
 * The browser's own decoders: whatever file the browser can show becomes an upright picture in sRGB.
 *
 * <p>The canvas in between stores colours multiplied by alpha, so the colours of a transparent pixel are rough, and
 * those of a fully transparent one are lost; the pixels of an opaque photo come through unchanged. JPEG of more than
 * 100 megapixels is read at half its edges.
 */
final class PhotoDecoder implements PhotoSource {
  /**
   * A whole picture on a canvas would take as much memory again as its pixels do; half a megabyte stays in a
   * processor's cache from the canvas to the array.
   */
  private static final int STRIP_PIXELS = 1 << 17;

  /** The formats that every browser with WebAssembly decodes. */
  private static final Set<ImageFormat> EVERYWHERE =
      EnumSet.of(ImageFormat.JPEG, ImageFormat.PNG, ImageFormat.WEBP, ImageFormat.GIF, ImageFormat.BMP);

  private static final int[] NONE = {};

  private int[] unused = NONE;

  PhotoDecoder() {}

  /**
   * Lets the next picture that is decoded have the pixels of one that nobody looks at any more, where it has as many:
   * another photo of the same camera then takes no more memory, and none has to be cleared first.
   */
  void reuse(RgbaImage forgotten) {
    unused = forgotten.pixels();
  }

  /** Suspends the caller. */
  @Override
  public RgbaImage decode(PhotoFile file) {
    int[] given = unused;
    unused = NONE;
    ImageHeader header = file.header();
    boolean halves = DecodingLimits.isForHalving(header);
    ImageBitmap bitmap;
    try {
      bitmap =
          halves
              ? HalvingDecoder.decode(file)
              : Promises.await(ImageBitmap.decode(new Blob(JSArray.of(TypedArrays.toJs(file.bytes())))));
    } catch (JsException e) {
      // The browser says the same of a damaged file and of a format that it does not know.
      throw EVERYWHERE.contains(header.format())
          ? UnreadablePhotoException.damaged(header.format())
          : UnreadablePhotoException.noDecoder(header.format());
    }
    try {
      int part = halves ? 2 : 1;
      int width = header.uprightWidth() / part;
      int height = header.uprightHeight() / part;
      // What was let through is what the header says: a decoder that sees another picture must not go on.
      if (bitmap.getWidth() - width != header.uprightWidth() % part
          || bitmap.getHeight() - height != header.uprightHeight() % part) {
        throw UnreadablePhotoException.damaged(header.format());
      }
      return read(bitmap, width, height, given);
    } finally {
      bitmap.close();
    }
  }

  /** A last row or column of half a pixel is left out. */
  private static RgbaImage read(ImageBitmap bitmap, int width, int height, int[] unused) {
    int rows = Math.min(height, Math.max(1, STRIP_PIXELS / width));
    OffscreenContext strip = new OffscreenCanvas(width, rows).readableContext();
    strip.setGlobalCompositeOperation("copy");
    int[] pixels = unused.length == width * height ? unused : new int[width * height];
    for (int top = 0; top < height; top += rows) {
      strip.drawImage(bitmap, 0, -top);
      Int32Array drawn =
          new Int32Array(strip.getImageData(0, 0, width, Math.min(rows, height - top)).getData().getBuffer());
      TypedArrays.copy(drawn, pixels, top * width);
    }
    return new RgbaImage(width, height, pixels);
  }
}
