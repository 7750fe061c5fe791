package app.selfsame.store;

import app.selfsame.message.Message;
import app.selfsame.settings.Kind;
import app.selfsame.settings.Secret;
import app.selfsame.settings.Setting;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the server keeps what it keeps. */
public final class StoreSettings {
  /** The folder of the server's own database. */
  public static final Setting<Path> DATA =
      new Setting<>(
          "SERVE_DATA",
          "selfsame-data",
          new Folder(),
          "the folder with the server's own database, made when something is to be kept: accounts, payments, and with"
              + " `SERVE_PHOTOS_KEY` encrypted photos. Nothing of any other photo is");

  /** PostgreSQL in its place. */
  public static final Setting<Optional<Secret>> DATABASE =
      new Setting<>(
          "SERVE_DATABASE",
          "",
          Secret.KIND,
          "a PostgreSQL database in place of the folder's, such as `postgresql://user:password@host:5432/selfsame`; more"
              + " than one server may use it");

  /** Both. */
  public static final List<Setting<?>> ALL = List.of(DATA, DATABASE);

  private StoreSettings() {}

  private record Folder() implements Kind<Path> {
    @Override
    public Optional<Path> read(String text) {
      try {
        return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }

    @Override
    public Message allowed() {
      return Message.of(StoreMessage.FOLDER);
    }
  }
}
