package app.selfsame.site;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;

/**
 * Sends a file as fast as its reader takes it. Nobody waits meanwhile: a reader that takes nothing holds its connection,
 * until that has been idle for too long, and no thread.
 */
final class FileSending implements WriteListener {
  private static final int SLICE_BYTES = 1 << 15;

  private final InputStream content;
  private final ServletOutputStream out;
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private final byte[] slice = new byte[SLICE_BYTES];

  private FileSending(InputStream content, ServletOutputStream out) {
    this.content = content;
    this.out = out;
  }

  /** Answers with the content, whose length is already said. */
  static void answer(Context context, InputStream content) {
    context.future(() -> start(context, content));
  }

  private static CompletableFuture<Void> start(Context context, InputStream content) {
    try {
      FileSending sending = new FileSending(content, context.res().getOutputStream());
      sending.out.setWriteListener(sending);
      return sending.done;
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
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

  private void end() {
    try {
      content.close();
    } catch (IOException e) {
      // All of it was read, or nobody wants the rest.
    }
    done.complete(null);
  }
}
