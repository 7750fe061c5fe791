package app.selfsame.service;

import app.selfsame.http.Problem;
import app.selfsame.http.RequestRefusal;
import app.selfsame.light.EnhanceRoute;
import app.selfsame.metrics.ServiceMetrics;
import app.selfsame.quota.ClientAddress;
import app.selfsame.quota.DailyAllowance;
import app.selfsame.quota.Midnight;
import app.selfsame.settings.ServeSettings;
import app.selfsame.site.PortTakenException;
import app.selfsame.site.Route;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** The running server with all its parts: the site, enhancement, and what the operator reads. */
public final class Service implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  private final DailyAllowance allowance;
  private final Midnight midnight;
  private final SiteServer server;

  /**
   * Starts serving.
   *
   * @param version of this program, for counts and log
   * @throws PortTakenException when the port cannot be opened
   */
  public Service(ServeSettings settings, Site site, EnhanceRoute enhance, String version) throws PortTakenException {
    LoggingEventBuilder configured = LOG.atInfo();
    for (Map.Entry<String, Object> setting : settings.byVariable().entrySet()) {
      configured = configured.addKeyValue(setting.getKey(), setting.getValue());
    }
    configured.log("configured");
    Clock clock = Clock.systemUTC();
    ServiceMetrics metrics = new ServiceMetrics(version);
    allowance =
        new DailyAllowance(
            settings.enhancePerDay(), new ClientAddress(settings.trustedProxies()), clock, new SecureRandom());
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get("/metrics", metrics));
    routes.add(Route.get("/openapi.json", described()));
    if (settings.enhancePerDay() > 0) {
      routes.add(Route.post("/enhance", enhance.open(settings, allowance, metrics)));
    } else {
      routes.add(Route.post("/enhance", Problem.of(RequestRefusal.ENHANCE_OFF)::answer));
    }
    server = SiteServer.start(site.runBy(settings.operator()), settings.listening(), routes);
    midnight = Midnight.watch(allowance, clock);
    LOG.atInfo().addKeyValue("port", port()).addKeyValue("version", version).log("started");
  }

  public int port() {
    return server.port();
  }

  List<String> operations() {
    return server.operations();
  }

  /** Finishes the answers under way, for a few seconds at most, and destroys what was counted. */
  @Override
  public void close() {
    try {
      server.close();
    } finally {
      midnight.close();
      allowance.close();
      LOG.atInfo().log("stopped");
    }
  }

  private static Handler described() {
    try (InputStream in = Service.class.getResourceAsStream("/openapi.json")) {
      String description = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return context ->
          context.contentType("application/json").header("Cache-Control", "no-cache").result(description);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
