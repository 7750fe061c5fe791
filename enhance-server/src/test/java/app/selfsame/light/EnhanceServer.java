package app.selfsame.light;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;

/** A server with nothing but the handler, a health page and the mapping of problems. */
final class EnhanceServer implements AutoCloseable {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Javalin server;

  /** Starts on any free port. */
  EnhanceServer(EnhanceHandler handler) {
    this(handler, config -> {});
  }

  EnhanceServer(EnhanceHandler handler, Consumer<JavalinConfig> more) {
    server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.http.compressionStrategy = CompressionStrategy.NONE;
              config.routes.post("/enhance", handler);
              config.routes.get("/health", context -> context.result("up"));
              config.routes.exception(ProblemException.class, EnhanceServer::answer);
              config.routes.exception(Exception.class, (failure, context) -> Problem.INTERNAL.answer(context));
              more.accept(config);
            });
    server.start(0);
  }

  private static void answer(ProblemException refusal, Context context) {
    refusal.headers().forEach(context::header);
    refusal.problem().answer(context);
  }

  int port() {
    return server.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
  }

  /** A request with a picture for a document. */
  HttpRequest.Builder post(String document, String type, byte[] body) {
    return request("/enhance")
        .header("Content-Type", type)
        .header("Selfsame-Document", document)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
  }

  static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    server.stop();
  }
}
