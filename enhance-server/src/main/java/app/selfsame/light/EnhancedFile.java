package app.selfsame.light;

import app.selfsame.file.LosslessFile;
import app.selfsame.http.Sending;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.PhotoSource;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Enhancement;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/**
 * The file that answers a request.
 *
 * @param outcome of the enhancement, in one kebab-case word
 * @param report what was done, as {@link EnhancementReport} writes it
 */
record EnhancedFile(String outcome, String report, String mediaType, byte[] bytes) {
  /**
   * Decodes a picture and changes its light. All pixels are overwritten before this returns or throws; the file that
   * was sent is not, and is the answer when nothing was changed.
   *
   * @param alone whether nothing else takes memory meanwhile
   * @throws app.selfsame.http.ProblemException when the file cannot be decoded
   */
  static EnhancedFile of(CropFile file, LightRequest request, PhotoSource source, Enhancer enhancer, boolean alone) {
    Enhancement enhancement = enhanced(file, request, source, enhancer, alone);
    if (enhancement instanceof Enhancement.Done done) {
      String report = EnhancementReport.of(done, request.texts());
      return new EnhancedFile("enhanced", report, ImageFormat.PNG.mediaType(), png(done.picture()));
    }
    Enhancement.Kept kept = (Enhancement.Kept) enhancement;
    return new EnhancedFile(
        kept.outcome(), EnhancementReport.of(kept, request.texts()), file.format().mediaType(), file.bytes());
  }

  private static Enhancement enhanced(
      CropFile file, LightRequest request, PhotoSource source, Enhancer enhancer, boolean alone) {
    RgbaImage crop = file.decode(source, alone);
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

  /**
   * Sends the answer. A receiver that is gone, or takes too long, is let go.
   *
   * @return when all is sent, or the receiver gone
   */
  CompletableFuture<Void> send(Context context, Duration limit) throws IOException {
    HttpServletResponse response = context.res();
    response.setContentType(mediaType);
    response.setContentLength(bytes.length);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(EnhancementReport.FIELD, report);
    return Sending.bytes(context, bytes, limit);
  }

  /** Overwrites its bytes. */
  void wipe() {
    Arrays.fill(bytes, (byte) 0);
  }
}
