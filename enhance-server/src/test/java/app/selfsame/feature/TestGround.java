package app.selfsame.feature;

import app.selfsame.http.ClientAddress;
import app.selfsame.http.HttpSettings;
import app.selfsame.jobs.Jobs;
import app.selfsame.mail.Post;
import app.selfsame.metrics.Metrics;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.store.Store;
import app.selfsame.store.StoreSettings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a feature finds that is started without a server around it. */
public final class TestGround {
  private TestGround() {}

  /**
   * With settings as the environment has them.
   *
   * @throws SettingsException when they are none of the feature's, or not allowed
   */
  public static Ground of(Feature feature, Map<String, String> environment) throws SettingsException {
    List<Setting<?>> known =
        Stream.of(HttpSettings.ALL.stream(), feature.settings().stream(), StoreSettings.ALL.stream())
            .<Setting<?>>flatMap(settings -> settings)
            .toList();
    Settings settings = Settings.read(environment, known);
    Store store = Store.of(settings, feature.migrations());
    ClientAddress senders = new ClientAddress(settings.of(HttpSettings.TRUSTED_PROXIES));
    Clock clock = Clock.systemUTC();
    Metrics metrics = new Metrics("test");
    Jobs jobs = new Jobs(store, clock);
    return new Ground(settings, senders, metrics, clock, store, jobs, new Post(jobs, Optional.empty(), metrics));
  }
}
