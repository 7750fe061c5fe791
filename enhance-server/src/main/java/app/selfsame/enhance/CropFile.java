package app.selfsame.enhance;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.ImageHeaderReader;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import java.util.function.Function;

/**
 * A picture's file as it was sent. Decoding is left to Java's own decoders: whatever a hostile file makes of them is an
 * exception.
 *
 * @param format as the bytes say
 * @param pixels as its header says
 */
record CropFile(ImageFormat format, byte[] bytes, int pixels) {
  /**
   * Looks at the file's header only: no memory is taken by what it promises.
   *
   * @param maxPixels at most
   * @throws app.selfsame.problem.ProblemException when the file is of another type than was declared, too large, or no
   *     picture
   */
  static CropFile admit(ImageFormat declared, byte[] bytes, int maxPixels) {
    ImageFormat format = ImageFormat.of(bytes);
    if (format != declared) {
      throw Refusals.otherType(format);
    }
    try {
      ImageHeader header = ImageHeaderReader.read(bytes);
      long pixels = (long) header.width() * header.height();
      if (pixels > maxPixels) {
        throw Refusals.tooManyPixels(maxPixels);
      }
      DecodingLimits.admit(bytes);
      return new CropFile(format, bytes, (int) pixels);
    } catch (UnreadablePhotoException e) {
      throw Refusals.unreadable(e);
    }
  }

  /**
   * The picture.
   *
   * @throws app.selfsame.problem.ProblemException when the file is damaged, or the picture transparent: a person before
   *     no background is no finished crop
   */
  RgbaImage decode() {
    return decode(new PhotoDecoder()::decode);
  }

  RgbaImage decode(Function<byte[], RgbaImage> decoder) {
    RgbaImage picture;
    try {
      picture = decoder.apply(bytes);
    } catch (UnreadablePhotoException e) {
      throw Refusals.unreadable(e);
    } catch (OutOfMemoryError e) {
      // There is room for every picture that was admitted: it is the file that promises a decoder more than it shows.
      throw Refusals.unreadable(UnreadablePhotoException.tooMuchMemory(format));
    }
    if (!picture.isOpaque()) {
      picture.wipe();
      throw Refusals.transparent();
    }
    return picture;
  }
}
