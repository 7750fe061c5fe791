package app.selfsame.site;

import app.selfsame.http.HttpServer;
import app.selfsame.http.Listening;
import app.selfsame.http.PortTakenException;
import app.selfsame.http.Route;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A site on a server of its own, with what a test needs beside it. */
public final class SiteServer implements AutoCloseable {
  private static final int STOP_MILLIS = 8_000;

  private final HttpServer server;

  private SiteServer(HttpServer server) {
    this.server = server;
  }

  /** The site alone, at all addresses. */
  public static SiteServer start(Site site, int port) throws PortTakenException {
    return start(site, Listening.on(port), List.of());
  }

  public static SiteServer start(Site site, Listening listening, List<Route> routes) throws PortTakenException {
    return start(site, listening, routes, STOP_MILLIS);
  }

  static SiteServer start(Site site, Listening listening, List<Route> routes, int stopMillis)
      throws PortTakenException {
    List<Route> all = new ArrayList<>(routes);
    all.addAll(SiteFeature.routes(site, Optional.empty()));
    return new SiteServer(HttpServer.start(listening, all, new ProblemPage(site), stopMillis));
  }

  /** The site, whose answers at some paths somebody has a hand in. */
  public static SiteServer meddled(Site site, Map<String, Consumer<Context>> hands) throws PortTakenException {
    SiteHandler handler = new SiteHandler(site, Optional.empty());
    List<Route> routes =
        hands.entrySet().stream()
            .map(
                hand ->
                    Route.get(
                        hand.getKey(),
                        context -> {
                          handler.handle(context);
                          hand.getValue().accept(context);
                        }))
            .toList();
    return start(site, Listening.on(0), routes);
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }
}
