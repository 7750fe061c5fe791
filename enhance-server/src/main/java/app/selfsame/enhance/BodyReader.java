package app.selfsame.enhance;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/** Reads bodies of a known length into memory, each in a limited time. Nothing is written to disk. */
final class BodyReader {
  private static final Duration DISCARD = Duration.ofSeconds(2);
  private static final int DISCARD_BYTES = 1 << 13;

  private final Duration limit;
  private final LongSupplier nanoTime;

  /**
   * A reader.
   *
   * @param limit so long a sender may take for a whole body
   * @param nanoTime the running time, such as {@link System#nanoTime}
   */
  BodyReader(Duration limit, LongSupplier nanoTime) {
    this.limit = limit;
    this.nanoTime = nanoTime;
  }

  /**
   * Reads a body. What has arrived of one that does not arrive whole is overwritten.
   *
   * @param bytes how many were announced
   * @throws app.selfsame.problem.ProblemException when they do not come, or too slowly
   */
  byte[] read(HttpServletRequest request, int bytes) {
    byte[] body = new byte[bytes];
    boolean whole = false;
    try (Patience patience = new Patience(request, limit, nanoTime)) {
      fill(body, request.getInputStream(), patience);
      whole = true;
      return body;
    } catch (IOException e) {
      throw e.getCause() instanceof TimeoutException ? Refusals.tooSlow() : Refusals.cutShort();
    } finally {
      if (!whole) {
        Arrays.fill(body, (byte) 0);
      }
    }
  }

  /**
   * Reads on past a body that is not wanted, as far as it comes without much delay: a connection that is closed on a
   * sender who is still sending takes the answer away from it.
   *
   * @param bytes how many at most
   */
  void discard(HttpServletRequest request, int bytes) {
    if (request.getHeader("Expect") != null) {
      // Reading would ask for the body.
      return;
    }
    byte[] part = new byte[DISCARD_BYTES];
    try (Patience patience = new Patience(request, DISCARD, nanoTime)) {
      ServletInputStream in = request.getInputStream();
      int count = 0;
      for (int left = bytes; left > 0 && count >= 0 && patience.lasts(); left -= count) {
        count = in.read(part);
      }
    } catch (IOException e) {
      // The sender is gone, or silent; the answer is tried all the same.
    } finally {
      Arrays.fill(part, (byte) 0);
    }
  }

  private static void fill(byte[] body, ServletInputStream in, Patience patience) throws IOException {
    int filled = 0;
    while (filled < body.length) {
      if (!patience.lasts()) {
        throw Refusals.tooSlow();
      }
      int count = in.read(body, filled, body.length - filled);
      if (count < 0) {
        throw Refusals.cutShort();
      }
      filled += count;
    }
  }
}
