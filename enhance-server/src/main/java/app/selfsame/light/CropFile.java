package app.selfsame.light;

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
   * @param alone whether nothing else takes memory meanwhile, so that where there is too little it is the file's fault
   * @throws app.selfsame.http.ProblemException when the file is damaged, or the picture transparent: a person before
   *     no background is no finished crop
   * @throws OutOfMemoryError when there is too little memory beside the others
   */
  RgbaImage decode(PhotoSource source, boolean alone) {
    RgbaImage picture;
    try {
      picture = source.decode(photo);
    } catch (UnreadablePhotoException e) {
      throw Refusals.unreadable(e);
    } catch (OutOfMemoryError e) {
      if (!alone) {
        throw e;
      }
      throw Refusals.unreadable(UnreadablePhotoException.tooMuchMemory(format()));
    }
    if (!picture.isOpaque()) {
      picture.wipe();
      throw Refusals.of(RequestRefusal.TRANSPARENT);
    }
    return picture;
  }
}
