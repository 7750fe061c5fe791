package app.selfsame.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A share of the processor that all processes below this one, and those that they start, have between them: by a control
 * group of Linux, as the developer tools' throttle does not reach workers. Needs root.
 */
public final class CpuShare implements AutoCloseable {
  private static final int PERIOD_MICROS = 100_000;
  private static final String NAME = "selfsame-bench";

  private final Path group;

  private CpuShare(Path group) {
    this.group = group;
  }

  /**
   * Holds the present descendants, and theirs to come, to a part of one core.
   *
   * @param cores such as 0.5
   */
  public static CpuShare of(double cores) throws IOException {
    Path first = Path.of("/sys/fs/cgroup/cpu");
    boolean isFirstVersion = Files.exists(first);
    Path group = (isFirstVersion ? first : Path.of("/sys/fs/cgroup")).resolve(NAME);
    Files.createDirectories(group);
    long quota = Math.round(PERIOD_MICROS * cores);
    if (isFirstVersion) {
      Files.writeString(group.resolve("cpu.cfs_period_us"), String.valueOf(PERIOD_MICROS));
      Files.writeString(group.resolve("cpu.cfs_quota_us"), String.valueOf(quota));
    } else {
      Files.writeString(group.resolve("cpu.max"), quota + " " + PERIOD_MICROS);
    }
    for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
      Files.writeString(group.resolve("cgroup.procs"), String.valueOf(process.pid()));
    }
    return new CpuShare(group);
  }

  @Override
  public void close() {
    try {
      Path parent = group.resolveSibling("cgroup.procs");
      for (String process : Files.readAllLines(group.resolve("cgroup.procs"))) {
        Files.writeString(parent, process);
      }
      Files.delete(group);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
