package app.selfsame.service;

import app.selfsame.feature.Feature;
import app.selfsame.http.ConnectionLimits;
import app.selfsame.http.Listening;
import app.selfsame.settings.Settings;
import app.selfsame.site.LittleSite;
import app.selfsame.site.ProblemPage;
import app.selfsame.site.SiteFeature;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole service around a small site, on a free port of this computer. */
public final class RunningService implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Service service;

  /** With one variable of the environment set, and these features beside the site. */
  public RunningService(String variable, String value, Feature... more) throws Exception {
    this(Map.of(variable, value), more);
  }

  /** With these variables of the environment set. */
  public RunningService(Map<String, String> environment, Feature... more) throws Exception {
    List<Feature> features = new ArrayList<>(List.of(new SiteFeature(LittleSite.load(), Optional::empty, () -> false)));
    features.addAll(List.of(more));
    service =
        new Service(
            features,
            Settings.read(environment, Service.settings(features)),
            new Listening("127.0.0.1", 0, ConnectionLimits.STANDARD),
            new ProblemPage(LittleSite.load()),
            "1.2.3",
            Optional.empty());
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
