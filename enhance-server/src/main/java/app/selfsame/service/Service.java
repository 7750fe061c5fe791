package app.selfsame.service;

import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Access;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.HttpServer;
import app.selfsame.http.HttpSettings;
import app.selfsame.http.Listening;
import app.selfsame.http.PortTakenException;
import app.selfsame.http.RefusalPage;
import app.selfsame.http.Route;
import app.selfsame.jobs.Jobs;
import app.selfsame.mail.Carrier;
import app.selfsame.mail.MailSettings;
import app.selfsame.mail.Post;
import app.selfsame.metrics.Metrics;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.store.Store;
import app.selfsame.store.StoreSettings;
import io.javalin.http.Handler;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** The running server: its features, started, and what the operator reads. */
public final class Service implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  private final List<Running> started = new ArrayList<>();
  private final Store store;
  private final Jobs jobs;
  private final Readiness readiness;
  private final Optional<HttpServer> server;

  /**
   * Starts serving.
   *
   * @param settings of all of {@link #settings}
   * @param page what people see who are refused
   * @param version of this program, for counts and log
   * @param terminal takes the letters in place of a mail server
   * @throws PortTakenException when the port cannot be opened
   * @throws SettingsException when settings do not go together
   */
  public Service(
      List<Feature> features,
      Settings settings,
      Listening listening,
      RefusalPage page,
      String version,
      Optional<Carrier> terminal)
      throws PortTakenException, SettingsException {
    this(features, settings, listening, page, version, terminal, Clock.systemUTC());
  }

  /**
   * The same by another clock than the machine's.
   *
   * @throws PortTakenException when the port cannot be opened
   * @throws SettingsException when settings do not go together
   */
  public Service(
      List<Feature> features,
      Settings settings,
      Listening listening,
      RefusalPage page,
      String version,
      Optional<Carrier> terminal,
      Clock clock)
      throws PortTakenException, SettingsException {
    this(features, settings, Optional.of(new Front(listening, page)), version, terminal, clock);
  }

  /**
   * Starts to do what servers with the same database have written down, and answers nobody.
   *
   * @param settings of all of {@link #settings}
   * @param version of this program
   * @throws SettingsException when settings do not go together
   */
  public static Service working(List<Feature> features, Settings settings, String version) throws SettingsException {
    try {
      return new Service(features, settings, Optional.empty(), version, Optional.empty(), Clock.systemUTC());
    } catch (PortTakenException e) {
      throw new IllegalStateException("it opens no port", e);
    }
  }

  /**
   * Has the log tell what ends a thread of this process, such as one of a library. Java would print it, with messages that may
   * have something of people.
   */
  public static void logUncaught() {
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> LOG.atError().setCause(failure).log("thread-failed"));
  }

  /** Where and how requests are answered. */
  private record Front(Listening listening, RefusalPage page) {}

  private Service(
      List<Feature> features,
      Settings settings,
      Optional<Front> front,
      String version,
      Optional<Carrier> terminal,
      Clock clock)
      throws PortTakenException, SettingsException {
    LoggingEventBuilder configured = LOG.atInfo();
    for (Map.Entry<String, Object> setting : settings.shown(settings(features)).entrySet()) {
      configured = configured.addKeyValue(setting.getKey(), setting.getValue());
    }
    configured.log("configured");
    Metrics metrics = new Metrics(version);
    ClientAddress senders = new ClientAddress(settings.of(HttpSettings.TRUSTED_PROXIES));
    store = Store.of(settings, migrations(features));
    jobs = new Jobs(store, clock);
    Optional<Carrier> carrier = terminal.isPresent() ? terminal : MailSettings.carrier(settings, clock);
    readiness = new Readiness(store, started, clock);
    metrics.gauge(
        "selfsame_ready",
        "1 when the server could do its work when that was last looked at, else 0.",
        () -> readiness.isReady() ? 1 : 0);
    Post post = new Post(jobs, carrier, metrics);
    Ground ground = new Ground(settings, senders, metrics, clock, store, jobs, post);
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get("/metrics", metrics).onlyFor(Access.DIRECT));
    routes.add(Route.get("/ready", readiness));
    List<Feature> answering = new ArrayList<>();
    boolean isServing = false;
    try {
      for (Feature feature : features) {
        Running running = feature.start(ground);
        started.add(running);
        routes.addAll(running.routes());
        if (!running.routes().isEmpty()) {
          answering.add(feature);
        }
      }
      routes.add(Route.get("/openapi.json", described(answering)));
      jobs.start();
      server =
          front.isPresent()
              ? Optional.of(HttpServer.start(front.get().listening(), routes, front.get().page()))
              : Optional.empty();
      isServing = true;
    } finally {
      if (!isServing) {
        stopFeatures();
      }
    }
    LoggingEventBuilder event =
        LOG.atInfo().addKeyValue("port", server.map(HttpServer::port).orElse(0)).addKeyValue("version", version);
    for (Running running : started) {
      for (Map.Entry<String, String> figure : running.told().entrySet()) {
        event = event.addKeyValue(figure.getKey(), figure.getValue());
      }
    }
    event.log("started");
  }

  /** All that operators can set up, in the order in which it is shown. */
  public static List<Setting<?>> settings(List<Feature> features) {
    return Stream.of(
            HttpSettings.ALL.stream(),
            features.stream().flatMap(feature -> feature.settings().stream()),
            StoreSettings.ALL.stream(),
            MailSettings.ALL.stream())
        .flatMap(settings -> settings)
        .toList();
  }

  /** The folders with all tables. */
  public static List<String> migrations(List<Feature> features) {
    return Stream.concat(Stream.of(Jobs.MIGRATIONS), features.stream().flatMap(feature -> feature.migrations().stream()))
        // Of what several features use there is one.
        .distinct()
        .toList();
  }

  public int port() {
    return server.orElseThrow().port();
  }

  /** What is answered by an address of its own, such as {@code GET /health}; HEAD goes with GET. */
  public List<String> operations() {
    return server.orElseThrow().operations();
  }

  /** Finishes the answers under way, for a few seconds at most, and stops the features. */
  @Override
  public void close() {
    readiness.close();
    try {
      server.ifPresent(HttpServer::close);
    } finally {
      stopFeatures();
      LOG.atInfo().log("stopped");
    }
  }

  /** What was started last is stopped first. One that fails to leaves the others to be stopped. */
  private void stopFeatures() {
    stop(jobs::close);
    for (int i = started.size() - 1; i >= 0; i--) {
      stop(started.get(i)::close);
    }
    stop(store::close);
  }

  private static void stop(Runnable part) {
    try {
      part.run();
    } catch (RuntimeException e) {
      LOG.atError().setCause(e).log("stop-failed");
    }
  }

  private static Handler described(List<Feature> features) {
    String description = ApiDescription.of(features);
    return context -> context.contentType("application/json").header("Cache-Control", "no-cache").result(description);
  }
}
