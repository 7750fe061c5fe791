package app.selfsame.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The content of an entry: whoever has read its end knows that it is whole, and as large as it may be. */
final class CheckedEntry extends InputStream {
  /** Photos are packed already: what grows so many times is made to. */
  private static final int MOST_GROWTH = 100;

  private static final int SMALL_BYTES = 1 << 20;
  private static final long NOT_SAID = -1;

  private final ZipArchiveInputStream in;
  private final Source source;
  private final ZipArchiveEntry entry;
  private final long mostBytes;
  private final CRC32 sum = new CRC32();
  private long bytes;

  CheckedEntry(ZipArchiveInputStream in, Source source, ZipArchiveEntry entry, long mostBytes) {
    this.in = in;
    this.source = source;
    this.entry = entry;
    this.mostBytes = mostBytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count;
    try {
      count = in.read(into, offset, length);
    } catch (RuntimeException e) {
      throw new EntryException(EntryFault.DAMAGED);
    } catch (IOException e) {
      throw source.isBroken() ? e : new EntryException(EntryFault.DAMAGED);
    }
    if (count < 0) {
      // Where it follows the entry, it is known now.
      long said = entry.getCrc();
      if (said != NOT_SAID && said != sum.getValue()) {
        throw new EntryException(EntryFault.DAMAGED);
      }
      return count;
    }
    sum.update(into, offset, count);
    bytes += count;
    if (bytes > mostBytes) {
      throw new EntryException(EntryFault.TOO_LARGE);
    }
    if (bytes > SMALL_BYTES && bytes > MOST_GROWTH * in.getCompressedCount()) {
      throw new EntryException(EntryFault.BOMB);
    }
    return count;
  }
}
