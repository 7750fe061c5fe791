package app.selfsame.bench.batch;

import app.selfsame.background.BackgroundWish;
import app.selfsame.bench.LargePhoto;
import app.selfsame.bench.MarkdownTable;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.EngineDesks;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.verdict.Answers;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.PhotoOrder;
import app.selfsame.workshop.Workshop;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Photos a second: of the bare engine, in worker processes, and of whole batches; beside a script of the usual parts. */
final class Rates {
  private static final int WARM_UP = 10;
  /** Photos of the batch that warms the server's own code. */
  private static final int FIRST_BATCH = 60;
  /** Of a batch's photos, so many are done before anybody looks often: the client has the same two cores. */
  private static final double ALMOST = 0.9;
  private static final double[] MEGAPIXELS = {2, 12};
  private static final int[] COUNTS = {200, 100};
  private static final long SHORT_MILLIS = 50;
  private static final long LONG_MILLIS = 1000;
  private static final String ID = Program.DOCUMENT;
  private static final PreparationRequest REQUEST =
      new PreparationRequest(Optional.of(ImageFormat.JPEG), BackgroundWish.KEEP);
  /** The first core alone. */
  private static final String[] ONE_CORE = {"taskset", "-c", "0"};

  private final PrintStream out;

  Rates(PrintStream out) {
    this.out = out;
  }

  /** Measures, and prints a table for each size. */
  void run(LargePhoto large) throws Exception {
    for (int i = 0; i < MEGAPIXELS.length; i++) {
      Photo photo = Photo.of(large, MEGAPIXELS[i]);
      int count = COUNTS[i];
      MarkdownTable table =
          new MarkdownTable(
              out,
              String.format(
                  Locale.ROOT, "%s, %s, %d kB, %d times", photo.name(), large.description(), photo.content().length / 1000, count),
              "what", "photos a second", "to the first result, s", "server, CPU ms a photo", "sent in, photos a second");
      double bare = bare(photo, count);
      row(table, "engine alone, in a warm program, 1 thread", bare);
      double one = inProcesses(photo, count, 1);
      row(table, "worker processes alone, 1", one);
      double two = inProcesses(photo, count, 2);
      row(table, "worker processes alone, 2", two);
      Served pinned = served(photo, count, 1, ONE_CORE);
      row(table, "batch, 1 core, 1 worker process", pinned);
      Served single = served(photo, count, 1);
      row(table, "batch, 2 cores, 1 worker process", single);
      Served both = served(photo, count, 2);
      row(table, "batch, 2 cores, 2 worker processes", both);
      Served nodeOne = nodes(photo, count, 1);
      row(table, "batch, PostgreSQL and S3, 1 `work` process", nodeOne);
      Served nodeTwo = nodes(photo, count, 2);
      row(table, "batch, PostgreSQL and S3, 2 `work` processes", nodeTwo);
      double usualOne = usualParts(photo, count, 1);
      row(table, "script of the usual parts, 1 process", usualOne);
      double usualTwo = usualParts(photo, count, 2);
      row(table, "script of the usual parts, 2 processes", usualTwo);
      out.printf(
          Locale.ROOT,
          "%nQueue, store and blobs take %.1f %% with 1 process, %.1f %% with 2. From 1 core to 2: %.2f times; from 1 worker"
              + " process to 2: %.2f; from 1 `work` process to 2: %.2f; worker processes alone: %.2f; the script: %.2f.%n",
          100 * (1 - single.rate() / one), 100 * (1 - both.rate() / two), both.rate() / pinned.rate(),
          both.rate() / single.rate(), nodeTwo.rate() / nodeOne.rate(), two / one, usualTwo / usualOne);
    }
  }

  private static void row(MarkdownTable table, String what, double rate) {
    table.row(what, number(rate), "", "", "");
  }

  private static void row(MarkdownTable table, String what, Served served) {
    table.row(what, number(served.rate()), number(served.firstSeconds()), number(served.cpuMillis()), number(served.sentRate()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static double bare(Photo photo, int count) {
    PhotoDesk desk = new EngineDesks().open();
    PhotoDocument document = PackagedEngine.catalogue().find(ID).orElseThrow();
    for (int i = 0; i < WARM_UP; i++) {
      desk.prepare(photo.content(), document, Answers.NONE, REQUEST);
    }
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      desk.prepare(photo.content(), document, Answers.NONE, REQUEST);
    }
    return count / seconds(start);
  }

  /** From the first photo on, as batches are timed: processes start with it. */
  private static double inProcesses(Photo photo, int count, int processes) throws Exception {
    PhotoOrder order =
        new PhotoOrder(
            photo.content(), ID, Answers.NONE, BackgroundWish.KEEP, Optional.of(ImageFormat.JPEG), "en", true);
    try (Workshop workshop = new Workshop(processes)) {
      List<Thread> threads = new ArrayList<>();
      long start = System.nanoTime();
      for (int i = 0; i < processes; i++) {
        threads.add(new Thread(() -> work(workshop, order, count / processes)));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      return count / seconds(start);
    }
  }

  private static void work(Workshop workshop, PhotoOrder order, int count) {
    try {
      for (int i = 0; i < count; i++) {
        if (!(workshop.work("batch", order) instanceof Done.Judged)) {
          throw new IllegalStateException("a photo was not judged");
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A batch, from its start on. The CPU is that of the processes that have the queue, without those that judge. */
  private record Served(double rate, double firstSeconds, double cpuMillis, double sentRate) {}

  private static Served served(Photo photo, int count, int workers, String... before) throws Exception {
    try (CompanySite site = new CompanySite(CompanySite.Kind.ONE_MACHINE, "acme");
        Node server = site.serve(workers, before).ready()) {
      return batch(site.program("acme"), List.of(server), photo, count);
    }
  }

  private static Served nodes(Photo photo, int count, int nodes) throws Exception {
    List<Node> all = new ArrayList<>();
    try (CompanySite site = new CompanySite(CompanySite.Kind.MANY_MACHINES, "acme");
        Node server = site.serve(0).ready()) {
      try {
        for (int i = 0; i < nodes; i++) {
          all.add(site.work(1).ready());
        }
        return batch(site.program("acme"), all, photo, count);
      } finally {
        for (Node node : all) {
          node.close();
        }
      }
    }
  }

  private static Served batch(Program program, List<Node> working, Photo photo, int count) throws Exception {
    // The server's own code is warm as that of one that has run for a while; the workers are new ones for each batch.
    String first = program.batch(Program.WISHES);
    for (int i = 0; i < FIRST_BATCH; i++) {
      program.photo(first, i + ".jpg", photo.content());
    }
    program.start(first);
    while (program.progress(first).path("done").asInt() < FIRST_BATCH) {
      pause(LONG_MILLIS);
    }
    String batch = program.batch(Program.WISHES);
    long sending = System.nanoTime();
    for (int i = 0; i < count; i++) {
      program.photo(batch, i + ".jpg", photo.content());
    }
    double sentRate = count / seconds(sending);
    long start = System.nanoTime();
    double cpuBefore = working.stream().mapToDouble(Node::cpuMillis).sum();
    program.start(batch);
    double firstSeconds = 0;
    int done = 0;
    while (done < count) {
      pause(firstSeconds == 0 || done >= ALMOST * count ? SHORT_MILLIS : LONG_MILLIS);
      done = program.progress(batch).path("done").asInt();
      if (done > 0 && firstSeconds == 0) {
        firstSeconds = seconds(start);
      }
    }
    double rate = count / seconds(start);
    if (program.progress(batch).path("standing").path("lost").asInt() > 0) {
      throw new IllegalStateException("photos were lost");
    }
    double cpu = working.stream().mapToDouble(Node::cpuMillis).sum() - cpuBefore;
    return new Served(rate, firstSeconds, cpu / count, sentRate);
  }

  private static void pause(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private static double usualParts(Photo photo, int count, int processes) throws IOException, InterruptedException {
    Path file = Files.createTempFile("photo", ".jpg");
    Path script = Files.createTempFile("usual_parts", ".py");
    try (InputStream packaged = Rates.class.getResourceAsStream("usual_parts.py")) {
      Files.write(file, photo.content());
      Files.write(script, packaged.readAllBytes());
      Process process =
          new ProcessBuilder(
                  "/usr/bin/python3", script.toString(), String.valueOf(processes), String.valueOf(count), file.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
      if (process.waitFor() != 0) {
        throw new IOException("the script failed");
      }
      String[] parts = said.split(" ");
      // Of a drawn head it makes nothing.
      return Integer.parseInt(parts[1]) == count ? count / Double.parseDouble(parts[0]) : Double.NaN;
    } finally {
      Files.delete(file);
      Files.delete(script);
    }
  }

  private static double seconds(long startNanos) {
    return (System.nanoTime() - startNanos) / 1e9;
  }
}
