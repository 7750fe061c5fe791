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
   * @throws IOException with a sentence for the person
   */
  static byte[] read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("This is a folder. Name the photos in it.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(DecodingLimits.MAX_FILE_BYTES + 1);
      if (content.length > DecodingLimits.MAX_FILE_BYTES) {
        throw new IOException(
            "This file is larger than " + (DecodingLimits.MAX_FILE_BYTES >> 20)
                + " MB. Use the photo as the camera saved it, as JPEG.");
      }
      return content;
    } catch (NoSuchFileException e) {
      throw new IOException("There is no file of this name. Check the spelling and the folder.", e);
    } catch (AccessDeniedException e) {
      throw new IOException("This file may not be read. Change its permissions or copy it.", e);
    }
  }
}
