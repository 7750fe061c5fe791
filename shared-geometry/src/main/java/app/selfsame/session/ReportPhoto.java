package app.selfsame.session;

import app.selfsame.document.Limits;
import app.selfsame.file.OutputRequest;
import app.selfsame.file.OutputWriter;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import java.util.Base64;

/** The photo as a printed report shows it. */
final class ReportPhoto {
  static final int LONGEST_PX = 1200;

  private static final int DPI = 300;

  /** A report is to be sent by mail and kept. */
  private static final double KILOBYTES = 300;

  private ReportPhoto() {}

  /** A JPEG file as a data URL (RFC 2397). */
  static String dataUrl(RgbaImage preview) {
    OutputRequest request = new OutputRequest(ImageFormat.JPEG, DPI, Limits.atMost(KILOBYTES), false);
    byte[] jpeg = OutputWriter.write(preview, request).bytes();
    return "data:" + ImageFormat.JPEG.mediaType() + ";base64," + Base64.getEncoder().encodeToString(jpeg);
  }
}
