package app.selfsame.http;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/**
 * Server-sent events about one thing, of which only the latest state counts: a reader that is slow misses what was
 * between, and holds its connection and no thread.
 */
public final class EventStream implements WriteListener {
  private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.UTF_8);

  private final ServletOutputStream out;
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private byte[] latest;
  private boolean isLast;
  // Before that the response is written to by its own thread: what is said meanwhile from another waits.
  private boolean isListening;

  private EventStream(ServletOutputStream out) {
    this.out = out;
  }

  /** Begins to answer a request with events. */
  public static EventStream open(Context context) throws IOException {
    context.contentType("text/event-stream").header("Cache-Control", "no-store");
    // Proxies that gather an answer before they pass it on are told not to.
    context.header("X-Accel-Buffering", "no");
    EventStream stream = new EventStream(context.res().getOutputStream());
    context.future(
        () -> {
          stream.out.setWriteListener(stream);
          return stream.done;
        });
    return stream;
  }

  /**
   * Says how things stand.
   *
   * @param id by which a reader that comes again says what it has seen
   * @param json one line
   */
  public void say(String id, String json) {
    offer(("id: " + id + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8), false);
  }

  /** The same for the last time. */
  public void sayLast(String id, String json) {
    offer(("id: " + id + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8), true);
  }

  /** Keeps the connection from being taken for a dead one. */
  public void stayAwake() {
    boolean isQuiet;
    synchronized (this) {
      isQuiet = latest == null;
    }
    if (isQuiet) {
      offer(COMMENT, false);
    }
  }

  /** Whether there is nobody any more who reads. */
  public boolean isOver() {
    return done.isDone();
  }

  /** Ends it. */
  public void close() {
    done.complete(null);
  }

  @Override
  public void onWritePossible() throws IOException {
    synchronized (this) {
      isListening = true;
    }
    write();
  }

  /** The reader is gone. */
  @Override
  public void onError(Throwable failure) {
    done.complete(null);
  }

  private void offer(byte[] event, boolean last) {
    synchronized (this) {
      latest = event;
      isLast |= last;
    }
    try {
      write();
    } catch (IOException e) {
      onError(e);
    }
  }

  private void write() throws IOException {
    boolean isAtEnd;
    synchronized (this) {
      if (done.isDone() || !isListening) {
        return;
      }
      while (latest != null && out.isReady()) {
        byte[] event = latest;
        latest = null;
        out.write(event);
        if (out.isReady()) {
          out.flush();
        }
      }
      isAtEnd = isLast && latest == null && out.isReady();
    }
    if (isAtEnd) {
      done.complete(null);
    }
  }
}
