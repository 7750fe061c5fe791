package app.selfsame.command;

import app.selfsame.background.BackgroundWish;
import app.selfsame.image.ImageFormat;
import app.selfsame.message.Texts;
import app.selfsame.refusal.Refusal;
import app.selfsame.results.PhotoResult;
import app.selfsame.results.ReportedResult;
import app.selfsame.results.ResultReader;
import app.selfsame.results.StoredReport;
import app.selfsame.session.FinishedFile;
import app.selfsame.verdict.Answers;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.PhotoOrder;
import app.selfsame.workshop.PhotoWorkers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.codec.digest.DigestUtils;

/** What is done with each photo of a batch: see whether it is done already, work on it, keep what comes of it. */
final class BatchWork {
  private static final String GROUP = "batch";

  private final Path photos;
  private final BatchFolder out;
  private final PhotoWorkers workers;
  private final Wish wish;
  private final Texts texts;
  private final AtomicInteger before = new AtomicInteger();

  /**
   * What is wanted of all photos.
   *
   * @param document the id
   */
  record Wish(
      String document, Answers answers, BackgroundWish background, Optional<ImageFormat> format, String language) {
    /** What else would make the results others. */
    String key() {
      return DigestUtils.sha256Hex((Selfsame.version() + this).getBytes(StandardCharsets.UTF_8));
    }

    PhotoOrder order(byte[] photo) {
      return new PhotoOrder(photo, document, answers, background, format, language, true);
    }
  }

  BatchWork(Path photos, BatchFolder out, PhotoWorkers workers, Wish wish, Texts texts) {
    this.photos = photos;
    this.out = out;
    this.workers = workers;
    this.wish = wish;
    this.texts = texts;
  }

  /**
   * Works on a photo.
   *
   * @throws InterruptedException when it was not finished
   */
  PhotoResult on(BatchPhoto photo) throws InterruptedException {
    try {
      byte[] content = FileReading.read(photos.resolve(photo.file()));
      String key = String.join(" ", wish.key(), String.valueOf(content.length), DigestUtils.sha256Hex(content), photo.id());
      Optional<PhotoResult> done = out.done(photo, key);
      if (done.isPresent()) {
        before.incrementAndGet();
        return done.get();
      }
      return work(photo, content, key);
    } catch (RefusedFileException e) {
      return without(photo, PhotoResult.Status.UNREADABLE, e.refusal());
    } catch (IOException e) {
      return without(photo, PhotoResult.Status.UNREADABLE, Refusal.of(FileRefusal.UNREADABLE));
    }
  }

  /** How many were done before. */
  int before() {
    return before.get();
  }

  private PhotoResult work(BatchPhoto photo, byte[] content, String key) throws InterruptedException {
    Done done = workers.work(GROUP, wish.order(content));
    if (done instanceof Done.Lost lost) {
      return without(photo, PhotoResult.Status.LOST, Refusal.of(FileRefusal.of(lost.why())));
    }
    try {
      ReportedResult reported = result(photo, done);
      out.add(key, reported);
      return reported.result();
    } catch (RefusedFileException e) {
      return without(photo, PhotoResult.Status.LOST, e.refusal());
    } catch (IOException e) {
      return without(photo, PhotoResult.Status.LOST, Refusal.of(FileRefusal.NOT_KEPT));
    }
  }

  private ReportedResult result(BatchPhoto photo, Done done) throws IOException {
    if (done instanceof Done.Unusable unusable) {
      PhotoResult result = ResultReader.of(photo.file(), photo.id(), unusable);
      return new ReportedResult(result, StoredReport.json(unusable).toString());
    }
    Done.Judged judged = (Done.Judged) done;
    Optional<FinishedFile> file = judged.file();
    String written = file.isPresent() ? out.write(photo, file.get()) : "";
    PhotoResult result = ResultReader.of(photo.file(), photo.id(), judged, written);
    return new ReportedResult(result, StoredReport.json(judged).toString());
  }

  private PhotoResult without(BatchPhoto photo, PhotoResult.Status status, Refusal refusal) {
    return PhotoResult.without(
        photo.file(), photo.id(), status, refusal.code().id(), texts.say(refusal.messages()));
  }
}
