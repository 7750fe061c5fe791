package app.selfsame.site;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.message.Texts;
import app.selfsame.refusal.Refusal;
import app.selfsame.texts.ShippedTexts;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the site, and what is plugged in beside it: keeps nothing, logs no request.
 *
 * <p>All files are prebuilt, so an answer is a header lookup and a copy.
 */
public final class SiteServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SiteServer.class);

  private final AtomicBoolean stopping = new AtomicBoolean();
  private final RouteTable table;
  private final Javalin server;

  private SiteServer(Site site, Listening listening, List<Route> routes, int stopMillis) {
    List<Route> all = new ArrayList<>(routes);
    all.add(Route.get("/health", this::health));
    ProblemPage page = new ProblemPage(site);
    all.add(Route.get(Problem.PAGES + "{code}", new ProblemPages(page)));
    table = new RouteTable(all);
    server = Javalin.create(config -> configure(config, new SiteHandler(site), page, listening, stopMillis));
  }

  /**
   * Starts serving the site alone, at all addresses.
   *
   * @param port TCP port, or 0 for any free one
   * @throws PortTakenException when the port is taken or not allowed
   */
  public static SiteServer start(Site site, int port) throws PortTakenException {
    return start(site, Listening.on(port), List.of());
  }

  /**
   * Starts serving.
   *
   * @param routes addresses beside the site's files and {@code /health}; a file of the same name is out of reach
   * @throws PortTakenException when the port is taken or not allowed, or the address is not one of this machine
   */
  public static SiteServer start(Site site, Listening listening, List<Route> routes) throws PortTakenException {
    return start(site, listening, routes, JettyLimits.STOP_MILLIS);
  }

  static SiteServer start(Site site, Listening listening, List<Route> routes, int stopMillis)
      throws PortTakenException {
    SiteServer started = new SiteServer(site, listening, routes, stopMillis);
    try {
      started.server.start();
      return started;
    } catch (JavalinBindException e) {
      throw new PortTakenException(listening);
    }
  }

  public int port() {
    return server.port();
  }

  /** What is answered beside the site's files, such as {@code GET /health}; HEAD goes with GET. */
  public List<String> operations() {
    return table.operations();
  }

  /**
   * Finishes the answers under way, for a few seconds at most, then stops. Meanwhile {@code /health} says so. What is not
   * answered by then is cut off, which the log tells.
   */
  @Override
  public void close() {
    stopping.set(true);
    try {
      server.stop();
    } catch (JavalinException e) {
      LOG.atWarn().log("stopped-early");
    }
  }

  private void configure(
      JavalinConfig config, SiteHandler site, ProblemPage page, Listening listening, int stopMillis) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.prefer405over404 = true;
    // One address each: what an address takes and who may ask is decided by its exact path.
    config.router.ignoreTrailingSlashes = false;
    config.router.javaLangErrorHandler(SiteServer::breakDown);
    JettyLimits.apply(config.jetty, listening, stopMillis, new ProblemErrorHandler(page));
    config.routes.before(SecurityHeaders::apply);
    table.register(config.routes);
    config.routes.get("/*", site);
    config.routes.head("/*", site);
    config.routes.exception(ProblemException.class, SiteServer::answer);
    config.routes.exception(HttpResponseException.class, this::refuse);
    config.routes.exception(Exception.class, SiteServer::fail);
    config.routes.after(new RefusedVisit(page));
  }

  private void health(Context context) {
    if (stopping.get()) {
      context.header("Retry-After", "10");
      Problem.of(RequestRefusal.STOPPING).answer(context);
    } else {
      context.contentType("application/json").header("Cache-Control", "no-store").result("{\"status\":\"up\"}");
    }
  }

  private static void answer(ProblemException refusal, Context context) {
    refusal.headers().forEach(context::header);
    refusal.problem().answer(context);
  }

  private void refuse(HttpResponseException refusal, Context context) {
    if (refusal.getStatus() == Problem.METHOD_NOT_ALLOWED.status()) {
      table.refuseMethod(context);
    } else if (refusal.getStatus() == Problem.NOT_FOUND.status()) {
      Problem.NOT_FOUND.answer(context);
    } else {
      new Problem(refusal.getStatus(), Refusal.of(RequestRefusal.MALFORMED)).answer(context);
    }
  }

  /** The log tells the operator where it broke; of the request nothing is written down. */
  private static void fail(Exception failure, Context context) {
    LOG.atError().setCause(failure).log("request-failed");
    Problem.INTERNAL.answer(context);
  }

  private static void breakDown(HttpServletResponse response, Error failure) {
    LOG.atError().setCause(failure).log("request-failed");
    response.setStatus(Problem.INTERNAL.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    Texts texts = ShippedTexts.packaged().english();
    response.setHeader("Content-Language", texts.language().tag());
    try {
      response.getOutputStream().write(Problem.INTERNAL.json(texts).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
