package app.selfsame.http;

import app.selfsame.message.Argument;
import app.selfsame.message.Unit;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;

/**
 * Reads the body of a request into memory as it arrives. Nobody waits for it: a sender that is slow or silent holds its
 * connection and what it has sent, and no thread. Nothing is written to disk, and what has arrived of a body that does
 * not become whole is overwritten.
 */
public final class BodyReading implements ReadListener {
  private static final int SLICE_BYTES = 1 << 16;
  private static final int DISCARD_BYTES = 1 << 13;

  /** So long what a refused sender still sends is read and thrown away. */
  private static final Duration DISCARD = Duration.ofSeconds(2);

  private static final Runnable NOTHING = () -> {};

  /** Held while a body exists twice, in slices and as a whole: one at a time does. */
  private static final Object JOINING = new Object();

  private final HttpServletRequest request;
  private final Duration limit;
  /** Of the server: what goes on when there is memory must not hold up who gave it back. */
  private final Executor executor;
  private final Deadline transfer;
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final CompletableFuture<Void> discarded = new CompletableFuture<>();
  private final List<byte[]> slices = new ArrayList<>();

  private ServletInputStream in;
  private BodyMemory.Share memory;
  private Deadline waiting;
  private int left;
  private byte[] slice;
  private int filled;
  private boolean isUnwanted;

  /**
   * Reads nothing yet.
   *
   * @param bytes how many were announced
   * @param limit so long the sender may take for all of them
   */
  public BodyReading(HttpServletRequest request, int bytes, Duration limit) {
    this.request = request;
    this.limit = limit;
    executor = ConnectionOf.connector(request).getExecutor();
    left = bytes;
    transfer = new Deadline(request, limit, () -> stop(tooSlow()));
  }

  /**
   * Reads the body.
   *
   * @param from of which memory is taken as the body arrives, and which the caller gives back in the end
   * @param wait runs while there is no memory, which is not the sender's time
   * @return the body, or a {@link ProblemException} when it does not come or comes too slowly
   */
  public CompletableFuture<byte[]> into(BodyMemory.Share from, Deadline wait) throws IOException {
    synchronized (this) {
      memory = from;
      waiting = wait;
      if (left > 0) {
        transfer.run();
        listen();
      }
    }
    if (left == 0) {
      body.complete(new byte[0]);
    }
    return body;
  }

  /** Ends the reading: the body fails with this, unless it is whole. */
  public void stop(ProblemException why) {
    synchronized (this) {
      if (isUnwanted || body.isDone()) {
        return;
      }
      isUnwanted = true;
      transfer.pause();
      forget();
    }
    body.completeExceptionally(why);
  }

  /**
   * Reads on past what is not wanted, as far as it comes without much delay: a connection that is closed on a sender who
   * is still sending takes the answer away from it.
   */
  public CompletableFuture<Void> discardRest() throws IOException {
    Deadline patience = new Deadline(request, DISCARD, () -> discarded.complete(null));
    synchronized (this) {
      isUnwanted = true;
      if (left == 0 || in == null && request.getHeader("Expect") != null) {
        discarded.complete(null);
        return discarded;
      }
      patience.run();
      if (in == null) {
        listen();
      }
    }
    discarded.whenComplete((nothing, failure) -> patience.pause());
    goOn();
    return discarded;
  }

  @Override
  public void onDataAvailable() {
    goOn();
  }

  @Override
  public void onAllDataRead() {
    end(RequestRefusal.CUT_SHORT);
  }

  /** The sender is gone, or was silent for too long. */
  @Override
  public void onError(Throwable failure) {
    boolean isSilence = failure instanceof TimeoutException || failure.getCause() instanceof TimeoutException;
    if (isSilence) {
      stop(tooSlow());
      discarded.complete(null);
    } else {
      end(RequestRefusal.CUT_SHORT);
    }
  }

  private void end(RequestRefusal refusal) {
    stop(new ProblemException(Problem.of(refusal)));
    discarded.complete(null);
  }

  /** Who waits to be asked for the body is asked by this. */
  private void listen() throws IOException {
    in = request.getInputStream();
    in.setReadListener(this);
  }

  /** Reads what is there. Who waits for the outcome hears of it without the lock. */
  private void goOn() {
    Runnable outcome;
    synchronized (this) {
      try {
        outcome = isUnwanted ? throwAway() : read();
      } catch (IOException e) {
        outcome = () -> onError(e);
      }
    }
    outcome.run();
  }

  private Runnable throwAway() throws IOException {
    byte[] unwanted = new byte[DISCARD_BYTES];
    try {
      while (!discarded.isDone() && in.isReady()) {
        if (in.read(unwanted) < 0) {
          return () -> discarded.complete(null);
        }
      }
      return NOTHING;
    } finally {
      Arrays.fill(unwanted, (byte) 0);
    }
  }

  private Runnable read() throws IOException {
    while (left > 0 && in.isReady()) {
      if (slice == null && !takeSlice()) {
        return NOTHING;
      }
      int count = in.read(slice, filled, slice.length - filled);
      if (count < 0) {
        return () -> end(RequestRefusal.CUT_SHORT);
      }
      filled += count;
      left -= count;
      if (filled == slice.length) {
        slices.add(slice);
        slice = null;
      }
    }
    return left == 0 ? whole() : NOTHING;
  }

  /** Whether there is memory for a slice; else the reading goes on when there is. */
  private boolean takeSlice() {
    int bytes = Math.min(SLICE_BYTES, left);
    if (memory.grow(bytes, () -> executor.execute(() -> goOnInto(bytes)))) {
      begin(bytes);
      return true;
    }
    transfer.pause();
    waiting.run();
    return false;
  }

  private void goOnInto(int bytes) {
    synchronized (this) {
      waiting.pause();
      if (isUnwanted) {
        return;
      }
      transfer.run();
      begin(bytes);
    }
    goOn();
  }

  private void begin(int bytes) {
    slice = new byte[bytes];
    filled = 0;
  }

  private Runnable whole() {
    transfer.pause();
    byte[] whole = slices.size() == 1 ? slices.remove(0) : joined();
    return () -> body.complete(whole);
  }

  private byte[] joined() {
    synchronized (JOINING) {
      byte[] whole = new byte[slices.stream().mapToInt(part -> part.length).sum()];
      int at = 0;
      for (byte[] part : slices) {
        System.arraycopy(part, 0, whole, at, part.length);
        at += part.length;
      }
      forget();
      return whole;
    }
  }

  private void forget() {
    slices.forEach(part -> Arrays.fill(part, (byte) 0));
    slices.clear();
    if (slice != null) {
      Arrays.fill(slice, (byte) 0);
      slice = null;
    }
  }

  private ProblemException tooSlow() {
    return new ProblemException(
        Problem.of(RequestRefusal.PICTURE_TOO_SLOW, Argument.quantity(limit.toSeconds(), Unit.SECOND)));
  }
}
