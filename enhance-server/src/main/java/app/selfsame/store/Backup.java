package app.selfsame.store;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Copies the server's own database while it is in use: the copy is what had been committed at one moment, in a file that
 * can take the database's place.
 */
final class Backup {
  private Backup() {}

  /**
   * Makes the copy.
   *
   * @param to a file that is not there yet
   * @throws BackupException when there is nothing to copy, or the copy cannot be written or read
   */
  static void of(Place.DataFolder place, Path to) throws BackupException {
    if (!Files.exists(place.database())) {
      throw new BackupException(Message.of(StoreMessage.NOTHING_TO_BACK_UP, Argument.literal(place.shown())));
    }
    if (Files.exists(to)) {
      throw new BackupException(Message.of(StoreMessage.BACKUP_EXISTS, Argument.literal(to.toString())));
    }
    try {
      SqliteLibrary.keepIn(place.folder());
      copy(place.database(), to);
      if (!isSound(to)) {
        throw new SQLException("not sound");
      }
    } catch (IOException | SQLException e) {
      throw new BackupException(Message.of(StoreMessage.BACKUP_NOT_WRITTEN, Argument.literal(to.toString())));
    }
  }

  private static void copy(Path from, Path to) throws SQLException {
    try (Connection connection = open(from);
        PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
      statement.setString(1, to.toAbsolutePath().toString());
      statement.execute();
    }
  }

  /** Whether a file is a database of SQLite's in which everything is where it belongs. */
  static boolean isSound(Path file) throws SQLException {
    try (Connection connection = open(file);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("pragma integrity_check")) {
      return found.next() && found.getString(1).equals("ok");
    }
  }

  /** Opens a file as it is. */
  static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }
}
