package app.selfsame.worker;

import app.selfsame.colour.InkConversion;
import app.selfsame.colour.InkLight;
import app.selfsame.image.ColourModel;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.InkJpeg;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.js.ImageBitmap;
import app.selfsame.js.JsException;
import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import java.util.Optional;
import java.util.function.IntFunction;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;

/**
 * JPEG pictures of printing inks with a profile. Browsers show them without it, or get black wrong; so the browser is
 * asked for their inks, in two pictures, and the profile is followed here.
 */
final class InkDecoder {
  private final ImageHeader header;
  private final Blob scans;

  private InkDecoder(ImageHeader header, Blob scans) {
    this.header = header;
    this.scans = scans;
  }

  /**
   * Decodes a file. Suspends the caller.
   *
   * @param pixels hands over an array of this length, whatever is in it
   * @return empty when it is of another kind, when nobody can read its profile, or when the browser shows something
   *     else than its inks
   */
  static Optional<RgbaImage> decode(PhotoFile file, IntFunction<int[]> pixels) {
    ImageHeader header = file.header();
    if (header.format() != ImageFormat.JPEG || header.colour() != ColourModel.CMYK) {
      return Optional.empty();
    }
    Optional<InkJpeg> jpeg = InkJpeg.of(file.bytes());
    Optional<InkConversion> conversion = jpeg.flatMap(InkJpeg::profile).flatMap(InkConversion::of);
    if (conversion.isEmpty()) {
      return Optional.empty();
    }
    Blob scans = new Blob(JSArray.of(TypedArrays.toJs(file.bytes()))).slice(jpeg.get().scansAt());
    try {
      return new InkDecoder(header, scans).decode(jpeg.get(), new InkLight(conversion.get()), pixels);
    } catch (JsException e) {
      return Optional.empty();
    }
  }

  private Optional<RgbaImage> decode(InkJpeg jpeg, InkLight light, IntFunction<int[]> givePixels) {
    int[] pixels = givePixels.apply(header.uprightWidth() * header.uprightHeight());
    boolean seen =
        read(
            jpeg.headWithoutBlack(),
            (at, strip) -> {
              TypedArrays.copy(strip, pixels, at);
              return true;
            });
    seen =
        seen
            && InkLight.isHalf(pixels)
            && read(
                jpeg.headOfBlack(),
                (at, strip) -> {
                  int[] black = new int[strip.getLength()];
                  TypedArrays.copy(strip, black, 0);
                  boolean isBlack = InkLight.isGreyHalf(black);
                  if (isBlack) {
                    light.convert(pixels, at, black);
                  }
                  return isBlack;
                });
    return seen
        ? Optional.of(new RgbaImage(header.uprightWidth(), header.uprightHeight(), pixels))
        : Optional.empty();
  }

  private boolean read(byte[] head, BitmapStrips.Reader reader) {
    ImageBitmap bitmap = Promises.await(ImageBitmap.decode(new Blob(JSArray.of(TypedArrays.toJs(head), scans))));
    try {
      return bitmap.getWidth() == header.uprightWidth()
          && bitmap.getHeight() == header.uprightHeight()
          && BitmapStrips.read(bitmap, bitmap.getWidth(), bitmap.getHeight(), reader);
    } finally {
      bitmap.close();
    }
  }
}
