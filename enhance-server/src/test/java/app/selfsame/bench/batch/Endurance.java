package app.selfsame.bench.batch;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.Samples;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A batch of thousands of photos, sent in one ZIP file: memory as it goes, and how long a small batch beside it waits. */
final class Endurance {
  private static final int FILE_BYTES = 105_000;
  private static final int SMALL = 3;
  private static final long SEED = 20261129;

  private final PrintStream out;
  private final int photos;
  private final Photo photo;

  Endurance(PrintStream out, int photos) throws IOException {
    this.out = out;
    this.photos = photos;
    photo = new Photo("drawn", TestPhotos.encode(TestPhotos.drawnPerson(), "jpg"));
  }

  /** Whether nothing was lost. */
  boolean run() throws Exception {
    Path zip = Files.createTempFile("photos", ".zip");
    try (CompanySite site = new CompanySite(CompanySite.Kind.ONE_MACHINE, "acme", "globex");
        Node server = site.serve(Runtime.getRuntime().availableProcessors()).ready()) {
      write(zip);
      double before = server.resident().own();
      Program large = site.program("acme");
      String batch = large.batch(Program.WISHES);
      Most most = new Most(server);
      long start = System.nanoTime();
      int added = most.during(() -> large.archive(batch, zip));
      double seconds = seconds(start);
      out.printf(
          Locale.ROOT,
          "%n%d photos in a ZIP file of %.2f GB: taken in %.0f s, %.0f MB/s; the server has %.0f MB before, %.0f MB at most"
              + " meanwhile.%n",
          added, Files.size(zip) / 1e9, seconds, Files.size(zip) / 1e6 / seconds, before, most.megabytes());
      large.start(batch);
      List<Double> waits = follow(server, large, site.program("globex"), batch);
      out.printf(Locale.ROOT, "%nA batch of %d photos beside it is done after %s s.%n", SMALL, Samples.of(waits));
      return isDelivered(large, batch, server) & added == photos;
    } finally {
      Files.delete(zip);
    }
  }

  private void write(Path zip) throws IOException {
    Random random = new Random(SEED);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(zip));
        ZipOutputStream entries = new ZipOutputStream(file)) {
      entries.setMethod(ZipOutputStream.STORED);
      for (int i = 0; i < photos; i++) {
        byte[] content = photo.grown(FILE_BYTES, random);
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(String.format(Locale.ROOT, "person-%05d.jpg", i));
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entries.putNextEntry(entry);
        entries.write(content);
      }
    }
  }

  /** Prints as it goes, and returns the waits of small batches. */
  private List<Double> follow(Node server, Program large, Program small, String batch) throws Exception {
    MarkdownTable table =
        new MarkdownTable(
            out, photos + " photos, " + Runtime.getRuntime().availableProcessors() + " worker processes", "done",
            "photos a second", "server, MB", "largest worker, MB", "3 photos of another company, s");
    List<Double> waits = new ArrayList<>();
    int step = Math.max(1, photos / 10);
    int last = 0;
    long since = System.nanoTime();
    for (int next = step; next <= photos; next += step) {
      JsonNode progress = large.await(batch, next);
      int done = progress.path("done").asInt();
      double rate = (done - last) / seconds(since);
      Node.Resident resident = server.resident();
      String wait = "";
      last = done;
      since = System.nanoTime();
      if (progress.path("state").asText().equals("running")) {
        waits.add(small(small));
        wait = String.format(Locale.ROOT, "%.1f", waits.get(waits.size() - 1));
      }
      table.row(
          done, String.format(Locale.ROOT, "%.2f", rate), Math.round(resident.own()), Math.round(resident.worker()), wait);
    }
    return waits;
  }

  private double small(Program program) throws IOException, InterruptedException {
    String batch = program.batch(Program.WISHES);
    for (int i = 0; i < SMALL; i++) {
      program.photo(batch, i + ".jpg", photo.content());
    }
    long start = System.nanoTime();
    program.start(batch);
    while (program.progress(batch).path("done").asInt() < SMALL) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    double seconds = seconds(start);
    program.delete(batch);
    return seconds;
  }

  private boolean isDelivered(Program program, String batch, Node server) throws Exception {
    JsonNode end = program.await(batch);
    Most most = new Most(server);
    long start = System.nanoTime();
    long[] bytes = new long[1];
    int files = most.during(() -> files(program, batch, bytes));
    double seconds = seconds(start);
    out.printf(
        Locale.ROOT,
        "%nResults: %d files, %.0f MB, in %.0f s; the server has %.0f MB at most meanwhile. It came to %s.%n",
        files, bytes[0] / 1e6, seconds, most.megabytes(), end.path("standing"));
    return files == photos && end.path("standing").path("ready").asInt() == photos;
  }

  private static int files(Program program, String batch, long[] bytes) throws IOException, InterruptedException {
    int files = 0;
    try (InputStream in = program.results(batch); ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        bytes[0] += zip.transferTo(OutputStream.nullOutputStream());
        files += entry.getName().endsWith(".jpg") ? 1 : 0;
      }
    }
    return files;
  }

  private static double seconds(long startNanos) {
    return (System.nanoTime() - startNanos) / 1e9;
  }
}
