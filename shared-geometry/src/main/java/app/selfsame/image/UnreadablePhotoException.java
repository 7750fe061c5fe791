package app.selfsame.image;

/**
 * A file cannot be used as a photo. The message is for the person who chose it: what the file is, then what to do next.
 */
public final class UnreadablePhotoException extends RuntimeException {
  /** Why a file cannot be used. */
  public enum Reason {
    EMPTY_FILE("empty-file"),
    NOT_AN_IMAGE("not-an-image"),
    UNSUPPORTED_FORMAT("unsupported-format"),
    DAMAGED("damaged"),
    TOO_LARGE("too-large"),
    TOO_SMALL("too-small");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    /** The reason as one kebab-case word. */
    public String word() {
      return word;
    }
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  UnreadablePhotoException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** The picture's header is fine but its pixels cannot be decoded. */
  public static UnreadablePhotoException damaged(ImageFormat format) {
    return new UnreadablePhotoException(Reason.DAMAGED, "This " + format.label() + " file is damaged or incomplete."
        + " Copy the photo again from the camera or phone, or take a new one.");
  }

  /** Decoding takes more memory than there is. */
  public static UnreadablePhotoException tooMuchMemory(ImageFormat format) {
    return new UnreadablePhotoException(Reason.DAMAGED, "This " + format.label() + " file takes more memory to open"
        + " than a picture of its size should. Save the photo anew as JPEG or PNG and choose that file.");
  }

  /** A picture in a format that this browser or computer has no decoder for. */
  public static UnreadablePhotoException noDecoder(ImageFormat format) {
    String next = switch (format) {
      case HEIC -> "This is a HEIC photo, the format iPhones save. It cannot be opened here."
          + " On the iPhone choose Settings > Camera > Formats > Most Compatible and take the photo again,"
          + " or share the photo as JPEG.";
      default -> "This is a picture in " + format.label() + " format. It cannot be opened here."
          + " Save it as JPEG or PNG and choose that file.";
    };
    return new UnreadablePhotoException(Reason.UNSUPPORTED_FORMAT, next);
  }

  static UnreadablePhotoException empty() {
    return new UnreadablePhotoException(Reason.EMPTY_FILE, "This file is 0 bytes long: there is no photo in it."
        + " Choose the photo again, or copy it again from the camera or phone.");
  }

  static UnreadablePhotoException notAnImage(String what) {
    return new UnreadablePhotoException(
        Reason.NOT_AN_IMAGE, "This is " + what + ", not a photo. Choose a JPEG or PNG photo.");
  }

  static UnreadablePhotoException unsupported(String what) {
    return new UnreadablePhotoException(Reason.UNSUPPORTED_FORMAT, "This is " + what
        + ". It cannot be opened here. Save the photo as JPEG or PNG and choose that file.");
  }

  /** The picture's colours are brighter than a screen's white; how to bring them down is anybody's guess. */
  public static UnreadablePhotoException highDynamicRange(ImageFormat format) {
    return unsupported("an HDR picture in " + format.label() + " format");
  }

  static UnreadablePhotoException tooManyBytes(long bytes) {
    return new UnreadablePhotoException(Reason.TOO_LARGE, "This file is " + (bytes >> 20) + " MB. The limit is "
        + (DecodingLimits.MAX_FILE_BYTES >> 20) + " MB. Choose the photo as the camera saved it, as JPEG.");
  }

  public static UnreadablePhotoException tooManyPixels(ImageHeader header) {
    return new UnreadablePhotoException(Reason.TOO_LARGE, "This picture is " + header.width() + " x " + header.height()
        + " pixels, more than can be opened safely. The limit is 100 million pixels and 30,000 on a side."
        + " Set the camera to 12 megapixels and take the photo again, or save a smaller copy.");
  }

  static UnreadablePhotoException tooFewPixels(ImageHeader header) {
    return new UnreadablePhotoException(Reason.TOO_SMALL, "This picture is " + header.width() + " x " + header.height()
        + " pixels, too small to see a face in. Choose the original photo, not a thumbnail of it.");
  }
}
