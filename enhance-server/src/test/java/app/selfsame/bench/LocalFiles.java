package app.selfsame.bench;

import app.selfsame.http.LocalServer;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListSet;

/** Serves folders of this computer to a page that is measured, and remembers which files it asked for. */
public final class LocalFiles implements AutoCloseable {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of("html", "text/html", "js", "text/javascript", "json", "application/json", "wasm", "application/wasm");

  private final Map<String, Path> folders;
  private final Collection<Path> asked = new ConcurrentSkipListSet<>();
  private final LocalServer server;

  /**
   * A server on a free port.
   *
   * @param folders by the path that they are served under, such as {@code /models/}; the first that fits is taken
   */
  public LocalFiles(Map<String, Path> folders) throws IOException {
    this.folders = new LinkedHashMap<>(folders);
    server = new LocalServer(this::answer);
  }

  public String origin() {
    return server.origin();
  }

  public Collection<Path> asked() {
    return asked;
  }

  private void answer(HttpExchange exchange) throws IOException {
    Path file = find(exchange.getRequestURI().getPath());
    if (file == null) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      asked.add(file);
      String name = file.getFileName().toString();
      String type = MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, Files.size(file));
      Files.copy(file, exchange.getResponseBody());
    }
    exchange.close();
  }

  private Path find(String path) {
    for (Map.Entry<String, Path> folder : folders.entrySet()) {
      if (path.startsWith(folder.getKey())) {
        Path file = folder.getValue().resolve(path.substring(folder.getKey().length()));
        if (Files.isRegularFile(file)) {
          return file;
        }
      }
    }
    return null;
  }

  @Override
  public void close() {
    server.close();
  }
}
