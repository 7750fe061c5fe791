package app.selfsame.bench.enhance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the service is started.
 *
 * @param options of Java
 * @param environment beside what every process has
 */
public record ServiceSetup(List<String> options, Map<String, String> environment) {
  /** As it comes. */
  public static final ServiceSetup PLAIN = new ServiceSetup(List.of(), Map.of());

  /**
   * In little memory: few bodies wait on a small heap, and what OpenCV frees goes back to the system at once.
   */
  public static final ServiceSetup SPARING =
      new ServiceSetup(
          List.of("-Xmx88m", "-XX:+UseSerialGC", "-XX:TrimNativeHeapInterval=1000"),
          Map.of(
              "MALLOC_ARENA_MAX", "2",
              "MALLOC_MMAP_THRESHOLD_", "131072",
              "SERVE_MAX_BODY_MB", "4",
              "SERVE_QUEUE_MB", "8",
              "SERVE_QUEUE_SECONDS", "25"));

  /** The same, and nobody is refused for asking often, or for being on the same computer as the others. */
  public ServiceSetup generous() {
    Map<String, String> more = new TreeMap<>(environment);
    more.put("SERVE_ENHANCE_PER_DAY", "1000");
    more.put("SERVE_TRUSTED_PROXIES", "127.0.0.1, ::1");
    return new ServiceSetup(options, more);
  }

  /** As a shell takes it. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    new TreeMap<>(environment).forEach((name, value) -> line.append(name).append('=').append(value).append(' '));
    options.forEach(option -> line.append(option).append(' '));
    return line.isEmpty() ? "none" : "`" + line.toString().trim() + "`";
  }
}
