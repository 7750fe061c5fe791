package app.selfsame.blob;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.feature.Feature;
import app.selfsame.jobs.Jobs;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.store.Store;
import app.selfsame.store.StoreSettings;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process that writes blobs until it is killed, and says each time which is there. */
final class KilledWriter {
  private static final String GROUP = "killed";
  private static final byte[] CONTENT = BlobFormatTest.content(3_000_000);
  private static final int MOST_MILLIS = 30;

  private KilledWriter() {}

  public static void main(String[] arguments) throws Exception {
    Feature feature = new BlobFeature();
    List<Setting<?>> known =
        Stream.concat(feature.settings().stream(), StoreSettings.ALL.stream()).<Setting<?>>map(each -> each).toList();
    Settings settings = Settings.read(System.getenv(), known);
    List<String> migrations = new ArrayList<>(feature.migrations());
    migrations.add(Jobs.MIGRATIONS);
    Store store = Store.of(settings, migrations);
    Clock clock = Clock.systemUTC();
    Blobs blobs =
        new Blobs(
            store.database(),
            BlobSettings.store(settings),
            BlobSettings.keys(settings).orElseThrow(),
            clock,
            new Jobs(store, clock));
    while (true) {
      System.out.println(blobs.write(GROUP, CONTENT).id());
      System.out.flush();
    }
  }

  /**
   * Has it write and kills it, and all that it said to be there has to be there.
   *
   * @param temporary the folder for its temporary files
   */
  static void kill(BlobHouse house, Path temporary) throws Exception {
    house.group(GROUP);
    Set<String> said = idsUntilKilled(house, temporary, 5, new Random().nextInt(MOST_MILLIS));
    for (String id : said) {
      assertTrue(id, house.kept().contains(id.replace('.', '/')));
    }
    assertTrue(said.toString(), said.size() >= 5);
  }

  /** All that is there can be read, whether it was said or not. */
  static void assertAllWhole(BlobHouse house) throws Exception {
    assertEquals(Set.of(), house.kept().stream().filter(file -> file.endsWith(".part")).collect(
        Collectors.toSet()));
    for (String file : house.kept()) {
      assertArrayEquals(CONTENT, house.blobs().readAll(GROUP, file.replace('/', '.'), CONTENT.length));
    }
  }

  private static Set<String> idsUntilKilled(BlobHouse house, Path temporary, int blobs, int millis)
      throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            KilledWriter.class.getName());
    builder.environment().putAll(house.environment());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    Set<String> ids = new HashSet<>();
    try (BufferedReader said = process.inputReader()) {
      for (int i = 0; i < blobs; i++) {
        ids.add(said.readLine());
      }
      // Somewhere within one.
      process.onExit().orTimeout(millis, TimeUnit.MILLISECONDS).exceptionally(late -> null).join();
      // Not of the process itself, which would close what it has said.
      process.toHandle().destroyForcibly();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        ids.add(line);
      }
      process.waitFor();
    }
    return ids;
  }
}
