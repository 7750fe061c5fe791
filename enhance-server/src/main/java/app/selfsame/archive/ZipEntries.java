package app.selfsame.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The entries of a ZIP file one after the other, of which only those are unpacked that usual programs have packed. The
 * library would unpack others to get past them: with memory as a hostile file wants it (XZ), for as long as it likes
 * (bzip2), or by a library that is not here (Zstandard).
 */
final class ZipEntries extends ZipArchiveInputStream {
  private boolean isPassable = true;

  ZipEntries(InputStream in) {
    super(in, "UTF-8", true, true);
  }

  /**
   * The next of all; null at the end.
   *
   * @throws IOException also when the end of the one before can be found only by unpacking it, and that is not done
   */
  ZipArchiveEntry next() throws IOException {
    if (!isPassable) {
      throw new IOException("nobody knows where the entry ends");
    }
    ZipArchiveEntry entry = getNextEntry();
    isPassable =
        entry == null
            || ZipArchive.METHODS.contains(entry.getMethod())
            || !entry.getGeneralPurposeBit().usesDataDescriptor();
    return entry;
  }

  @Override
  protected InputStream createZstdInputStream(InputStream in) {
    return nullInputStream();
  }
}
