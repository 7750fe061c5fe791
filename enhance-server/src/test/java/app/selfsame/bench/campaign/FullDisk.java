package app.selfsame.bench.campaign;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site's disk, to its last byte. */
final class FullDisk {
  private static final int BLOCK_BYTES = 4_096;

  private FullDisk() {}

  static void fill(WholeSite site) {
    try (RandomAccessFile filler = new RandomAccessFile(filler(site).toFile(), "rw")) {
      byte[] some = new byte[BLOCK_BYTES];
      while (true) {
        filler.write(some);
      }
    } catch (IOException e) {
      // No space is left.
    }
  }

  static void empty(WholeSite site) throws IOException {
    Files.delete(filler(site));
  }

  private static Path filler(WholeSite site) {
    return site.folder.resolve("filler");
  }
}
