package app.selfsame.light;

import app.selfsame.file.LosslessFile;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Enhancement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;

/**
 * The file that answers a request.
 *
 * @param outcome of the enhancement, in one kebab-case word
 * @param report what was done, as {@link EnhancementReport} writes it
 */
record EnhancedFile(String outcome, String report, String mediaType, byte[] bytes) {
  private static final int SLICE_BYTES = 1 << 16;

  /**
   * Decodes a picture and changes its light. All pixels are overwritten before this returns or throws; the file that
   * was sent is not, and is the answer when nothing was changed.
   *
   * @throws app.selfsame.http.ProblemException when the file cannot be decoded
   */
  static EnhancedFile of(CropFile file, LightRequest request, Enhancer enhancer) {
    Enhancement enhancement = enhanced(file, request, enhancer);
    if (enhancement instanceof Enhancement.Done done) {
      byte[] png = png(done.picture());
      return new EnhancedFile("enhanced", EnhancementReport.of(done, request.texts()), ImageFormat.PNG.mediaType(), png);
    }
    Enhancement.Kept kept = (Enhancement.Kept) enhancement;
    return new EnhancedFile(
        kept.outcome(), EnhancementReport.of(kept, request.texts()), file.format().mediaType(), file.bytes());
  }

  private static Enhancement enhanced(CropFile file, LightRequest request, Enhancer enhancer) {
    RgbaImage crop = file.decode();
    try {
      return enhancer.enhance(crop, file.format().label(), file.bytes().length, request.document());
    } finally {
      crop.wipe();
    }
  }

  private static byte[] png(RgbaImage picture) {
    try {
      return LosslessFile.of(picture);
    } finally {
      picture.wipe();
    }
  }

  /** Writes the answer and overwrites its bytes. A receiver that is gone, or takes too long, is let go. */
  void send(HttpServletRequest request, HttpServletResponse response, Duration limit) {
    response.setContentType(mediaType);
    response.setContentLength(bytes.length);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(EnhancementReport.FIELD, report);
    try (Patience patience = new Patience(request, limit, System::nanoTime)) {
      OutputStream out = response.getOutputStream();
      for (int at = 0; at < bytes.length && patience.lasts(); at += SLICE_BYTES) {
        out.write(bytes, at, Math.min(SLICE_BYTES, bytes.length - at));
      }
      out.flush();
    } catch (IOException e) {
      // Nobody is left to be told, and what is missing of the answer closes the connection.
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
