package app.selfsame.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders and files that nobody on this computer can look into but the server's own user, where the system can do it. */
public final class OwnersFolder {
  // What is written at once is less: a photo, or the log of the database.
  private static final long LEAST_BYTES = 96L << 20;

  private OwnersFolder() {}

  /**
   * Makes a folder, unless it is there.
   *
   * @throws IOException when that fails
   */
  public static void make(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, attributes(folder));
    }
  }

  /** What a new folder beside this one has. */
  public static FileAttribute<?>[] attributes(Path beside) {
    return attributes(beside.getFileSystem(), "rwx------");
  }

  /** What a new file beside this one has. */
  public static FileAttribute<?>[] fileAttributes(Path beside) {
    return attributes(beside.getFileSystem(), "rw-------");
  }

  /**
   * Has the disk keep what files a folder has, through a power cut.
   *
   * @throws IOException when that fails
   */
  public static void sync(Path folder) throws IOException {
    // Windows opens no folders, and keeps their entries by itself.
    if (isPosix(folder.getFileSystem())) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Whether so little is left on the disk of a folder that what comes next may not fit; also where nobody can tell. */
  public static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < LEAST_BYTES;
    } catch (IOException e) {
      return true;
    }
  }

  private static FileAttribute<?>[] attributes(FileSystem system, String permissions) {
    return isPosix(system)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(FileSystem system) {
    return system.supportedFileAttributeViews().contains("posix");
  }
}
