package app.selfsame.blob;

import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.feature.Trouble;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps photos that others send, where the operator has set a key for them. Features that do so come after it. */
public final class BlobFeature implements Feature {
  private static final Logger LOG = LoggerFactory.getLogger(BlobFeature.class);
  private static final LocalTime QUIET = LocalTime.of(3, 40);

  private Optional<Blobs> blobs = Optional.empty();
  private Optional<String> storeHost = Optional.empty();

  @Override
  public List<Setting<?>> settings() {
    return BlobSettings.ALL;
  }

  @Override
  public List<String> migrations() {
    return List.of("app/selfsame/blob/migrations");
  }

  /** What keeps them, once this has started; empty where none are kept. */
  public Optional<Blobs> blobs() {
    return blobs;
  }

  /** The host of the bucket's store, once this has started; empty where photos are in a folder, or none are kept. */
  public Optional<String> storeHost() {
    return storeHost;
  }

  @Override
  public Running start(Ground ground) throws SettingsException {
    Settings settings = ground.settings();
    Optional<OperatorKeys> keys = BlobSettings.keys(settings);
    if (keys.isEmpty()) {
      return List::of;
    }
    requireKeys(new Groups(ground.store().database(), keys.get(), ground.clock()));
    BlobStore store = BlobSettings.store(settings);
    Blobs started = new Blobs(ground.store().database(), store, keys.get(), ground.clock(), ground.jobs());
    boolean isUsable = false;
    try {
      ask(store, settings);
      int rewrapped = started.rewrap();
      if (rewrapped > 0) {
        LOG.atInfo().addKeyValue("groups", rewrapped).log("photo-keys-rewrapped");
      }
      isUsable = true;
    } finally {
      if (!isUsable) {
        started.close();
      }
    }
    ground.jobs().daily("photo-sweep-daily", QUIET, started::sweep);
    blobs = Optional.of(started);
    storeHost = settings.of(BlobSettings.S3).map(place -> place.store().getHost());
    return new Running() {
      @Override
      public List<Route> routes() {
        return List.of();
      }

      @Override
      public Optional<Trouble> trouble() {
        return started.trouble();
      }

      @Override
      public void close() {
        started.close();
      }
    };
  }

  private static void requireKeys(Groups groups) {
    for (Map.Entry<String, Integer> missing : groups.wrappedByOthers().entrySet()) {
      throw new CannotServeException(
          BlobMessage.KEY_MISSING, Argument.count(missing.getValue()), Argument.literal(missing.getKey()));
    }
  }

  private static void ask(BlobStore store, Settings settings) {
    if (!(store instanceof S3Store bucket)) {
      return;
    }
    try {
      bucket.ask();
    } catch (S3RefusedException e) {
      throw new CannotServeException(
          BlobMessage.S3_REFUSES,
          Argument.literal(settings.of(BlobSettings.S3).orElseThrow().toString()),
          Argument.literal(e.code()));
    } catch (BlobStoreException e) {
      // It may be back before the first photo comes.
      LOG.atWarn().setCause(e).log("photo-store-unreachable");
    }
  }
}
