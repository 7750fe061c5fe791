package app.selfsame.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/** TIFF files, made for the tests: kinds that Java does not write, and directories that are wrong. */
public final class TiffFile {
  static final int WHITE_IS_ZERO = 0;
  static final int GREY = 1;
  public static final int LIGHT = 2;
  static final int INKS = 5;
  static final int HEIGHT = 257;
  static final int BITS = 258;
  public static final int COMPRESSION = 259;
  static final int STRIP_OFFSETS = 273;
  static final int SAMPLES = 277;
  public static final int ROWS_PER_STRIP = 278;
  static final int STRIP_BYTES = 279;
  static final int PROFILE = 34675;
  public static final int SHORT = 3;
  public static final int LONG = 4;
  /** Where the directory begins, with the number of its entries. */
  static final int DIRECTORY_AT = 8;
  private static final int EXTRA_SAMPLES = 338;
  private static final int UNDEFINED = 7;
  private static final int ENTRY_BYTES = 12;

  private record Entry(int type, int count, ByteBuffer values) {}

  private final Map<Integer, Entry> entries = new TreeMap<>();

  /**
   * A file without a picture, uncompressed.
   *
   * @param colours what the samples are (TIFF 6.0, PhotometricInterpretation)
   * @param bits of a sample, 8 or 16
   * @param samples of a pixel; one more than the colours have is alpha
   */
  public TiffFile(int width, int height, int colours, int bits, int samples) {
    set(256, LONG, width);
    set(HEIGHT, LONG, height);
    int[] each = new int[samples];
    Arrays.fill(each, bits);
    set(BITS, SHORT, each);
    set(COMPRESSION, SHORT, 1);
    set(262, SHORT, colours);
    set(SAMPLES, SHORT, samples);
    set(ROWS_PER_STRIP, LONG, height);
    if (colours == INKS && samples > 4) {
      set(EXTRA_SAMPLES, SHORT, 2);
    }
  }

  /**
   * Samples of four inks in one strip, with what stands behind them.
   *
   * @param profile of ICC, or null
   */
  static byte[] inks(int width, int height, int bits, int samples, byte[] profile, byte[] data) throws IOException {
    return of(width, height, INKS, bits, samples, profile, data);
  }

  /** Samples of one kind of colour in one strip, deflated. */
  static byte[] of(int width, int height, int colours, int bits, int samples, byte[] profile, byte[] data)
      throws IOException {
    TiffFile file = new TiffFile(width, height, colours, bits, samples).set(COMPRESSION, SHORT, 8);
    return (profile == null ? file : file.profile(profile)).with(deflated(data));
  }

  public TiffFile set(int tag, int type, int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * (type == SHORT ? 2 : 4)).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      if (type == SHORT) {
        bytes.putShort((short) value);
      } else {
        bytes.putInt(value);
      }
    }
    entries.put(tag, new Entry(type, values.length, bytes.flip()));
    return this;
  }

  TiffFile profile(byte[] profile) {
    entries.put(PROFILE, new Entry(UNDEFINED, profile.length, ByteBuffer.wrap(profile)));
    return this;
  }

  TiffFile without(int tag) {
    entries.remove(tag);
    return this;
  }

  /** The directory alone, with all that its entries hold. */
  byte[] bare() {
    ByteBuffer file = ByteBuffer.allocate(bareBytes()).order(ByteOrder.LITTLE_ENDIAN);
    write(file);
    return file.array();
  }

  private int bareBytes() {
    int length = DIRECTORY_AT + 2 + entries.size() * ENTRY_BYTES + 4;
    for (Entry entry : entries.values()) {
      length += behind(entry);
    }
    return length;
  }

  /** The file with its picture; what was set of the strips' places and lengths stays as it is. */
  public byte[] with(byte[]... strips) {
    int[] lengths = new int[strips.length];
    for (int i = 0; i < strips.length; i++) {
      lengths[i] = strips[i].length;
    }
    boolean setsPlaces = !entries.containsKey(STRIP_OFFSETS);
    if (!entries.containsKey(STRIP_BYTES)) {
      set(STRIP_BYTES, LONG, lengths);
    }
    if (setsPlaces) {
      set(STRIP_OFFSETS, LONG, new int[strips.length]);
    }
    int length = bareBytes();
    if (setsPlaces) {
      int[] places = new int[strips.length];
      for (int i = 0, at = length; i < strips.length; at += strips[i++].length) {
        places[i] = at;
      }
      set(STRIP_OFFSETS, LONG, places);
    }
    ByteBuffer file = ByteBuffer.allocate(length + Arrays.stream(lengths).sum()).order(ByteOrder.LITTLE_ENDIAN);
    write(file);
    for (byte[] strip : strips) {
      file.put(strip);
    }
    return file.array();
  }

  /** What an entry takes behind the directory. */
  private static int behind(Entry entry) {
    return entry.values.limit() > 4 ? entry.values.limit() : 0;
  }

  private void write(ByteBuffer file) {
    file.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(DIRECTORY_AT).putShort((short) entries.size());
    int values = DIRECTORY_AT + 2 + entries.size() * ENTRY_BYTES + 4;
    for (Map.Entry<Integer, Entry> tagged : entries.entrySet()) {
      Entry entry = tagged.getValue();
      file.putShort(tagged.getKey().shortValue()).putShort((short) entry.type).putInt(entry.count);
      if (behind(entry) > 0) {
        file.putInt(values);
        values += behind(entry);
      } else {
        file.put(entry.values.duplicate()).position(file.position() + 4 - entry.values.limit());
      }
    }
    file.putInt(0);
    for (Entry entry : entries.values()) {
      if (behind(entry) > 0) {
        file.put(entry.values.duplicate());
      }
    }
  }

  static byte[] deflated(byte[] data) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(packed)) {
      zlib.write(data);
    }
    return packed.toByteArray();
  }
}
