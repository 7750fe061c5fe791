package app.selfsame.http;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/**
 * Sends an answer as fast as its reader takes it. Nobody waits meanwhile: a reader that takes nothing holds its
 * connection, until that has been idle for too long, and no thread.
 */
public final class Sending implements WriteListener {
  private static final int SLICE_BYTES = 1 << 15;

  private final InputStream content;
  private final ServletOutputStream out;
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private final byte[] slice = new byte[SLICE_BYTES];

  private Sending(InputStream content, ServletOutputStream out) {
    this.content = content;
    this.out = out;
  }

  /** Answers with a file, whose length is already said. */
  public static void file(Context context, InputStream content) {
    context.future(
        () -> {
          try {
            return start(context, content).done;
          } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
          }
        });
  }

  /**
   * Sends the rest of an answer that is under way, whose length is already said.
   *
   * @param limit so long the reader may take for all of it; then its connection is closed
   * @return when all is sent, or the reader is gone
   */
  public static CompletableFuture<Void> bytes(Context context, byte[] bytes, Duration limit) throws IOException {
    Sending sending = start(context, new ByteArrayInputStream(bytes));
    Deadline deadline = new Deadline(context.req(), limit, () -> sending.giveUp(context.req()));
    deadline.run();
    return sending.done.whenComplete((nothing, failure) -> deadline.pause());
  }

  /**
   * Answers with JSON that nobody is to keep: it is overwritten when it is sent, or cannot be.
   *
   * @param limit so long the reader may take for all of it; then its connection is closed
   * @return when all is sent, or the reader is gone
   */
  public static CompletableFuture<Void> once(Context context, byte[] json, Duration limit) {
    context.contentType("application/json").header("Cache-Control", "no-store");
    context.res().setContentLength(json.length);
    try {
      return bytes(context, json, limit).whenComplete((nothing, failure) -> Arrays.fill(json, (byte) 0));
    } catch (IOException | RuntimeException e) {
      Arrays.fill(json, (byte) 0);
      return CompletableFuture.failedFuture(e);
    }
  }

  private static Sending start(Context context, InputStream content) throws IOException {
    Sending sending = new Sending(content, context.res().getOutputStream());
    sending.out.setWriteListener(sending);
    return sending;
  }

  @Override
  public void onWritePossible() throws IOException {
    // A slice may be filled anew only once the last one is on its way, which is when the stream is ready again.
    while (out.isReady()) {
      int count = content.read(slice);
      if (count < 0) {
        end();
        return;
      }
      out.write(slice, 0, count);
    }
  }

  /** The reader is gone, or took nothing for too long. There is nobody to be told. */
  @Override
  public void onError(Throwable failure) {
    end();
  }

  private void giveUp(HttpServletRequest request) {
    ConnectionOf.end(request).close();
    end();
  }

  private void end() {
    try {
      content.close();
    } catch (IOException e) {
      // All of it was read, or nobody wants the rest.
    }
    Arrays.fill(slice, (byte) 0);
    done.complete(null);
  }
}
