package app.selfsame.image;

/** The one Exif tag that changes what is seen. */
final class Exif {
  private static final int ORIENTATION = 274;

  private Exif() {}

  /** The orientation an Exif block names; {@link Orientation#NORMAL} when the block is broken or names none. */
  static Orientation orientation(FileBytes exif) {
    if (!exif.hasBytes(0, 'I', 'I', 42, 0) && !exif.hasBytes(0, 'M', 'M', 0, 42)) {
      return Orientation.NORMAL;
    }
    try {
      return Orientation.ofExif(TiffDirectory.first(exif).value(ORIENTATION, 1));
    } catch (FileBytes.PastEndException e) {
      return Orientation.NORMAL;
    }
  }
}
