package app.selfsame.light;

import app.selfsame.document.Catalogue;
import app.selfsame.http.Access;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.ConnectionLimits;
import app.selfsame.http.HttpServer;
import app.selfsame.http.Listening;
import app.selfsame.http.Route;
import app.selfsame.http.SenderShares;
import app.selfsame.http.TrustedProxies;
import app.selfsame.quota.FairUse;
import app.selfsame.site.LittleSite;
import app.selfsame.site.ProblemPage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that changes light, as the service has it, and does nothing else. */
final class EnhanceServer implements AutoCloseable {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final Listening EVERYONE =
      new Listening("", 0, new ConnectionLimits(512, 512, TrustedProxies.NONE));

  /** What was answered, each time outcome or code and status, such as {@code enhanced 200}. */
  final BlockingQueue<String> answered = new LinkedBlockingQueue<>();

  private final LightHandler handler;
  private final HttpServer server;

  private static final AtomicInteger SENDERS = new AtomicInteger();

  /** The address of a sender that has not been here before, as a proxy on this computer names it. */
  static String newSender() {
    int number = SENDERS.incrementAndGet();
    return "10.0." + (number >> 8 & 0xff) + "." + (number & 0xff);
  }

  /** On any free port. */
  EnhanceServer(LightLimits limits, Enhancers enhancers, FairUse fairUse, Route... more) throws IOException {
    this(limits, FakeEnhancers.CATALOGUE, enhancers, fairUse, new SenderShares(Long.MAX_VALUE), more);
  }

  EnhanceServer(
      LightLimits limits,
      Catalogue catalogue,
      Enhancers enhancers,
      FairUse fairUse,
      SenderShares shares,
      Route... more)
      throws IOException {
    ClientAddress senders = new ClientAddress(TrustedProxies.parse("127.0.0.1, ::1"));
    handler = new LightHandler(limits, catalogue, enhancers, fairUse, senders, shares);
    List<Route> routes = new ArrayList<>(List.of(more));
    routes.add(
        Route.post("/enhance", handler)
            .onlyFor(Access.OWN_PAGES)
            .taking(limits.maxBodyBytes())
            .telling(context -> answered.add(LightMetrics.outcome(context) + " " + context.statusCode())));
    server =
        HttpServer.start(EVERYONE, routes, new ProblemPage(LittleSite.load()));
  }

  LightHandler handler() {
    return handler;
  }

  int port() {
    return server.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
  }

  /** A request with a picture for a document, from a sender of its own. */
  HttpRequest.Builder post(String document, String type, byte[] body) {
    return request("/enhance")
        .header("Content-Type", type)
        .header("Selfsame-Document", document)
        .header("X-Forwarded-For", newSender())
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
  }

  static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    server.close();
    handler.close();
  }
}
