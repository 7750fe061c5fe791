package app.selfsame.enhance;

import app.selfsame.document.Figures;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.problem.Problem;
import app.selfsame.problem.ProblemException;
import app.selfsame.tone.LightDecision;
import java.time.Duration;
import java.util.Map;

/** Why a wish for better light is not fulfilled. */
final class Refusals {
  static final int TOO_SLOW = 408;

  /** As the operator sets the limit. */
  private static final int BYTES_PER_MB = 1 << 20;

  private static final String FORMATS = "Send the picture as PNG, JPEG, WebP or TIFF.";
  private static final String CONVERT =
      "HEIC, HEIF and AVIF pictures are not decoded here. Save the picture as JPEG or PNG and send that.";

  private Refusals() {}

  static ProblemException query() {
    return refusal(400, "query", "Bad Request", Problem.QUERY_REFUSED.detail());
  }

  static ProblemException crossSite() {
    return refusal(403, "cross-site", "Forbidden", "Only this site's own pages may send pictures here.");
  }

  static ProblemException unnamedHost() {
    return refusal(403, "unnamed-host", "Forbidden",
        "Pictures are taken only where this server is addressed by a plain name or 127.0.0.1.");
  }

  static ProblemException documentMissing() {
    return refusal(
        400, "document-missing", "Bad Request", "Name the document that the picture is for, in Selfsame-Document.");
  }

  static ProblemException unknownDocument() {
    return refusal(
        404, "unknown-document", "Not Found", "There is no document of this name. Reload the page and choose again.");
  }

  static ProblemException ofDocument(LightDecision.Refused decision) {
    return refusal(422, decision.reason(), "Light Not Changed", decision.sentence());
  }

  static ProblemException unsupportedType() {
    return refusal(415, "unsupported-type", "Unsupported Media Type", FORMATS);
  }

  static ProblemException toConvert() {
    return refusal(415, "unsupported-type", "Unsupported Media Type", CONVERT);
  }

  static ProblemException otherType(ImageFormat real) {
    if (real == ImageFormat.HEIC || real == ImageFormat.AVIF) {
      return toConvert();
    }
    return refusal(415, "unsupported-type", "Unsupported Media Type",
        "The file is not of the type that Content-Type says. " + FORMATS);
  }

  static ProblemException lengthRequired() {
    return refusal(411, "length-required", "Length Required", "Say in Content-Length how many bytes follow.");
  }

  static ProblemException tooManyBytes(int limit) {
    return refusal(413, "too-large", "Content Too Large",
        "The picture's file is larger than " + Figures.tenth((double) limit / BYTES_PER_MB) + " MB. Send a smaller one.");
  }

  static ProblemException tooManyPixels(int limit) {
    return refusal(413, "too-large", "Content Too Large", "The picture has more than "
        + Figures.tenth(limit / 100_000 / 10.0) + " million pixels. Send it as it was cropped for the document.");
  }

  static ProblemException tooSlow() {
    return refusal(TOO_SLOW, "too-slow", "Request Timeout", "The picture did not arrive within "
        + EnhanceLimits.TRANSFER.toSeconds() + " seconds. Try again on a faster connection.");
  }

  static ProblemException cutShort() {
    return refusal(
        400, "cut-short", "Bad Request", "The picture ended before its Content-Length. Send it again.");
  }

  static ProblemException unreadable(UnreadablePhotoException file) {
    return switch (file.reason()) {
      case TOO_LARGE -> refusal(413, "too-large", "Content Too Large", file.getMessage());
      case UNSUPPORTED_FORMAT -> refusal(415, "unsupported-type", "Unsupported Media Type", file.getMessage());
      case EMPTY_FILE, NOT_AN_IMAGE, DAMAGED, TOO_SMALL ->
          refusal(422, "unreadable", "Unreadable Picture", file.getMessage());
    };
  }

  static ProblemException transparent() {
    return refusal(422, "transparent", "Transparent Picture",
        "Parts of the picture are transparent. Put a background behind the person first.");
  }

  /**
   * Too much is going on.
   *
   * @param wait how long requests wait in all: by then each that waits now is served or gone
   */
  static ProblemException busy(Duration wait) {
    Problem problem = new Problem(503, "busy", "Service Unavailable",
        "Many pictures are being worked on at the moment. Try again in a little while.");
    return new ProblemException(problem, Map.of("Retry-After", String.valueOf(Math.max(1, wait.toSeconds()))));
  }

  private static ProblemException refusal(int status, String reason, String title, String detail) {
    return new ProblemException(new Problem(status, reason, title, detail));
  }
}
