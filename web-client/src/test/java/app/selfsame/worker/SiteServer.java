package app.selfsame.worker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the assembled site with the sealed worker's headers, and remembers what was asked of it. */
final class SiteServer implements AutoCloseable {
  /** The folder that the build assembles; tests run in the module's folder. */
  static final Path SITE = Path.of("target", "site");

  /** The address of a page without content. */
  static final String BARE_PAGE = "/bare";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  SiteServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Method and address of each request so far. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    Path file = SITE.resolve(path.equals("/") ? "index.html" : path.substring(1));
    boolean found = Files.isRegularFile(file);
    byte[] body = found ? Files.readAllBytes(file) : new byte[0];
    exchange.getResponseHeaders().set("Content-Type", mediaType(path));
    if (path.startsWith("/assets/engine-") || path.startsWith("/assets/heif.")) {
      exchange.getResponseHeaders().set("Content-Security-Policy", seal(path));
    }
    exchange.sendResponseHeaders(found || path.equals(BARE_PAGE) ? 200 : 404, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String seal(String path) {
    String script = path.startsWith("/assets/engine-gc-") ? "'unsafe-eval' 'wasm-unsafe-eval'" : "'wasm-unsafe-eval'";
    return "default-src 'none'; script-src " + script;
  }

  private static String mediaType(String path) {
    if (path.endsWith(".js")) {
      return "text/javascript; charset=utf-8";
    }
    if (path.endsWith(".css")) {
      return "text/css; charset=utf-8";
    }
    return path.endsWith(".wasm") ? "application/wasm" : "text/html; charset=utf-8";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
