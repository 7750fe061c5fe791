package app.selfsame.light;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/** Reads bodies of a known length into memory, each in a limited time. Nothing is written to disk. */
final class BodyReader {
  private static final int SLICE_BYTES = 1 << 16;
  private static final Duration DISCARD = Duration.ofSeconds(2);
  private static final int DISCARD_BYTES = 1 << 13;

  private final Duration limit;
  private final LongSupplier nanoTime;

  /** Held while a body exists twice, in slices and as a whole: one at a time does. */
  private final Object joining = new Object();

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
   * @param memory of the body, taken as the body arrives: what is announced and does not come takes none
   * @param waiting for memory, which is not the sender's time
   * @throws app.selfsame.http.ProblemException when they do not come, too slowly, or there is no memory for them
   */
  byte[] read(HttpServletRequest request, int bytes, MemoryBudget.Share memory, Waiting waiting) {
    List<byte[]> slices = new ArrayList<>();
    try (Patience patience = new Patience(request, limit, nanoTime)) {
      ServletInputStream in = request.getInputStream();
      for (int left = bytes; left > 0; left -= SLICE_BYTES) {
        int first = firstByte(in, patience);
        patience.pause();
        long spent = waiting.spentNanos();
        byte[] slice = slice(Math.min(SLICE_BYTES, left), memory, waiting);
        patience.extend(waiting.spentNanos() - spent);
        slices.add(slice);
        slice[0] = (byte) first;
        fill(slice, in, patience);
      }
      return slices.size() == 1 ? slices.remove(0) : joined(slices, bytes);
    } catch (IOException e) {
      throw e.getCause() instanceof TimeoutException ? Refusals.tooSlow() : Refusals.cutShort();
    } finally {
      slices.forEach(slice -> Arrays.fill(slice, (byte) 0));
    }
  }

  private static byte[] slice(int bytes, MemoryBudget.Share memory, Waiting waiting) {
    memory.grow(bytes, waiting);
    return new byte[bytes];
  }

  private byte[] joined(List<byte[]> slices, int bytes) {
    synchronized (joining) {
      byte[] body = new byte[bytes];
      int at = 0;
      for (byte[] slice : slices) {
        System.arraycopy(slice, 0, body, at, slice.length);
        at += slice.length;
      }
      slices.forEach(slice -> Arrays.fill(slice, (byte) 0));
      slices.clear();
      return body;
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

  /** Waits for it before any memory is taken for what follows. */
  private static int firstByte(ServletInputStream in, Patience patience) throws IOException {
    if (!patience.lasts()) {
      throw Refusals.tooSlow();
    }
    int first = in.read();
    if (first < 0) {
      throw Refusals.cutShort();
    }
    return first;
  }

  /** All but the first byte. */
  private static void fill(byte[] slice, ServletInputStream in, Patience patience) throws IOException {
    int filled = 1;
    while (filled < slice.length) {
      if (!patience.lasts()) {
        throw Refusals.tooSlow();
      }
      int count = in.read(slice, filled, slice.length - filled);
      if (count < 0) {
        throw Refusals.cutShort();
      }
      filled += count;
    }
  }
}
