package app.selfsame.command;

import app.selfsame.image.DecodingLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file that somebody named, whatever it turns out to be, into at most as much memory as a photo may take. */
final class FileReading {
  private FileReading() {}

  /**
   * The file's content.
   *
   * @throws RefusedFileException with what to tell the person
   */
  static byte[] read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new RefusedFileException(FileRefusal.FOLDER);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new RefusedFileException(FileRefusal.NO_FILE);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(DecodingLimits.MAX_FILE_BYTES + 1);
      if (content.length > DecodingLimits.MAX_FILE_BYTES) {
        throw new RefusedFileException(DecodingLimits.tooManyBytes());
      }
      return content;
    } catch (NoSuchFileException e) {
      throw new RefusedFileException(FileRefusal.MISSING);
    } catch (AccessDeniedException e) {
      throw new RefusedFileException(FileRefusal.FORBIDDEN);
    }
  }
}
