package app.selfsame.http;

import app.selfsame.message.Texts;
import app.selfsame.refusal.Refusal;
import app.selfsame.store.StoreUnavailableException;
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
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves what its routes have: keeps nothing, logs no request. */
public final class HttpServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

  private static final ProblemException DATABASE_DOWN =
      new ProblemException(Problem.of(RequestRefusal.DATABASE_DOWN), Map.of("Retry-After", "30"));

  private final AtomicBoolean stopping = new AtomicBoolean();
  private final RouteTable table;
  private final Javalin server;

  private HttpServer(Listening listening, List<Route> routes, RefusalPage page, int stopMillis) {
    List<Route> all = new ArrayList<>(routes);
    all.add(Route.get("/health", this::health));
    table = new RouteTable(all);
    server = Javalin.create(config -> configure(config, page, listening, stopMillis));
  }

  /**
   * Starts serving.
   *
   * @param routes addresses beside {@code /health}
   * @param page what people see who are refused
   * @throws PortTakenException when the port is taken or not allowed, or the address is not one of this machine
   */
  public static HttpServer start(Listening listening, List<Route> routes, RefusalPage page)
      throws PortTakenException {
    return start(listening, routes, page, JettyLimits.STOP_MILLIS);
  }

  /** The same, waiting so long for answers under way when it is stopped. */
  public static HttpServer start(Listening listening, List<Route> routes, RefusalPage page, int stopMillis)
      throws PortTakenException {
    HttpServer started = new HttpServer(listening, routes, page, stopMillis);
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

  /** What is answered by an address of its own, such as {@code GET /health}; HEAD goes with GET. */
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

  private void configure(JavalinConfig config, RefusalPage page, Listening listening, int stopMillis) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.prefer405over404 = true;
    // One address each: what an address takes and who may ask is decided by its exact path.
    config.router.ignoreTrailingSlashes = false;
    config.router.javaLangErrorHandler(HttpServer::breakDown);
    JettyLimits.apply(config.jetty, listening, stopMillis, new ProblemErrorHandler(page));
    config.routes.before(SecurityHeaders::apply);
    config.routes.before(KeyInAddress::refuse);
    table.register(config.routes);
    config.routes.exception(ProblemException.class, HttpServer::answer);
    config.routes.exception(HttpResponseException.class, this::refuse);
    config.routes.exception(StoreUnavailableException.class, (failure, context) -> answer(DATABASE_DOWN, context));
    config.routes.exception(Exception.class, HttpServer::fail);
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
