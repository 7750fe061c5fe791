package app.selfsame.bench.enhance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What Linux says of a process.
 *
 * @param residentMegabytes of memory at the moment
 * @param mostMegabytes that were resident at any time since it started
 * @param openFiles sockets among them
 */
public record ProcessState(double residentMegabytes, double mostMegabytes, int threads, int openFiles) {
  private static final double KIBIBYTE = 1024;
  private static final double MEGABYTE = 1e6;

  public static ProcessState of(long pid) throws IOException {
    Path folder = Path.of("/proc", String.valueOf(pid));
    String status = Files.readString(folder.resolve("status"));
    try (Stream<Path> files = Files.list(folder.resolve("fd"))) {
      return new ProcessState(
          number(status, "VmRSS:") * KIBIBYTE / MEGABYTE,
          number(status, "VmHWM:") * KIBIBYTE / MEGABYTE,
          (int) number(status, "Threads:"),
          (int) files.count());
    }
  }

  private static long number(String status, String name) throws IOException {
    return status
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow(() -> new IOException("the process does not say its " + name));
  }
}
