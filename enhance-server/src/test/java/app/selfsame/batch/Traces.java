package app.selfsame.batch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import app.selfsame.light.WatchedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where a server could have left something of what was sent to it. */
public final class Traces {
  private Traces() {}

  /**
   * Looks through disk, log, heap and the processes that wait.
   *
   * @param root a folder for the dump of the heap
   * @param unlogged texts that may not be in the log
   */
  public static void assertNone(WatchedServer server, Path root, Needles needles, List<String> unlogged) throws Exception {
    assertEquals("on disk", Set.of(), onDisk(server, needles));
    for (String text : unlogged) {
      assertFalse(server.log(), server.log().contains(text));
    }
    Path dump = root.resolve("after.hprof");
    server.dump(dump);
    assertEquals("in the heap", Set.of(), needles.in(dump));
    for (ProcessHandle waiting : server.children()) {
      assertEquals("in a process", Set.of(), needles.inMemoryOf(waiting));
    }
  }

  private static Set<String> onDisk(WatchedServer server, Needles needles) throws IOException {
    try (Stream<Path> files = Files.walk(server.folder())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Set<String> found = needles.in(file);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return Set.of();
  }
}
