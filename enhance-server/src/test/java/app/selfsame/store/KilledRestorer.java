package app.selfsame.store;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that puts a copy in the place of a database, and is killed meanwhile. */
final class KilledRestorer {
  /** So many moments, from the beginning to beyond the end. */
  static final int ROUNDS = 8;
  private static final int STEP_MILLIS = 15;

  private KilledRestorer() {}

  public static void main(String[] arguments) throws Exception {
    Store store = StoreTest.store(Map.of("SERVE_DATA", arguments[0]), List.of(RestorationTest.TABLES));
    System.out.println("begins");
    System.out.flush();
    store.restore(Path.of(arguments[1]), Instant.now());
  }

  /** Starts it, and kills it the later the higher the round. */
  static void kill(Path data, Path copy, int round) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KilledRestorer.class.getName(),
                data.toString(),
                copy.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = process.inputReader()) {
      said.readLine();
      int millis = round * round * STEP_MILLIS;
      process.onExit().orTimeout(Math.max(millis, 1), TimeUnit.MILLISECONDS).exceptionally(late -> null).join();
      process.destroyForcibly();
      process.waitFor();
    }
  }
}
