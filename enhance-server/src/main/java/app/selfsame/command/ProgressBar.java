package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.results.PhotoResult;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** One line of a terminal that is written again and again. */
final class ProgressBar implements BatchProgress {
  private static final int WIDTH = 24;
  private static final String BEGINNING = "\r\u001b[K";
  /** Before so many are done nobody can tell how long the others will take. */
  private static final int FIRST_GUESS = 5;

  private final PrintWriter out;
  private final Texts texts;
  private final int photos;
  private final LongSupplier nanos;
  private final long startNanos;
  private int done;
  private int others;

  /**
   * @param photos how many there are
   * @param nanos a clock
   */
  ProgressBar(PrintWriter out, Texts texts, int photos, LongSupplier nanos) {
    this.out = out;
    this.texts = texts;
    this.photos = photos;
    this.nanos = nanos;
    startNanos = nanos.getAsLong();
  }

  @Override
  public void show(PhotoResult result) {
    done++;
    others += result.isReady() ? 0 : 1;
    int full = (int) ((long) WIDTH * done / photos);
    out.print(BEGINNING + "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + texts.say(message()));
    out.flush();
  }

  private Message message() {
    Argument ofDone = Argument.count(done);
    Argument ofPhotos = Argument.count(photos);
    Argument ofOthers = Argument.count(others);
    if (done < FIRST_GUESS || done == photos) {
      return Message.of(BatchMessage.PROGRESS, ofDone, ofPhotos, ofOthers);
    }
    long left = (nanos.getAsLong() - startNanos) / done * (photos - done);
    Argument minutes = Argument.count((left + TimeUnit.MINUTES.toNanos(1) - 1) / TimeUnit.MINUTES.toNanos(1));
    return Message.of(BatchMessage.PROGRESS_MINUTES, ofDone, ofPhotos, ofOthers, minutes);
  }

  @Override
  public void end() {
    out.println();
  }
}
