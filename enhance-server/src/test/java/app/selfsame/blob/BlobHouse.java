package app.selfsame.blob;

import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.HttpSettings;
import app.selfsame.jobs.Jobs;
import app.selfsame.mail.Post;
import app.selfsame.metrics.Metrics;
import app.selfsame.quota.MovableClock;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.store.BackupException;
import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import app.selfsame.store.StoreSettings;
import app.selfsame.store.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blobs with an empty database, in a folder or in a bucket; what is kept of them can be looked at and altered. */
public final class BlobHouse implements AutoCloseable {
  static final String KEY = "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=";
  static final String NEW_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  private final TestStore store;
  private final Optional<S3Server> bucket;
  private final MovableClock clock = new MovableClock("2026-11-29T12:00:00Z");
  private final Map<String, String> environment = new HashMap<>();
  private BlobFeature feature = new BlobFeature();
  private Jobs jobs;
  private Running running;

  private BlobHouse(Engine engine, Optional<S3Server> bucket, String... more) {
    this.bucket = bucket;
    List<String> migrations = new ArrayList<>(feature.migrations());
    migrations.add(Jobs.MIGRATIONS);
    migrations.addAll(List.of(more));
    store = TestStore.of(engine, migrations.toArray(String[]::new));
    environment.putAll(store.environment());
    environment.put("SERVE_PHOTOS_KEY", KEY);
    bucket.ifPresent(server -> environment.putAll(server.environment()));
    start();
  }

  /**
   * In a folder beside SQLite's file, or of its own.
   *
   * @param more folders with tables of what is kept beside them
   */
  public static BlobHouse inFolder(Engine engine, String... more) {
    return new BlobHouse(engine, Optional.empty(), more);
  }

  /** In a bucket of a server of its own. */
  public static BlobHouse inBucket(Engine engine) {
    return new BlobHouse(engine, Optional.of(new S3Server()));
  }

  public Blobs blobs() {
    return feature.blobs().orElseThrow();
  }

  public Database database() {
    return store.database();
  }

  public S3Server bucket() {
    return bucket.orElseThrow();
  }

  /** The time, which is moved. */
  public MovableClock clock() {
    return clock;
  }

  Map<String, String> environment() {
    return environment;
  }

  /** The folder that all lies in, SQLite's file too. */
  public Path whole() {
    return store.folder();
  }

  Path folder() {
    return store.folder().resolve("photos");
  }

  /** Starts again, with the environment as it is then. */
  void restart() {
    stop();
    start();
  }

  /** Copies the database alone. */
  void backUp(Path copy) throws BackupException {
    store.store().backUp(copy);
  }

  /** Starts again, with such a copy. */
  void startWith(Path copy) throws BackupException {
    stop();
    store.store().close();
    store.store().restore(copy, clock.instant());
    start();
  }

  /** A new group. */
  String group(String id) {
    database().useTransaction(handle -> blobs().open(handle, id));
    return id;
  }

  void forget(String group) {
    database().useTransaction(handle -> blobs().forget(handle, group));
  }

  /** What is kept, as {@code group/name}. */
  Set<String> kept() {
    if (bucket.isPresent()) {
      return bucket().objects().keySet().stream()
          .map(key -> key.substring("photos/".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
    try (Stream<Path> files = Files.walk(folder())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder().relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] encrypted(String id) throws IOException {
    String path = id.replace('.', '/');
    return bucket.isPresent()
        ? bucket().objects().get("photos/" + path).clone()
        : Files.readAllBytes(folder().resolve(path));
  }

  void put(String id, byte[] encrypted) throws IOException {
    String path = id.replace('.', '/');
    if (bucket.isPresent()) {
      bucket().objects().put("photos/" + path, encrypted);
    } else {
      Files.write(folder().resolve(path), encrypted);
    }
  }

  @Override
  public void close() {
    stop();
    store.close();
    bucket.ifPresent(S3Server::close);
  }

  private void stop() {
    jobs.close();
    running.close();
  }

  private void start() {
    try {
      List<Setting<?>> known =
          Stream.of(HttpSettings.ALL.stream(), feature.settings().stream(), StoreSettings.ALL.stream())
              .<Setting<?>>flatMap(settings -> settings)
              .toList();
      Settings settings = Settings.read(environment, known);
      Metrics metrics = new Metrics("test");
      jobs = new Jobs(store.store(), clock);
      feature = new BlobFeature();
      running =
          feature.start(
              new Ground(
                  settings,
                  new ClientAddress(settings.of(HttpSettings.TRUSTED_PROXIES)),
                  metrics,
                  clock,
                  store.store(),
                  jobs,
                  new Post(jobs, Optional.empty(), metrics)));
    } catch (SettingsException e) {
      throw new IllegalStateException(e);
    }
  }
}
