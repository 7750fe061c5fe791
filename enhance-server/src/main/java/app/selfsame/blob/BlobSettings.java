package app.selfsame.blob;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.Kind;
import app.selfsame.settings.Secret;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.store.StoreMessage;
import app.selfsame.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where photos are kept that others send, and the operator's keys to them. */
public final class BlobSettings {
  /** Without it none are kept. */
  public static final Setting<Optional<OperatorKey>> KEY =
      new Setting<>(
          "SERVE_PHOTOS_KEY",
          "",
          new SecretKind<>(BlobMessage.KEY, text -> text.isEmpty() ? Optional.of(Optional.empty()) : key(text)),
          "the key that encrypts the keys of photos that companies send; without it none can be sent. Whoever loses it"
              + " has lost the photos");

  static final Setting<List<OperatorKey>> OLD_KEYS =
      new Setting<>(
          "SERVE_PHOTOS_OLD_KEYS",
          "",
          new SecretKind<>(BlobMessage.OLD_KEYS, BlobSettings::keys),
          "keys that were in `SERVE_PHOTOS_KEY`, or will be, while they change");

  static final Setting<Optional<S3Place>> S3 =
      new Setting<>(
          "SERVE_PHOTOS_S3",
          "",
          new Place(),
          "a bucket that keeps the photos in place of the folder `photos` in `SERVE_DATA`, such as"
              + " `https://s3.eu-central-1.amazonaws.com/bucket?region=eu-central-1`; more than one server may use it");

  static final Setting<Optional<Secret>> S3_KEY_ID =
      new Setting<>("SERVE_S3_KEY_ID", "", Secret.KIND, "the name of the key by which the bucket lets the server in");

  static final Setting<Optional<Secret>> S3_SECRET =
      new Setting<>("SERVE_S3_SECRET", "", Secret.KIND, "the secret that goes with it");

  /** All of them. */
  static final List<Setting<?>> ALL = List.of(KEY, OLD_KEYS, S3, S3_KEY_ID, S3_SECRET);

  private BlobSettings() {}

  /**
   * The operator's keys; none where no photos are kept.
   *
   * @throws SettingsException when that is set up by half
   */
  static Optional<OperatorKeys> keys(Settings settings) throws SettingsException {
    Optional<OperatorKey> key = settings.of(KEY);
    List<OperatorKey> old = settings.of(OLD_KEYS);
    boolean hasS3 = settings.of(S3).isPresent();
    boolean hasId = settings.of(S3_KEY_ID).isPresent();
    boolean hasSecret = settings.of(S3_SECRET).isPresent();
    if (hasId != hasSecret) {
      throw hasId ? needed(settings, S3_SECRET, S3_KEY_ID) : needed(settings, S3_KEY_ID, S3_SECRET);
    }
    if (hasS3 != hasId) {
      throw hasS3 ? needed(settings, S3_KEY_ID, S3) : needed(settings, S3, S3_KEY_ID);
    }
    if (key.isEmpty() && (hasS3 || !old.isEmpty())) {
      throw needed(settings, KEY, hasS3 ? S3 : OLD_KEYS);
    }
    return key.map(present -> new OperatorKeys(present, old));
  }

  /** Where blobs are kept, when there are keys. */
  static BlobStore store(Settings settings) {
    Optional<S3Place> place = settings.of(S3);
    if (place.isPresent()) {
      return new S3Store(
          place.get(),
          settings.of(S3_KEY_ID).orElseThrow().reveal(),
          settings.of(S3_SECRET).orElseThrow().reveal());
    }
    Path data = settings.of(StoreSettings.DATA);
    try {
      return new FolderStore(data.resolve("photos"));
    } catch (IOException e) {
      throw new CannotServeException(StoreMessage.NO_FOLDER, Argument.literal(data.toString()));
    }
  }

  private static SettingsException needed(Settings settings, Setting<?> missing, Setting<?> given) {
    return settings.refuse(missing, Message.of(BlobMessage.NEEDED_WITH, Argument.literal(given.name())));
  }

  private static Optional<Optional<OperatorKey>> key(String text) {
    return OperatorKey.parse(text).map(Optional::of);
  }

  private static Optional<List<OperatorKey>> keys(String text) {
    List<OperatorKey> keys = new ArrayList<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      Optional<OperatorKey> key = OperatorKey.parse(part.strip());
      if (key.isEmpty()) {
        return Optional.empty();
      }
      keys.add(key.get());
    }
    return Optional.of(keys);
  }

  /** Keys, which nobody may see. */
  private record SecretKind<T>(MessageKey wanted, Function<String, Optional<T>> reading) implements Kind<T> {
    @Override
    public Optional<T> read(String text) {
      return reading.apply(text);
    }

    @Override
    public Message allowed() {
      return Message.of(wanted);
    }

    @Override
    public boolean isSecret() {
      return true;
    }
  }

  private record Place() implements Kind<Optional<S3Place>> {
    @Override
    public Optional<Optional<S3Place>> read(String text) {
      return text.isEmpty() ? Optional.of(Optional.empty()) : S3Place.parse(text).map(Optional::of);
    }

    @Override
    public Message allowed() {
      return Message.of(BlobMessage.S3);
    }
  }
}
