package app.selfsame.workshop;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The folder in which a process works: nobody else may enter it, and it goes with the process. */
final class WorkFolder {
  private static final String PREFIX = "selfsame-photos-";

  private WorkFolder() {}

  static Path make() throws IOException {
    return Files.createTempDirectory(PREFIX);
  }

  /** Removes it with all that is in it; what leads out of it is not followed. */
  static void remove(Path folder) {
    if (!folder.getFileName().toString().startsWith(PREFIX)) {
      throw new IllegalArgumentException("No folder of a worker: " + folder);
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
              Files.deleteIfExists(left);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // Somebody else removes it, or the computer's owner does: it holds no photo.
    }
  }
}
