package app.selfsame.bench.campaign;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.image.CarriedData;
import app.selfsame.image.DecodingLimits;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What command line and server make of files, each in a limited time. */
final class JvmOpenings implements AutoCloseable {
  private static final int LONGEST_SECONDS = 60;

  private ExecutorService thread = Executors.newSingleThreadExecutor();

  /**
   * What became of a file.
   *
   * @param picture null where it was refused
   * @param refusal the code of the refusal, or null
   * @param fault what no file may bring about, or null
   */
  record Opened(RgbaImage picture, String refusal, String fault, long millis) {}

  /** Opens a file as {@code check} does. */
  Opened open(byte[] file) throws InterruptedException {
    long start = System.nanoTime();
    Future<Opened> opening = thread.submit(() -> opened(file));
    try {
      Opened opened = opening.get(LONGEST_SECONDS, TimeUnit.SECONDS);
      long millis = (System.nanoTime() - start) / 1_000_000;
      return new Opened(opened.picture(), opened.refusal(), opened.fault(), millis);
    } catch (ExecutionException e) {
      return new Opened(null, null, fault(e.getCause()), 0);
    } catch (TimeoutException e) {
      // The thread is at it for as long as it likes.
      thread.shutdownNow();
      thread = Executors.newSingleThreadExecutor();
      return new Opened(null, null, "longer than " + LONGEST_SECONDS + " s", 0);
    }
  }

  private static Opened opened(byte[] file) {
    try {
      CarriedData.of(file);
      PhotoFile photo = PhotoFile.admit(file);
      RgbaImage picture = new PhotoDecoder().decode(photo);
      int part = DecodingLimits.isForHalving(photo.header()) ? 2 : 1;
      boolean isAsSaid =
          picture.width() == photo.header().uprightWidth() / part
              && picture.height() == photo.header().uprightHeight() / part;
      String fault = isAsSaid ? null : "another size than the header's";
      return new Opened(picture, null, fault, 0);
    } catch (UnreadablePhotoException e) {
      return new Opened(null, e.code().id(), null, 0);
    }
  }

  private static String fault(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
