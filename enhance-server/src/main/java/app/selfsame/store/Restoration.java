package app.selfsame.store;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteErrorCode;

/**
 * Puts a copy in the place of the server's own database. The copy is whole and on the disk before anything else changes,
 * and takes the name of the database in one step.
 */
final class Restoration {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

  private final Place.DataFolder place;
  private final Opening opening;

  /**
   * @param opening knows which tables this version has
   */
  Restoration(Place.DataFolder place, Opening opening) {
    this.place = place;
    this.opening = opening;
  }

  /**
   * Does it.
   *
   * @param from the copy, which stays as it is
   * @param now names what is kept
   * @return where the database lies that was there before
   * @throws BackupException when nothing has changed: the file is no copy, or a newer version's, or the database is in use
   */
  Optional<Path> of(Path from, Instant now) throws BackupException {
    if (!Files.isRegularFile(from)) {
      throw noCopy(from);
    }
    Path part = beside(place.database(), ".part");
    try {
      OwnersFolder.make(place.folder());
      SqliteLibrary.keepIn(place.folder());
      try {
        take(from, part);
        requireKnown(from, part);
        return exchange(part, beside(place.database(), ".before-" + STAMP.format(now)));
      } finally {
        delete(part);
      }
    } catch (IOException e) {
      throw new BackupException(Message.of(StoreMessage.NOT_RESTORED, Argument.literal(place.shown())));
    }
  }

  /** Copies it beside the database, where only the server's own user can read it. */
  private static void take(Path from, Path part) throws IOException {
    delete(part);
    Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(part, options, OwnersFolder.fileAttributes(part))) {
      Files.copy(from, Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  private void requireKnown(Path from, Path part) throws BackupException {
    Optional<String> newer;
    try {
      if (!Backup.isSound(part) || !hasTables(part)) {
        throw noCopy(from);
      }
      newer = opening.newer(part);
    } catch (SQLException | FlywayException e) {
      throw noCopy(from);
    }
    if (newer.isPresent()) {
      throw new BackupException(
          Message.of(StoreMessage.NEWER, Argument.literal(from.toString()), Argument.literal(newer.get())));
    }
  }

  /** Whether a program of this name has made it. */
  private static boolean hasTables(Path file) throws SQLException {
    try (Connection connection = Backup.open(file);
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select 1 from sqlite_master where name = 'flyway_schema_history'")) {
      return found.next();
    }
  }

  private Optional<Path> exchange(Path part, Path before) throws IOException, BackupException {
    Path database = place.database();
    if (!Files.exists(database)) {
      replace(part);
      return Optional.empty();
    }
    // Nobody else opens the old file until it has another name, and who would write to it then is refused by SQLite.
    try (Connection alone = Backup.open(database)) {
      if (!isWholeAndAlone(alone)) {
        keepLogs(database, before);
      }
      Files.createLink(before, database);
      replace(part);
    } catch (SQLException e) {
      throw new IOException(e);
    }
    return Optional.of(before);
  }

  private void replace(Path part) throws IOException {
    Files.move(part, place.database(), StandardCopyOption.ATOMIC_MOVE);
    OwnersFolder.sync(place.folder());
  }

  /** What lies beside a damaged database would be taken for the copy's. */
  private static void keepLogs(Path database, Path before) throws IOException {
    for (String suffix : BESIDE) {
      if (Files.exists(beside(database, suffix))) {
        Files.move(beside(database, suffix), beside(before, suffix));
      }
    }
  }

  /**
   * Brings all that was committed into the one file, and keeps others out until the connection is closed.
   *
   * @return whether that was possible: it is not with a damaged file
   */
  private boolean isWholeAndAlone(Connection connection) throws BackupException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = 0");
      statement.execute("pragma locking_mode = exclusive");
      statement.execute("pragma journal_mode = delete");
      statement.execute("begin exclusive");
      return true;
    } catch (SQLException e) {
      int code = e.getErrorCode() & 0xff;
      if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
        throw new BackupException(Message.of(StoreMessage.IN_USE, Argument.literal(place.shown())));
      }
      // In nobody's use, then: that is what copies are for.
      return false;
    }
  }

  private static void delete(Path part) throws IOException {
    Files.deleteIfExists(part);
    for (String suffix : BESIDE) {
      Files.deleteIfExists(beside(part, suffix));
    }
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  private static BackupException noCopy(Path from) {
    return new BackupException(Message.of(StoreMessage.NO_COPY, Argument.literal(from.toString())));
  }
}
