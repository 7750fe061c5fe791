package app.selfsame.blob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells a full disk from what else can fail when something is written. */
final class Failures {
  // Of the C library in English, which Java passes on: no space, no more files, or more than one's share.
  private static final List<String> FULL = List.of("No space left on device", "Disk quota exceeded");
  private static final long NO_ROOM_BYTES = 1 << 20;

  private Failures() {}

  /**
   * What a failure to write comes to.
   *
   * @param folder where it was written to
   */
  static BlobStoreException of(IOException failure, Path folder) {
    return isFull(failure, folder) ? new NoSpaceException(failure) : new BlobStoreException(failure);
  }

  private static boolean isFull(IOException failure, Path folder) {
    String said = String.valueOf(failure.getMessage());
    if (FULL.stream().anyMatch(said::contains)) {
      return true;
    }
    try {
      // In another language it is told by what is left.
      return Files.getFileStore(folder).getUsableSpace() < NO_ROOM_BYTES;
    } catch (IOException e) {
      return false;
    }
  }
}
