package app.selfsame.bench.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small file system in memory for a folder, where this program may mount one: it can be full and nothing else is. */
final class Mount implements AutoCloseable {
  private static final String SIZE = "size=400m";

  private final Path folder;

  /** At an empty folder; the folder itself stays where nothing may be mounted. */
  Mount(Path folder) throws IOException, InterruptedException {
    this.folder = Files.createDirectories(folder);
    if (run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder.toString()) != 0) {
      System.out.println("- nothing may be mounted here: no disk becomes full");
    }
  }

  Path folder() {
    return folder;
  }

  /** Whether a folder has a file system of its own. */
  static boolean isOwn(Path folder) {
    try {
      return Files.readAllLines(Path.of("/proc/mounts")).stream().anyMatch(line -> line.contains(" " + folder + " "));
    } catch (IOException e) {
      return false;
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(List.of(command)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start().waitFor();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (isOwn(folder)) {
      run("umount", "--lazy", folder.toString());
    }
  }
}
