package app.selfsame.bench.batch;

import app.selfsame.bench.LargePhoto;
import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.hostile.HostileFiles;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Batches of which one photo in a hundred is a hostile file: what becomes of the others, and how much slower it is. */
final class HostileShare {
  private static final int PHOTOS = 200;
  private static final int ONE_IN = 100;

  private final PrintStream out;

  HostileShare(PrintStream out) {
    this.out = out;
  }

  /** Whether all honest photos come to the same. */
  boolean run(LargePhoto large) throws Exception {
    Photo photo = Photo.of(large, 2);
    try (CompanySite site = new CompanySite(CompanySite.Kind.ONE_MACHINE, "acme");
        Node server = site.serve(Runtime.getRuntime().availableProcessors()).ready()) {
      MarkdownTable table =
          new MarkdownTable(
              out, PHOTOS + " photos of " + photo.name() + ", " + PHOTOS / ONE_IN + " of them hostile",
              "hostile file", "photos a second", "photos come to");
      boolean isRight = batch(table, site.program("acme"), photo, "none", photo.content());
      for (Map.Entry<String, byte[]> kind : HostileFiles.each().entrySet()) {
        isRight &= batch(table, site.program("acme"), photo, kind.getKey(), kind.getValue());
      }
      return isRight & server.isAlive();
    }
  }

  private static boolean batch(MarkdownTable table, Program program, Photo photo, String name, byte[] hostile)
      throws IOException, InterruptedException {
    String batch = program.batch(Program.WISHES);
    for (int i = 0; i < PHOTOS; i++) {
      boolean isHostile = i % ONE_IN == ONE_IN / 2;
      program.photo(batch, (isHostile ? "hostile-" : "honest-") + i + ".jpg", isHostile ? hostile : photo.content());
    }
    long start = System.nanoTime();
    program.start(batch);
    while (program.progress(batch).path("done").asInt() < PHOTOS) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    JsonNode standing = program.progress(batch).path("standing");
    boolean isRight = true;
    for (JsonNode one : program.photos(batch)) {
      boolean isHonest = one.path("name").asText().startsWith("honest");
      isRight &= !isHonest || one.path("outcome").asText().equals("ready");
    }
    program.delete(batch);
    String outcomes = standing.toString().replaceAll("\"[a-z]+\":0,?|[{}\"]", "").replaceAll(",$", "");
    table.row(name, String.format(Locale.ROOT, "%.2f", PHOTOS / seconds), outcomes + (isRight ? "" : ": WRONG"));
    return isRight;
  }
}
