package app.selfsame.http;

import app.selfsame.message.Argument;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** What a request says of its body before it sends it. */
final class AnnouncedBody {
  private AnnouncedBody() {}

  /**
   * Lets a body through whose length is known.
   *
   * @param bytes as announced, or negative
   * @param most so many may come
   * @throws ProblemException when it is not announced or too long
   */
  static void require(long bytes, int most) {
    if (bytes < 0) {
      throw new ProblemException(Problem.of(RequestRefusal.LENGTH_REQUIRED));
    }
    if (bytes > most) {
      throw new ProblemException(Problem.of(RequestRefusal.TOO_MANY_BYTES, Argument.bytes(most)));
    }
  }

  /** Reads on past a body that is not wanted, for a moment. */
  static CompletableFuture<Void> discard(HttpServletRequest request) {
    try {
      return new BodyReading(request, Integer.MAX_VALUE, Duration.ZERO).discardRest();
    } catch (IOException e) {
      // The sender is gone; the answer is tried all the same.
      return CompletableFuture.completedFuture(null);
    }
  }
}
