package app.selfsame.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A ZIP file, entry by entry, while it arrives. Of what it says of itself nothing is believed: sizes and checksums are
 * those of the bytes that come. An entry that is a ZIP file itself is an entry like others, and no photo.
 */
public final class ZipArchive implements AutoCloseable {
  /** Those that usual programs pack with. */
  static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

  private static final int LONGEST_NAME = 1_000;
  private static final Pattern ODD = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\x{FFFD}\\\\]");
  /** What systems put beside files of their own accord. */
  private static final Pattern LITTER = Pattern.compile("(.*/)?(__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

  private final Source source;
  private final ZipEntries in;
  private final int mostEntries;
  private final long mostBytes;
  private int entries;

  /**
   * @param content of the file
   * @param mostEntries that it may have
   * @param mostBytes that an entry may have
   */
  public ZipArchive(InputStream content, int mostEntries, long mostBytes) {
    source = new Source(content);
    in = new ZipEntries(source);
    this.mostEntries = mostEntries;
    this.mostBytes = mostBytes;
  }

  /**
   * An entry.
   *
   * @param path where it is in the archive; empty where that cannot be said
   * @param name the last part of its path
   * @param fault why it is left out; empty for one whose content can be read
   * @param content to be read before the next entry is asked for; throws {@link EntryException}
   */
  public record Entry(String path, String name, Optional<EntryFault> fault, InputStream content) {}

  /**
   * The next file in it; empty at the end.
   *
   * @throws ArchiveException when it cannot be read any further
   */
  public Optional<Entry> next() throws IOException {
    while (true) {
      ZipArchiveEntry entry = nextOfAll();
      if (entry == null) {
        if (entries == 0) {
          throw new ArchiveException(ArchiveException.Fault.DAMAGED);
        }
        return Optional.empty();
      }
      if (++entries > mostEntries) {
        throw new ArchiveException(ArchiveException.Fault.TOO_MANY_ENTRIES);
      }
      if (!entry.isDirectory() && !LITTER.matcher(entry.getName()).matches()) {
        return Optional.of(entry(entry));
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private ZipArchiveEntry nextOfAll() throws IOException {
    try {
      return in.next();
    } catch (RuntimeException e) {
      // The library answers hostile files with whatever exception its code happens to run into.
      throw new ArchiveException(ArchiveException.Fault.DAMAGED);
    } catch (IOException e) {
      throw source.isBroken() ? e : new ArchiveException(ArchiveException.Fault.DAMAGED);
    }
  }

  private Entry entry(ZipArchiveEntry entry) {
    Optional<EntryFault> fault = fault(entry);
    String path = fault.filter(EntryFault.NAME::equals).isPresent() ? "" : entry.getName();
    return new Entry(path, lastPart(path), fault, new CheckedEntry(in, source, entry, mostBytes));
  }

  private Optional<EntryFault> fault(ZipArchiveEntry entry) {
    if (!isName(entry.getName())) {
      return Optional.of(EntryFault.NAME);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of(EntryFault.ENCRYPTED);
    }
    if (!METHODS.contains(entry.getMethod()) || !in.canReadEntryData(entry)) {
      return Optional.of(EntryFault.METHOD);
    }
    return Optional.empty();
  }

  private static boolean isName(String name) {
    boolean isPlain = name.length() <= LONGEST_NAME && !ODD.matcher(name).find();
    return isPlain && !name.startsWith("/") && !name.matches("[A-Za-z]:.*") && !List.of(name.split("/")).contains("..");
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
