package app.selfsame.store;

import app.selfsame.message.Argument;
import app.selfsame.settings.CannotServeException;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Opens a database, makes its tables or brings them up to date. */
final class Opening {
  /** Connections to PostgreSQL that write, and as many that read. */
  private static final int CONNECTIONS = 8;
  private static final int READERS = 4;
  static final int BUSY_MILLIS = 15_000;
  private static final long CONNECT_MILLIS = 20_000;

  private final Place place;
  private final List<String> migrations;

  /**
   * @param migrations folders on the class path; each feature's tables are in its own
   */
  Opening(Place place, List<String> migrations) {
    this.place = place;
    this.migrations = migrations;
  }

  /**
   * Opens it.
   *
   * @throws CannotServeException when it cannot be opened, or a newer version of this program has changed it
   */
  Database open() {
    return place instanceof Place.DataFolder folder ? openSqlite(folder) : openPostgres((Place.Postgres) place);
  }

  private Database openSqlite(Place.DataFolder place) {
    try {
      OwnersFolder.make(place.folder());
      SqliteLibrary.keepIn(place.folder());
    } catch (IOException e) {
      throw new CannotServeException(StoreMessage.NO_FOLDER, Argument.literal(place.shown()));
    }
    String url = "jdbc:sqlite:" + place.database().toAbsolutePath();
    // One connection writes: its queue is in here, where it is fair, and not in the file's lock, where it is luck.
    HikariDataSource writing = pool("store", sqlite(url, false), 1);
    return migrated(
        Engine.SQLITE,
        writing,
        () -> {
          HikariConfig config = config("store-reading", sqlite(url, true), READERS);
          config.setConnectionInitSql("pragma query_only = true");
          return new HikariDataSource(config);
        });
  }

  private Database openPostgres(Place.Postgres place) {
    HikariDataSource writing = pool("store", postgres(place.url()), CONNECTIONS);
    return migrated(
        Engine.POSTGRESQL,
        writing,
        () -> {
          HikariConfig config = config("store-reading", postgres(place.url()), CONNECTIONS);
          config.setReadOnly(true);
          config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
          return new HikariDataSource(config);
        });
  }

  private Database migrated(
      Engine engine, HikariDataSource writing, Supplier<HikariDataSource> reading) {
    boolean isOpen = false;
    try {
      migrate(engine, writing);
      Database database = new Database(engine, writing, reading.get());
      isOpen = true;
      return database;
    } catch (FlywayException | PoolInitializationException e) {
      throw new CannotServeException(StoreMessage.NOT_OPENED, Argument.literal(place.shown()));
    } finally {
      if (!isOpen) {
        writing.close();
      }
    }
  }

  private void migrate(Engine engine, DataSource source) {
    Flyway flyway = flyway(engine, source);
    newer(flyway).ifPresent(
        version -> {
          throw new CannotServeException(
              StoreMessage.NEWER, Argument.literal(place.shown()), Argument.literal(version));
        });
    flyway.migrate();
  }

  /**
   * What a newer version of this program has done to a file of SQLite's, which stays as it is.
   *
   * @return the first change that this version does not know; empty when there is none
   */
  Optional<String> newer(Path file) {
    return newer(flyway(Engine.SQLITE, sqlite("jdbc:sqlite:" + file.toAbsolutePath(), true)));
  }

  private static Optional<String> newer(Flyway flyway) {
    for (MigrationInfo info : flyway.info().all()) {
      MigrationState state = info.getState();
      if (state == MigrationState.FUTURE_SUCCESS || state == MigrationState.MISSING_SUCCESS) {
        return Optional.of(info.getVersion().toString());
      }
    }
    return Optional.empty();
  }

  private Flyway flyway(Engine engine, DataSource source) {
    List<String> locations = new ArrayList<>();
    for (String folder : migrations) {
      locations.add("classpath:" + folder);
      locations.add("classpath:" + folder + "-" + engine.folder());
    }
    return Flyway.configure(Opening.class.getClassLoader())
        .dataSource(source)
        .locations(locations.toArray(String[]::new))
        .load();
  }

  private HikariDataSource pool(String name, DataSource source, int connections) {
    try {
      return new HikariDataSource(config(name, source, connections));
    } catch (PoolInitializationException e) {
      throw new CannotServeException(StoreMessage.NOT_OPENED, Argument.literal(place.shown()));
    }
  }

  private static HikariConfig config(String name, DataSource source, int connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(source);
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECT_MILLIS);
    return config;
  }

  private static DataSource sqlite(String url, boolean isReading) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    // What was paid is on the disk when the answer is given, even when the power fails.
    config.setSynchronous(SynchronousMode.FULL);
    // What is deleted is overwritten, and not only let go of.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    // Deferred, a transaction that reads before it writes fails when another wrote meanwhile.
    config.setTransactionMode(isReading ? TransactionMode.DEFERRED : TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  private static DataSource postgres(PostgresUrl url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url.jdbcUrl());
    if (!url.user().isEmpty()) {
      source.setUser(url.user());
      source.setPassword(url.password());
    }
    source.setApplicationName("selfsame");
    return source;
  }
}
