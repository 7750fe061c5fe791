package app.selfsame.bench.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of the packaged program that serves companies or works on their photos. */
final class Node implements AutoCloseable {
  private static final int STOP_SECONDS = 20;

  private final Process process;
  private final Path log;

  private Node(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts it.
   *
   * @param command {@code serve} or {@code work}
   * @param environment all of it that the program reads
   * @param before what the program is started with, such as {@code taskset -c 0}
   */
  static Node start(String command, Map<String, String> environment, List<String> before) throws IOException {
    Path target = Path.of(System.getProperty("selfsame.root"), "enhance-server", "target");
    List<String> line = new ArrayList<>(before);
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-jar", target.resolve("selfsame.jar").toString(), command));
    Path log = Files.createTempFile("node", ".log");
    log.toFile().deleteOnExit();
    ProcessBuilder builder = new ProcessBuilder(line).redirectError(log.toFile());
    builder.environment().keySet().removeIf(
        name -> name.startsWith("SERVE_") || name.equals("JAVA_TOOL_OPTIONS") || name.equals("JDK_JAVA_OPTIONS"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new Node(process, log);
  }

  /** Waits until it says that it has started. */
  Node ready() throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    if (out.readLine() == null) {
      throw new IOException("it does not start:\n" + Files.readString(log));
    }
    return this;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The processes that it has started for photos. */
  List<ProcessHandle> workers() {
    return process.descendants().toList();
  }

  /** Memory that is resident, in MB: its own, and the most that one of its processes for photos has. */
  record Resident(double own, double worker) {}

  Resident resident() {
    double worker = workers().stream().mapToDouble(handle -> residentMegabytes(handle.pid())).max().orElse(0);
    return new Resident(residentMegabytes(process.pid()), worker);
  }

  /** CPU that it has taken itself so far, without its processes for photos. */
  double cpuMillis() {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
  }

  /** 0 when the process has ended meanwhile. */
  private static double residentMegabytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }

  /** Lines of its log that complain. */
  List<String> complaints() throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .filter(line -> line.contains("\"level\":\"ERROR\"") || line.contains("\"level\":\"WARN\""))
          .toList();
    }
  }

  /** Ends it in the midst of whatever it does; its own processes find their input at its end. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      kill();
    }
  }
}
