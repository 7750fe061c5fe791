package app.selfsame.store;

import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

/** A disk with little room: a file system in memory, which only root can mount. Without it a test is skipped. */
public final class SmallDisk implements AutoCloseable {
  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /**
   * Mounts it.
   *
   * @param folder that is empty
   */
  public static SmallDisk at(Path folder, int megabytes) throws InterruptedException {
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) == 0);
    return new SmallDisk(folder);
  }

  @Override
  public void close() throws InterruptedException {
    // SQLite may have its library from there, and keeps it.
    run("umount", "--lazy", folder.toString());
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
