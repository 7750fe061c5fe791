package app.selfsame.inspection;

import app.selfsame.image.ImageFormat;

/**
 * The file that a photo came from.
 *
 * @param format its format as its content shows it, such as {@code JPEG}
 * @param bytes its size
 */
public record SourceFile(String format, long bytes) {
  /** Whether a pixel of it can be transparent: no format of photographs alone knows such. */
  boolean mayBeTransparent() {
    return !format.equals(ImageFormat.JPEG.label());
  }
}
