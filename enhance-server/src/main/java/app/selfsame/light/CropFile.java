package app.selfsame.light;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.http.RequestRefusal;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.PhotoSource;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;

/**
 * A picture's file as it was sent. Decoding is left to Java's own decoders: whatever a hostile file makes of them is an
 * exception.
 */
record CropFile(PhotoFile photo) {
  /**
   * Looks at the file's header only: no memory is taken by what it promises.
   *
   * @param maxPixels at most
   * @throws app.selfsame.http.ProblemException when the file is of another type than was declared, too large, or no
   *     picture
   */
  static CropFile admit(ImageFormat declared, byte[] bytes, int maxPixels) {
    ImageFormat format = ImageFormat.of(bytes);
    if (format != declared) {
      throw Refusals.otherType(format);
    }
    try {
      PhotoFile photo = PhotoFile.admit(bytes);
      if (photo.header().pixels() > maxPixels) {
        throw Refusals.tooManyPixels(maxPixels);
      }
      return new CropFile(photo);
    } catch (UnreadablePhotoException e) {
      throw Refusals.unreadable(e);
    }
  }

  ImageFormat format() {
    return photo.format();
  }

  byte[] bytes() {
    return photo.bytes();
  }

  /** As its header says; no more than were admitted. */
  int pixels() {
    return (int) photo.header().pixels();
  }

  /**
   * The picture.
   *
   * @throws app.selfsame.http.ProblemException when the file is damaged, or the picture transparent: a person before
   *     no background is no finished crop
   */
  RgbaImage decode() {
    return decode(new PhotoDecoder());
  }

  RgbaImage decode(PhotoSource source) {
    RgbaImage picture;
    try {
      picture = source.decode(photo);
    } catch (UnreadablePhotoException e) {
      throw Refusals.unreadable(e);
    } catch (OutOfMemoryError e) {
      // There is room for every picture that was admitted: it is the file that promises a decoder more than it shows.
      throw Refusals.unreadable(UnreadablePhotoException.tooMuchMemory(format()));
    }
    if (!picture.isOpaque()) {
      picture.wipe();
      throw Refusals.of(RequestRefusal.TRANSPARENT);
    }
    return picture;
  }
}
