package app.selfsame.service;

import app.selfsame.http.Problem;
import app.selfsame.light.EnhanceRoute;
import app.selfsame.settings.ServeSettings;
import app.selfsame.site.Listening;
import app.selfsame.site.LittleSite;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** The whole service around a small site, on a free port of this computer. */
public final class RunningService implements AutoCloseable {
  /** In the place of the endpoint where a test does not need it. */
  public static final EnhanceRoute NOT_FOUND = (settings, fairUse, metrics) -> Problem.NOT_FOUND::answer;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Service service;

  /** With one variable of the environment set. */
  public RunningService(String variable, String value, EnhanceRoute enhance) throws Exception {
    ServeSettings read = ServeSettings.read(Map.of(variable, value));
    ServeSettings settings =
        new ServeSettings(
            new Listening("127.0.0.1", 0, read.listening().connections()),
            read.trustedProxies(),
            read.enhancePerDay(),
            read.maxBodyBytes(),
            read.queueBytes(),
            read.workers(),
            read.queueSeconds(),
            read.operator());
    service = new Service(settings, LittleSite.load(), enhance, "1.2.3");
  }

  public int port() {
    return service.port();
  }

  public List<String> operations() {
    return service.operations();
  }

  public HttpResponse<byte[]> send(String method, String path, String... headers) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + port() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    service.close();
  }
}
