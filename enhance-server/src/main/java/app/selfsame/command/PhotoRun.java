package app.selfsame.command;

import app.selfsame.engine.PhotoDesk;
import app.selfsame.engine.PhotoDesks;
import app.selfsame.engine.SharedHeap;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Works through many files, several at a time, and answers in the order in which they were named. */
final class PhotoRun {
  /** The pixels of a 36-megapixel photo as a decoder leaves them, packed, turned, and halved and halved again. */
  private static final long BYTES_A_PHOTO = 512L << 20;

  private final PhotoDesks desks;
  private final PhotoTask task;
  private final SharedHeap heap = new SharedHeap();

  PhotoRun(PhotoDesks desks, PhotoTask task) {
    this.desks = desks;
    this.task = task;
  }

  /** As many as there are cores, and as the memory allows that Java was given. */
  static int defaultJobs() {
    int cores = Runtime.getRuntime().availableProcessors();
    return (int) Math.max(1, Math.min(cores, Runtime.getRuntime().maxMemory() / BYTES_A_PHOTO));
  }

  /**
   * Works on all files; one that cannot be read does not stop the others.
   *
   * @param show is called for each file, in order, as soon as its turn has come
   */
  ExitStatus run(List<Path> files, int jobs, Consumer<TimedResult> show) {
    ThreadLocal<PhotoDesk> desk = ThreadLocal.withInitial(desks::open);
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, files.size()));
    try {
      Queue<Future<TimedResult>> answers = new ArrayDeque<>();
      for (int i = 0; i < files.size(); i++) {
        int number = i + 1;
        Path file = files.get(i);
        answers.add(workers.submit(() -> answer(desk, number, file)));
      }
      ExitStatus worst = ExitStatus.PASS;
      while (!answers.isEmpty()) {
        TimedResult answer = answers.remove().get();
        show.accept(answer);
        worst = worst.worst(answer.result().status());
      }
      return worst;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.ERROR;
    } finally {
      workers.shutdownNow();
    }
  }

  private TimedResult answer(ThreadLocal<PhotoDesk> desk, int number, Path file) {
    PhotoDesk own = desk.get();
    long start = System.nanoTime();
    FileResult result = result(own, number, file);
    return new TimedResult(result, (System.nanoTime() - start) / 1_000_000);
  }

  private FileResult result(PhotoDesk desk, int number, Path file) {
    try {
      return heap.run(alone -> attempt(desk, number, file));
    } catch (OutOfMemoryError e) {
      return new FileResult.Unusable(file, Refusal.of(FileRefusal.TOO_MUCH_MEMORY));
    }
  }

  private FileResult attempt(PhotoDesk desk, int number, Path file) {
    try {
      return task.run(desk, number, file, FileReading.read(file));
    } catch (UnreadablePhotoException e) {
      return new FileResult.Unusable(file, e.refusal());
    } catch (RefusedFileException e) {
      return new FileResult.Unusable(file, e.refusal());
    } catch (IOException e) {
      return new FileResult.Unusable(file, Refusal.of(FileRefusal.UNREADABLE));
    } catch (RuntimeException e) {
      // A defect on one photo must not take the answers on all others with it.
      e.printStackTrace();
      return new FileResult.Unusable(file, Refusal.of(FileRefusal.DEFECT));
    }
  }
}
