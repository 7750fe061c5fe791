package app.selfsame.file;

import app.selfsame.image.ImageFormat;

/** A picture cannot be made as small a file as is asked for; the message says so to the person who wants it. */
public final class FileLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int reachableBytes;

  FileLimitException(OutputRequest request, int width, int height, int reachableBytes) {
    super("At " + width + " x " + height + " pixels this photo needs at least " + (reachableBytes + 1023) / 1024
        + " KB as " + request.format().label() + ", but the limit is " + plain(request.kilobytes().max()) + " KB. "
        + cure(request.format()));
    this.reachableBytes = reachableBytes;
  }

  /** The smallest size in bytes that can be reached. */
  public int reachableBytes() {
    return reachableBytes;
  }

  private static String cure(ImageFormat format) {
    return format == ImageFormat.PNG
        ? "Choose JPEG, or make the picture smaller in pixels."
        : "Below that the face would show compression blocks. Make the picture smaller in pixels.";
  }

  private static String plain(double kilobytes) {
    return kilobytes == Math.rint(kilobytes) ? String.valueOf((long) kilobytes) : String.valueOf(kilobytes);
  }
}
