package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.results.PhotoResult;
import app.selfsame.results.ReportedResult;
import app.selfsame.results.ResultsCsv;
import app.selfsame.results.ResultsJson;
import app.selfsame.roster.Matching;
import app.selfsame.roster.Roster;
import app.selfsame.roster.RosterLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One run over the photos of a folder: says what it leaves out, works, writes the reports, and sums up. */
final class BatchRun {
  private final BatchFolder folder;
  private final Texts texts;
  private final PrintWriter out;
  private final Lines lines;
  private final List<BatchPhoto> photos = new ArrayList<>();
  private final List<PhotoResult> results = new ArrayList<>();
  private int before;

  BatchRun(PhotoFolder found, Optional<Roster> people, BatchFolder folder, Texts texts, PrintWriter out) {
    this.folder = folder;
    this.texts = texts;
    this.out = out;
    lines = new Lines(out, texts);
    note(BatchMessage.LEFT_OUT, found.leftOut());
    if (people.isPresent()) {
      take(Matching.of(people.get(), found.photos()));
    } else {
      found.photos().forEach(photo -> photos.add(new BatchPhoto(photo, "")));
    }
    folder.name(photos);
  }

  private void take(Matching matching) {
    note(BatchMessage.UNNAMED, matching.unnamed());
    for (RosterLine line : matching.missing()) {
      refuse("", line, PhotoResult.Status.MISSING, Message.of(BatchMessage.MISSING, number(line), id(line)));
    }
    matching.doubtful().forEach(
        (line, files) -> {
          Argument named = Argument.literal(named(files));
          BatchMessage key = files.size() > 1 ? BatchMessage.SEVERAL : BatchMessage.SHARED;
          refuse(files.get(0), line, PhotoResult.Status.DOUBTFUL, Message.of(key, number(line), id(line), named));
        });
    matching.lines().forEach((file, line) -> photos.add(new BatchPhoto(file, line.id())));
  }

  private void refuse(String file, RosterLine line, PhotoResult.Status status, Message reason) {
    lines.head(Label.ERROR, reason);
    results.add(PhotoResult.without(file, line.id(), status, "", texts.say(reason)));
  }

  private static Argument number(RosterLine line) {
    return Argument.count(line.number());
  }

  private static Argument id(RosterLine line) {
    return Argument.literal(line.id());
  }

  private void note(BatchMessage key, List<String> files) {
    if (!files.isEmpty()) {
      lines.head(Label.NOTE, Message.of(key, Argument.count(files.size()), Argument.literal(named(files))));
    }
  }

  private String named(List<String> files) {
    return FileNamesShown.of(files, texts);
  }

  /** Works on all photos, so many at once. */
  ExitStatus run(BatchWork work, int jobs, Path place, String document) throws IOException, InterruptedException {
    if (!photos.isEmpty()) {
      work(work, Math.min(jobs, photos.size()));
    }
    folder.write(BatchFolder.CSV, file -> ResultsCsv.write(results, file));
    // One report after the other: of thousands of photos they are more than fits into memory.
    folder.write(
        BatchFolder.JSON,
        file -> ResultsJson.write(document, () -> results.stream().map(this::reported).iterator(), file));
    sumUp(place);
    return results.stream().map(BatchRun::status).reduce(ExitStatus.PASS, ExitStatus::worst);
  }

  private void work(BatchWork work, int jobs) throws InterruptedException {
    BatchProgress progress =
        System.console() == null
            ? new ProgressLines(out, texts)
            : new ProgressBar(out, texts, photos.size(), System::nanoTime);
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      Queue<Future<PhotoResult>> awaited = new ArrayDeque<>();
      for (BatchPhoto photo : photos) {
        awaited.add(threads.submit(() -> work.on(photo)));
      }
      while (!awaited.isEmpty()) {
        PhotoResult result = awaited.remove().get();
        results.add(result);
        progress.show(result);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
      progress.end();
    }
    before = work.before();
  }

  private void sumUp(Path place) {
    int ready = count(PhotoResult.Status.READY);
    int refused = count(PhotoResult.Status.REFUSED) + count(PhotoResult.Status.UNUSABLE);
    out.println(
        texts.say(
            BatchMessage.SUMMARY,
            Argument.count(results.size()),
            Argument.count(ready),
            Argument.count(refused),
            Argument.count(results.size() - ready - refused)));
    if (before > 0) {
      out.println(texts.say(BatchMessage.BEFORE, Argument.count(before)));
    }
    out.println(
        Visible.line(
            texts.say(
                BatchMessage.REPORTS,
                Argument.literal(place.resolve(BatchFolder.CSV).toString()),
                Argument.literal(place.resolve(BatchFolder.JSON).toString()))));
    out.flush();
  }

  private ReportedResult reported(PhotoResult result) {
    try {
      return folder.reported(result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int count(PhotoResult.Status status) {
    return (int) results.stream().filter(result -> result.status() == status).count();
  }

  private static ExitStatus status(PhotoResult result) {
    if (result.isReady()) {
      return ExitStatus.PASS;
    }
    return result.isJudged() ? ExitStatus.FAIL : ExitStatus.ERROR;
  }
}
