package app.selfsame.site;

import app.selfsame.problem.Problem;
import app.selfsame.problem.ProblemException;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.BindException;

/**
 * Serves the site: reads only, keeps nothing, logs no request.
 *
 * <p>Everything is prebuilt, so an answer is a header lookup and a copy.
 */
public final class SiteServer implements AutoCloseable {
  private static final int STOP_MILLIS = 8_000;

  private final Javalin server;

  private SiteServer(Javalin server) {
    this.server = server;
  }

  /**
   * Starts serving.
   *
   * @param port TCP port, or 0 for any free one
   * @throws BindException when the port is taken or not allowed
   */
  public static SiteServer start(Site site, int port) throws BindException {
    Javalin server = Javalin.create(config -> configure(config, new SiteHandler(site)));
    try {
      return new SiteServer(server.start(port));
    } catch (JavalinBindException e) {
      throw new BindException("Port " + port + " is taken, or this user may not open it.");
    }
  }

  public int port() {
    return server.port();
  }

  /** Finishes the answers under way, for a few seconds at most, then stops. */
  @Override
  public void close() {
    server.stop();
  }

  private static void configure(JavalinConfig config, SiteHandler site) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setSendDateHeader(false);
        });
    config.jetty.modifyServer(
        jetty -> {
          jetty.setStopTimeout(STOP_MILLIS);
          jetty.setErrorHandler(new ProblemErrorHandler());
        });
    config.routes.before(SecurityHeaders::apply);
    config.routes.get("/health", SiteServer::health);
    config.routes.get("/*", site);
    config.routes.head("/*", site);
    config.routes.exception(ProblemException.class, SiteServer::answer);
    config.routes.exception(HttpResponseException.class, SiteServer::refuse);
    config.routes.exception(Exception.class, SiteServer::fail);
  }

  private static void health(Context context) {
    context.contentType("application/json").header("Cache-Control", "no-store").result("{\"status\":\"up\"}");
  }

  private static void answer(ProblemException refusal, Context context) {
    refusal.headers().forEach(context::header);
    refusal.problem().answer(context);
  }

  private static void refuse(HttpResponseException refusal, Context context) {
    if (refusal.getStatus() == Problem.METHOD_NOT_ALLOWED.status()) {
      context.header("Allow", "GET, HEAD");
      Problem.METHOD_NOT_ALLOWED.answer(context);
    } else if (refusal.getStatus() == Problem.NOT_FOUND.status()) {
      Problem.NOT_FOUND.answer(context);
    } else {
      new Problem(refusal.getStatus(), "Bad Request", "The request cannot be understood.").answer(context);
    }
  }

  /** The stack tells the operator where it broke; of the request nothing is written down. */
  private static void fail(Exception failure, Context context) {
    failure.printStackTrace();
    Problem.INTERNAL.answer(context);
  }
}
