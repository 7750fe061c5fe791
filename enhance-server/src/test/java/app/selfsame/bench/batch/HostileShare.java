package app.selfsame.bench.batch;

import app.selfsame.bench.LargePhoto;
import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.hostile.HostileFiles;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Batches of which one photo in a hundred is a hostile file: what becomes of the others, and how much slower it is. */
final class HostileShare {
  private static final int PHOTOS = 200;
  private static final int ONE_IN = 100;
  private static final int WARM_UP = 60;

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
      // Whatever the photo is worth: beside hostile files it is worth the same.
      String honest = outcome(site.program("acme"), photo);
      boolean isRight = batch(table, site.program("acme"), photo, "none", photo.content(), honest);
      for (Map.Entry<String, byte[]> kind : HostileFiles.each().entrySet()) {
        isRight &= batch(table, site.program("acme"), photo, kind.getKey(), kind.getValue(), honest);
      }
      return isRight & server.isAlive();
    }
  }

  /** What a batch of the photo alone comes to; the server is warm then. */
  private static String outcome(Program program, Photo photo) throws IOException, InterruptedException {
    String batch = program.batch(Program.WISHES);
    for (int i = 0; i < WARM_UP; i++) {
      program.photo(batch, i + ".jpg", photo.content());
    }
    program.start(batch);
    program.await(batch);
    Set<String> outcomes = new HashSet<>();
    for (JsonNode one : program.photos(batch)) {
      outcomes.add(one.path("outcome").asText());
    }
    program.delete(batch);
    if (outcomes.size() != 1) {
      throw new IllegalStateException("the same photo came to " + outcomes);
    }
    return outcomes.iterator().next();
  }

  private static boolean batch(
      MarkdownTable table, Program program, Photo photo, String name, byte[] hostile, String honest)
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
      isRight &= !isHonest || one.path("outcome").asText().equals(honest);
    }
    program.delete(batch);
    String outcomes = standing.toString().replaceAll("\"[a-z]+\":0,?|[{}\"]", "").replaceAll(",$", "");
    table.row(name, String.format(Locale.ROOT, "%.2f", PHOTOS / seconds), outcomes + (isRight ? "" : ": WRONG"));
    return isRight;
  }
}
