package app.selfsame.file;

import app.selfsame.document.Limits;
import app.selfsame.image.ImageFormat;

/**
 * What a file to be written must be.
 *
 * @param format {@link ImageFormat#JPEG} or {@link ImageFormat#PNG}
 * @param dpi pixels an inch, 1 to 65,535: what makes the picture as large in print as the document says
 * @param kilobytes size of the file in KB of 1,024 bytes
 * @param grey whether the file holds grey only
 */
public record OutputRequest(ImageFormat format, int dpi, Limits kilobytes, boolean grey) {
  public OutputRequest {
    if (format != ImageFormat.JPEG && format != ImageFormat.PNG) {
      throw new IllegalArgumentException("no encoder for " + format);
    }
    if (dpi < 1 || dpi > 0xffff) {
      throw new IllegalArgumentException(dpi + " dpi");
    }
  }
}
