package app.selfsame.bench.campaign;

import app.selfsame.batch.Needles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for what a site must have forgotten on its disk and in its heap after a collection. */
final class SiteTraces {
  private SiteTraces() {}

  /**
   * Looks, while nobody is at the site.
   *
   * @param forgotten not to be anywhere
   * @param unwritten not to be on the disk
   */
  static void look(WholeSite site, Needles forgotten, Needles unwritten, Findings findings) throws Exception {
    try (Stream<Path> files = Files.walk(site.folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        add("on disk, " + site.folder.relativize(file), onDisk(file, forgotten), findings);
        add("on disk, " + site.folder.relativize(file), onDisk(file, unwritten), findings);
      }
    }
    Path dump = Files.createTempDirectory("heap").resolve("live.hprof");
    try {
      dump(site.pid(), dump);
      add("in the heap", forgotten.in(dump), findings);
    } finally {
      Files.deleteIfExists(dump);
      Files.delete(dump.getParent());
    }
  }

  private static Set<String> onDisk(Path file, Needles needles) throws IOException {
    try {
      return needles.in(file);
    } catch (NoSuchFileException e) {
      return Set.of();
    }
  }

  private static void add(String where, Set<String> found, Findings findings) {
    if (!found.isEmpty()) {
      findings.fault(where + ": " + found);
    }
  }

  /** Objects that somebody still refers to. */
  private static void dump(long process, Path file) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process said =
        new ProcessBuilder(List.of(jcmd, String.valueOf(process), "GC.heap_dump", file.toString()))
            .redirectErrorStream(true)
            .start();
    String text = new String(said.getInputStream().readAllBytes());
    if (said.waitFor() != 0 || !Files.exists(file)) {
      throw new IOException(text);
    }
  }
}
