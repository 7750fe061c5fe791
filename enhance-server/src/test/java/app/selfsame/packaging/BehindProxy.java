package app.selfsame.packaging;

import app.selfsame.feature.Ground;
import app.selfsame.feature.TestGround;
import app.selfsame.http.ConnectionLimits;
import app.selfsame.http.EventStream;
import app.selfsame.http.HttpServer;
import app.selfsame.http.Listening;
import app.selfsame.http.Route;
import app.selfsame.parcel.SealedParcel;
import app.selfsame.site.ProblemPage;
import app.selfsame.site.Site;
import app.selfsame.site.SiteFeature;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/** The real site, and addresses that do with requests what those of features do, and tell a test of it. */
final class BehindProxy implements AutoCloseable {
  static final int PARCEL_BYTES = SealedParcel.MOST_BYTES;
  static final int HALF = 1 << 20;
  private static final int STOP_MILLIS = 200;

  /** Streams of events that are open, of which nothing has been said. */
  final BlockingQueue<EventStream> streams = new LinkedBlockingQueue<>();
  /** A part of what is sent to {@code /sent} has arrived. */
  final CountDownLatch halfway = new CountDownLatch(1);
  /** The rest of it may be read. */
  final CountDownLatch onward = new CountDownLatch(1);
  private final HttpServer server;

  BehindProxy() throws Exception {
    Site site = Site.packaged();
    SiteFeature feature = new SiteFeature(site, Optional::empty, () -> false);
    Ground ground = TestGround.of(feature, Map.of("SERVE_TRUSTED_PROXIES", "127.0.0.1"));
    List<Route> routes = new ArrayList<>(feature.start(ground).routes());
    routes.add(Route.get("/metrics", context -> context.result("for the operator")));
    routes.add(Route.get("/ready", context -> context.result("for the operator")));
    routes.add(Route.get("/sender", context -> context.result(ground.senders().of(context.req()).getHostAddress())));
    routes.add(Route.get("/events", context -> streams.add(EventStream.open(context))));
    routes.add(Route.post("/sent", this::take).takingAnyLength());
    routes.add(Route.put("/parcel", this::count).taking(PARCEL_BYTES));
    Listening listening = new Listening("127.0.0.1", 0, ConnectionLimits.STANDARD);
    server = HttpServer.start(listening, routes, new ProblemPage(site), STOP_MILLIS);
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }

  private void take(Context context) throws IOException, InterruptedException {
    InputStream in = context.req().getInputStream();
    long bytes = in.readNBytes(HALF).length;
    halfway.countDown();
    onward.await();
    context.result(String.valueOf(bytes + in.transferTo(OutputStream.nullOutputStream())));
  }

  private void count(Context context) throws IOException {
    context.result(String.valueOf(context.req().getInputStream().transferTo(OutputStream.nullOutputStream())));
  }
}
