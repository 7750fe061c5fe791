package app.selfsame.bench.enhance;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged service as people run it: a process of its own, on a free port. */
public final class ServiceProcess implements AutoCloseable {
  private static final int STOP_SECONDS = 20;

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private final Path log;
  private final Process process;

  /** Starts it, and waits until it listens. */
  public ServiceProcess(ServiceSetup setup) throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path target = Path.of(System.getProperty("selfsame.root"), "enhance-server", "target");
    log = target.resolve("enhance-bench.log");
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(setup.options());
    command.addAll(List.of("-jar", target.resolve("selfsame.jar").toString(), "serve"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
    // Only what is measured is set.
    builder.environment().keySet().removeIf(name -> name.startsWith("SERVE_") || name.startsWith("MALLOC_")
        || name.equals("JAVA_TOOL_OPTIONS") || name.equals("JDK_JAVA_OPTIONS"));
    builder.environment().putAll(setup.environment());
    builder.environment().put("PORT", String.valueOf(port));
    process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    if (line == null || !line.endsWith(":" + port)) {
      process.destroyForcibly();
      throw new IOException("the service does not start: " + line + "\n" + Files.readString(log));
    }
  }

  public int port() {
    return port;
  }

  URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  public ProcessState state() throws IOException {
    return ProcessState.of(process.pid());
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  boolean isHealthy() throws IOException, InterruptedException {
    return process.isAlive() && get("/health").equals("{\"status\":\"up\"}");
  }

  /** A number that the service counts for its operator. */
  double gauge(String name) throws IOException, InterruptedException {
    return get("/metrics")
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new IOException("the service does not count " + name));
  }

  private String get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  /** Lines of the log that complain. */
  long complaints() throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains("\"level\":\"ERROR\"") || line.contains("\"level\":\"WARN\"")).count();
    }
  }

  /** Ends it at once, whatever it is at. */
  public void kill() {
    process.destroyForcibly();
    close();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
