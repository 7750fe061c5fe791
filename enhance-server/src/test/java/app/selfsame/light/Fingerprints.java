package app.selfsame.light;

import app.selfsame.image.RgbaImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds pieces of known byte sequences in a large file: any piece of 79 bytes or more, at any place. Sequences
 * have to be random enough: 16 bytes of them are taken for what no other data has.
 */
final class Fingerprints {
  private static final int STEP = 64;
  private static final int PRINT = 16;
  private static final int CHUNK = 1 << 20;

  /** Each print by its first eight bytes. */
  private final Map<Long, Print> prints = new HashMap<>();

  /**
   * @param name of the sequence
   * @param next the other eight bytes
   */
  private record Print(String name, long next) {}

  /** All forms in which pixels lie in memory: packed in both byte orders, and as triples in both. */
  void addPixels(String name, RgbaImage picture) {
    ByteBuffer little = ByteBuffer.allocate(4 * picture.pixels().length).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer big = ByteBuffer.allocate(4 * picture.pixels().length);
    ByteBuffer swapped = ByteBuffer.allocate(4 * picture.pixels().length);
    ByteBuffer rgb = ByteBuffer.allocate(3 * picture.pixels().length);
    ByteBuffer bgr = ByteBuffer.allocate(3 * picture.pixels().length);
    for (int pixel : picture.pixels()) {
      little.putInt(pixel);
      big.putInt(pixel);
      swapped.putInt(Integer.reverseBytes(pixel) >>> 8 | 0xff000000);
      rgb.put((byte) pixel).put((byte) (pixel >> 8)).put((byte) (pixel >> 16));
      bgr.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
    }
    addBytes(name + " as RGBA", little.array());
    addBytes(name + " as ABGR", big.array());
    addBytes(name + " as ARGB", swapped.array());
    addBytes(name + " as RGB", rgb.array());
    addBytes(name + " as BGR", bgr.array());
  }

  /** A PNG file, and the rows in it as they were filtered. */
  void addPng(String name, byte[] file) throws DataFormatException {
    addBytes(name, file);
    Inflater inflater = new Inflater();
    // Noise does not get smaller.
    byte[] rows = new byte[2 * file.length];
    int count = 0;
    for (int at = 8; at < file.length; ) {
      int length = ByteBuffer.wrap(file).getInt(at);
      if (new String(file, at + 4, 4, StandardCharsets.US_ASCII).equals("IDAT")) {
        inflater.setInput(file, at + 8, length);
        count += inflater.inflate(rows, count, rows.length - count);
      }
      at += 12 + length;
    }
    inflater.end();
    addBytes(name + " as filtered rows", Arrays.copyOf(rows, count));
  }

  void addBytes(String name, byte[] bytes) {
    ByteBuffer view = ByteBuffer.wrap(bytes);
    for (int at = 0; at + PRINT <= bytes.length; at += STEP) {
      if (isRandom(bytes, at)) {
        prints.put(view.getLong(at), new Print(name, view.getLong(at + 8)));
      }
    }
  }

  /** Black borders, clipped samples and tables of a format occur everywhere. */
  private static boolean isRandom(byte[] bytes, int at) {
    return IntStream.range(at, at + PRINT).map(i -> bytes[i]).distinct().count() >= 9;
  }

  /** How many prints of each sequence are in a file. */
  Map<String, Integer> in(Path file) throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    LongSet keys = new LongSet(prints.keySet().stream().mapToLong(Long::longValue).toArray());
    byte[] buffer = new byte[CHUNK];
    ByteBuffer view = ByteBuffer.wrap(buffer);
    try (InputStream in = Files.newInputStream(file)) {
      int kept = 0;
      int read;
      while ((read = in.readNBytes(buffer, kept, buffer.length - kept)) > 0) {
        int end = kept + read;
        for (int at = 0; at + PRINT <= end; at++) {
          long key = view.getLong(at);
          if (keys.contains(key)) {
            Print print = prints.get(key);
            if (print.next() == view.getLong(at + 8)) {
              found.merge(print.name(), 1, Integer::sum);
            }
          }
        }
        kept = Math.min(end, PRINT - 1);
        System.arraycopy(buffer, end - kept, buffer, 0, kept);
      }
    }
    return found;
  }

  /** Numbers to look up a hundred million times. */
  private static final class LongSet {
    private final long[] slots;

    LongSet(long[] values) {
      slots = new long[Integer.highestOneBit(Math.max(1, values.length)) * 4];
      for (long value : values) {
        int at = slot(value);
        while (slots[at] != 0) {
          at = at + 1 & slots.length - 1;
        }
        slots[at] = value;
      }
    }

    boolean contains(long value) {
      for (int at = slot(value); slots[at] != 0; at = at + 1 & slots.length - 1) {
        if (slots[at] == value) {
          return true;
        }
      }
      return false;
    }

    private int slot(long value) {
      return (int) (value * 0x9E3779B97F4A7C15L >>> 32) & slots.length - 1;
    }
  }
}
