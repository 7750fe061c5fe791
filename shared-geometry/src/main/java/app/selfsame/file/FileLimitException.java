package app.selfsame.file;

import app.selfsame.image.ImageFormat;

/** A picture cannot be brought within the limits of a file's size; the message says so to the person who wants it. */
public final class FileLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int reachableBytes;

  private FileLimitException(String message, int reachableBytes) {
    super(message);
    this.reachableBytes = reachableBytes;
  }

  /** The size in bytes that comes nearest to the limits. */
  public int reachableBytes() {
    return reachableBytes;
  }

  static FileLimitException tooLarge(ImageFormat format, int width, int height, int bytes, double limitKb) {
    String cure = format == ImageFormat.PNG
        ? "Choose JPEG, or make the picture smaller in pixels."
        : "Below that the face would show compression blocks. Make the picture smaller in pixels.";
    return new FileLimitException("At " + width + " x " + height + " pixels this photo needs at least "
        + (bytes + 1023) / 1024 + " KB as " + format.label() + ", but the limit is " + plain(limitKb) + " KB. " + cure,
        bytes);
  }

  static FileLimitException tooSmall(ImageFormat format, int width, int height, int bytes, double limitKb) {
    return new FileLimitException("At " + width + " x " + height + " pixels this photo takes at most " + bytes / 1024
        + " KB as " + format.label() + ", but at least " + plain(limitKb)
        + " KB are asked for. Make the picture larger in pixels.", bytes);
  }

  private static String plain(double kilobytes) {
    return kilobytes == Math.rint(kilobytes) ? String.valueOf((long) kilobytes) : String.valueOf(kilobytes);
  }
}
