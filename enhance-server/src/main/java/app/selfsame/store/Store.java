package app.selfsame.store;

import app.selfsame.message.Message;
import app.selfsame.settings.Secret;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The server's database, opened when the first feature asks for it: without one there is none, and no folder either. */
public final class Store implements AutoCloseable {
  private final Place place;
  private final List<String> migrations;
  private Database opened;

  private Store(Place place, List<String> migrations) {
    this.place = place;
    this.migrations = List.copyOf(migrations);
  }

  /**
   * Where the settings say.
   *
   * @param migrations folders on the class path with the statements that make and change tables: files such as {@code
   *     V20261129.20__accounts.sql} that both engines run, and in folders of the same name with {@code -sqlite} or {@code
   *     -postgresql} at its end those for one of them
   * @throws SettingsException when they name no database
   */
  public static Store of(Settings settings, List<String> migrations) throws SettingsException {
    Optional<Secret> url = settings.of(StoreSettings.DATABASE);
    if (url.isEmpty()) {
      return new Store(new Place.DataFolder(settings.of(StoreSettings.DATA)), migrations);
    }
    Optional<PostgresUrl> postgres = PostgresUrl.parse(url.get().reveal());
    if (postgres.isEmpty()) {
      throw settings.refuse(StoreSettings.DATABASE, Message.of(StoreMessage.POSTGRES_URL));
    }
    return new Store(new Place.Postgres(postgres.get()), migrations);
  }

  /**
   * The database, with all tables as this version of the program has them.
   *
   * @throws app.selfsame.settings.CannotServeException when it cannot be opened, or is a newer version's
   */
  public synchronized Database database() {
    if (opened == null) {
      opened = new Opening(place, migrations).open();
    }
    return opened;
  }

  /**
   * Copies it, also while a server uses it.
   *
   * @param to a file that is not there yet
   * @throws BackupException when there is no copy afterwards
   */
  public void backUp(Path to) throws BackupException {
    if (!(place instanceof Place.DataFolder folder)) {
      throw new BackupException(Message.of(StoreMessage.BACKUP_BY_POSTGRES));
    }
    Backup.of(folder, to);
  }

  /**
   * Puts a copy in its place, while no server uses it. What was there before stays beside it, and a process that dies
   * meanwhile leaves either the one or the other.
   *
   * @param from what {@link #backUp} has made, of this version or an older one; it is left as it is
   * @param now names what is kept
   * @return the file that was there before
   * @throws BackupException when all is as it was
   */
  public Optional<Path> restore(Path from, Instant now) throws BackupException {
    if (!(place instanceof Place.DataFolder folder)) {
      throw new BackupException(Message.of(StoreMessage.RESTORE_BY_POSTGRES));
    }
    return new Restoration(folder, new Opening(place, migrations)).of(from, now);
  }

  /** Whether it answers; a database that nobody has asked for does. */
  public boolean isAnswering() {
    Database asked;
    synchronized (this) {
      asked = opened;
    }
    return asked == null || asked.isAnswering();
  }

  /** Whether the disk of this server's own database has hardly room for more. */
  public boolean isFull() {
    return isOpen() && place instanceof Place.DataFolder folder && OwnersFolder.isFull(folder.folder());
  }

  /**
   * Whether there is one that may hold something, of features that are on or of some that were: whoever has promised to
   * delete what is in it after a while does so in any case.
   */
  public boolean isThere() {
    return isOpen() || !(place instanceof Place.DataFolder folder) || Files.exists(folder.database());
  }

  /** Whether anybody has asked for it. */
  public synchronized boolean isOpen() {
    return opened != null;
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.close();
      opened = null;
    }
  }
}
