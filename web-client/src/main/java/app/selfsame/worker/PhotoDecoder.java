package app.selfsame.worker;

import app.selfsame.colour.CodedColour;
import app.selfsame.image.DecodingLimits;
import app.selfsame.image.HeifPicture;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.PhotoSource;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.js.ImageBitmap;
import app.selfsame.js.JsException;
import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;

/**
 * The browser's own decoders: whatever file the browser can show becomes an upright picture in sRGB.
 *
 * <p>The canvas in between stores colours multiplied by alpha, so the colours of a transparent pixel are rough, and
 * those of a fully transparent one are lost; the pixels of an opaque photo come through unchanged. JPEG of more than
 * 100 megapixels is read at half its edges. HEIC that the browser does not know is decoded by {@link HeifDecoder}, and
 * printing inks are made colours by {@link InkDecoder}.
 */
final class PhotoDecoder implements PhotoSource {
  /** The formats that every browser with WebAssembly decodes. */
  private static final Set<ImageFormat> EVERYWHERE =
      EnumSet.of(ImageFormat.JPEG, ImageFormat.PNG, ImageFormat.WEBP, ImageFormat.GIF, ImageFormat.BMP);

  private static final Set<ImageFormat> HEIF = EnumSet.of(ImageFormat.HEIC, ImageFormat.AVIF);

  private static final int[] NONE = {};

  private final WorkerHost host;
  private int[] unused = NONE;

  /**
   * @param host starts what decodes a format that the browser does not know
   */
  PhotoDecoder(WorkerHost host) {
    this.host = host;
  }

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
    return decode(file, DecodingWatch.NONE);
  }

  /**
   * The same, told of.
   *
   * @param watch hears how far it has come, where that takes a while
   */
  RgbaImage decode(PhotoFile file, DecodingWatch watch) {
    int[] given = unused;
    unused = NONE;
    ImageHeader header = file.header();
    if (HEIF.contains(header.format())) {
      CodedColour.refuseBrighterThanWhite(HeifPicture.colour(file), header.format());
    }
    DecodingLimits.admitToHeap(header, host.getHeapBytes());
    boolean halves = DecodingLimits.isForHalving(header);
    IntFunction<int[]> pixels = count -> count == given.length ? given : new int[count];
    Optional<RgbaImage> ofInks = InkDecoder.decode(file, pixels);
    if (ofInks.isPresent()) {
      return ofInks.get();
    }
    ImageBitmap bitmap;
    try {
      bitmap =
          halves
              ? HalvingDecoder.decode(file)
              : Promises.await(ImageBitmap.decode(new Blob(JSArray.of(TypedArrays.toJs(file.bytes())))));
    } catch (JsException e) {
      if (HEIF.contains(header.format())) {
        return HeifDecoder.decode(file, host, pixels, watch);
      }
      // The browser says the same of a damaged file, of one that is too large, and of a format that it does not know.
      throw EVERYWHERE.contains(header.format())
          ? UnreadablePhotoException.notDecoded(header)
          : UnreadablePhotoException.noDecoder(header.format());
    }
    try {
      int part = halves ? 2 : 1;
      if (HEIF.contains(header.format())) {
        return readUncut(bitmap, header, pixels);
      }
      int width = header.uprightWidth() / part;
      int height = header.uprightHeight() / part;
      // What was let through is what the header says: a decoder that sees another picture must not go on.
      if (bitmap.getWidth() - width != header.uprightWidth() % part
          || bitmap.getHeight() - height != header.uprightHeight() % part) {
        throw UnreadablePhotoException.damaged(header.format());
      }
      return read(bitmap, width, height, pixels);
    } finally {
      bitmap.close();
    }
  }

  /** Some browsers leave in what the file has cut off. */
  private static RgbaImage readUncut(ImageBitmap bitmap, ImageHeader header, IntFunction<int[]> pixels) {
    int width = bitmap.getWidth();
    int height = bitmap.getHeight();
    if (width < header.uprightWidth()
        || height < header.uprightHeight()
        || (long) width * height > DecodingLimits.MAX_PIXELS) {
      throw UnreadablePhotoException.damaged(header.format());
    }
    return read(bitmap, width, height, pixels);
  }

  /** A last row or column of half a pixel is left out. */
  private static RgbaImage read(ImageBitmap bitmap, int width, int height, IntFunction<int[]> give) {
    int[] pixels = give.apply(width * height);
    BitmapStrips.read(
        bitmap,
        width,
        height,
        (at, strip) -> {
          TypedArrays.copy(strip, pixels, at);
          return true;
        });
    return new RgbaImage(width, height, pixels);
  }
}
