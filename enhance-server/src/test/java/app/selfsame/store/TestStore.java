package app.selfsame.store;

import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An empty database of either engine for a test, gone when it is closed. PostgreSQL is one server for all tests. */
public final class TestStore implements AutoCloseable {
  /** The system property that makes PostgreSQL write to the disk before it answers. */
  public static final String DURABLE = "store.durable";

  private static EmbeddedPostgres postgres;
  private static int databases;

  private final Engine engine;
  private final Path folder;
  private final String name;
  private final List<String> migrations;
  private Store store;

  private TestStore(Engine engine, List<String> migrations) {
    this.engine = engine;
    this.migrations = migrations;
    try {
      folder = Files.createTempDirectory("store");
      name = engine == Engine.POSTGRESQL ? newDatabase() : "";
      store = open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes it.
   *
   * @param migrations folders with its tables
   */
  public static TestStore of(Engine engine, String... migrations) {
    return new TestStore(engine, List.of(migrations));
  }

  public Store store() {
    return store;
  }

  public Database database() {
    return store.database();
  }

  /** The folder that SQLite's file lies in. */
  public Path folder() {
    return folder;
  }

  /** The variables of the environment that name it, for a server of its own. */
  public Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVE_DATA", folder.toString());
    if (engine == Engine.POSTGRESQL) {
      environment.put("SERVE_DATABASE", "postgresql://postgres:postgres@localhost:" + postgres.getPort() + "/" + name);
    }
    return environment;
  }

  /** Closes and opens it, as a server that is started again does. */
  public void restart() {
    store.close();
    store = open();
  }

  @Override
  public void close() {
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Store open() {
    try {
      return Store.of(
          Settings.read(environment(), StoreSettings.ALL), migrations);
    } catch (SettingsException e) {
      throw new IllegalStateException(e);
    }
  }

  private static synchronized String newDatabase() throws IOException {
    if (postgres == null) {
      // In tests it need not survive a power cut; figures are of one that does.
      String sure = Boolean.getBoolean(DURABLE) ? "on" : "off";
      postgres =
          EmbeddedPostgres.builder().setServerConfig("fsync", sure).setServerConfig("synchronous_commit", sure).start();
    }
    String name = "test" + ++databases;
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IOException(e);
    }
    return name;
  }
}
