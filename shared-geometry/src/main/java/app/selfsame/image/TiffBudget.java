package app.selfsame.image;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the directories of a TIFF file promise all together. A decoder reads every value of every directory into memory,
 * and many of them may lie over one another in the file.
 */
final class TiffBudget {
  private static final int SUB_IFD = 330;
  private static final int EXIF_IFD = 34665;
  private static final int GPS_IFD = 34853;
  private static final int INTEROPERABILITY_IFD = 40965;

  private static final int MAX_ENTRIES = 4096;
  /** Enough for a strip for every row; a number or a text of one character takes much more in memory. */
  private static final int MAX_NUMBER_BYTES = 1 << 20;

  private final FileBytes tiff;
  private final Deque<Long> ahead = new ArrayDeque<>();
  private int entries;
  private long bytes;
  private long numberBytes;

  private TiffBudget(FileBytes tiff) {
    this.tiff = tiff;
  }

  /**
   * Follows all directories from the first.
   *
   * @throws UnreadablePhotoException when they promise more than the file holds
   * @throws FileBytes.PastEndException when one is cut off
   */
  static void admit(TiffDirectory first) {
    TiffBudget budget = new TiffBudget(first.tiff());
    budget.spend(first);
    while (!budget.ahead.isEmpty()) {
      budget.spend(TiffDirectory.at(budget.tiff, budget.ahead.remove()));
    }
  }

  private void spend(TiffDirectory directory) {
    entries += 1 + directory.count();
    require(entries <= MAX_ENTRIES);
    for (int i = 0; i < directory.count(); i++) {
      spend(directory.entry(i));
    }
    follow(directory.next());
  }

  private void spend(TiffEntry entry) {
    require(entry.count() <= Integer.MAX_VALUE);
    long size = entry.valueBytes();
    // What lies beyond the file's end is not read.
    if (size > 4 && entry.valueAt() + size <= tiff.length()) {
      switch (entry.type()) {
        case 1, 6, 7 -> bytes += size;
        default -> numberBytes += size;
      }
      require(bytes <= tiff.length() && numberBytes <= MAX_NUMBER_BYTES);
    }
    switch (entry.tag()) {
      case SUB_IFD, EXIF_IFD, GPS_IFD, INTEROPERABILITY_IFD -> follow(entry);
      default -> { }
    }
  }

  private void follow(TiffEntry pointers) {
    require(pointers.type() == 4 || pointers.type() == 13);
    if (pointers.valueAt() + pointers.valueBytes() <= tiff.length()) {
      for (long i = 0; i < pointers.count(); i++) {
        follow(tiff.u32(pointers.valueAt() + 4 * i));
      }
    }
  }

  private void follow(long offset) {
    if (offset != 0 && offset < tiff.length()) {
      ahead.add(offset);
    }
  }

  private static void require(boolean sound) {
    if (!sound) {
      throw UnreadablePhotoException.damaged(ImageFormat.TIFF);
    }
  }
}
