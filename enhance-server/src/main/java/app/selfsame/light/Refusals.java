package app.selfsame.light;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.message.Argument;
import app.selfsame.message.Unit;
import app.selfsame.refusal.Refusal;
import java.time.Duration;
import java.util.Map;

/** Why a wish for better light is not fulfilled. */
final class Refusals {
  private Refusals() {}

  static ProblemException of(RequestRefusal key, Argument... arguments) {
    return new ProblemException(Problem.of(key, arguments));
  }

  static ProblemException of(Refusal refusal) {
    return new ProblemException(Problem.of(refusal));
  }

  static ProblemException otherType(ImageFormat real) {
    boolean toConvert = real == ImageFormat.HEIC || real == ImageFormat.AVIF;
    return of(toConvert ? RequestRefusal.TO_CONVERT : RequestRefusal.WRONG_TYPE);
  }

  static ProblemException tooManyPixels(int limit) {
    // Rounded down: what is told to fit has to.
    return of(RequestRefusal.TOO_MANY_PIXELS, Argument.quantity(limit / 100_000 / 10.0, Unit.MEGAPIXEL));
  }

  static ProblemException unreadable(UnreadablePhotoException file) {
    return of(file.refusal());
  }

  /**
   * Too much is going on.
   *
   * @param wait how long requests wait in all: by then each that waits now is served or gone
   */
  static ProblemException busy(Duration wait) {
    return new ProblemException(
        Problem.of(RequestRefusal.BUSY),
        Map.of("Retry-After", String.valueOf(Math.max(1, wait.toSeconds()))));
  }
}
