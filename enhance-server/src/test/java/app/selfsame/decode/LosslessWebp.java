package app.selfsame.decode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Lossless WebP files, made for the tests (RFC 9649, section 3), bit by bit or of noise: one bit for each colour of a
 * pixel.
 */
public final class LosslessWebp {
  private static final int DARK = 90;
  private static final int LIGHT = 160;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int pending;
  private int count;

  /** A file of which only the header is written; it says that there is alpha. */
  public LosslessWebp(int width, int height) {
    put(0x2f, 8);
    put(width - 1, 14);
    put(height - 1, 14);
    put(1, 1);
    put(0, 3);
  }

  /** A whole file. */
  static byte[] of(int width, int height) {
    return of(width, height, width * height);
  }

  /** A file that ends behind some of its pixels, though its chunk says that it is whole. */
  public static byte[] of(int width, int height, int pixels) {
    LosslessWebp webp = new LosslessWebp(width, height);
    // No transform, no cache of colours, no codes for parts of the picture.
    webp.put(0, 3);
    for (int colour = 0; colour < 3; colour++) {
      webp.twoSymbols(DARK, LIGHT);
    }
    webp.oneSymbol(255);
    webp.oneSymbol(0);
    Random random = new Random(20261128);
    for (int i = 0; i < pixels; i++) {
      webp.put(random.nextInt(8), 3);
    }
    return webp.file();
  }

  /** The same picture in an extended file with a profile. */
  static byte[] withProfile(int width, int height, byte[] profile) {
    byte[] picture = of(width, height);
    int chunks = picture.length - 12;
    int profileBytes = profile.length + (profile.length & 1);
    return ByteBuffer.allocate(12 + 18 + 8 + profileBytes + chunks)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(4 + 18 + 8 + profileBytes + chunks)
        .put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII))
        .putInt(10)
        .putInt(0x20)
        .putShort((short) (width - 1))
        .put((byte) 0)
        .putShort((short) (height - 1))
        .put((byte) 0)
        .put("ICCP".getBytes(StandardCharsets.US_ASCII))
        .putInt(profile.length)
        .put(profile)
        .position(12 + 18 + 8 + profileBytes)
        .put(picture, 12, chunks)
        .array();
  }

  /** A code of one bit. */
  void twoSymbols(int first, int second) {
    put(1, 1);
    put(1, 1);
    put(1, 1);
    put(first, 8);
    put(second, 8);
  }

  /** A code of no bits. */
  public void oneSymbol(int symbol) {
    put(1, 1);
    put(0, 1);
    put(1, 1);
    put(symbol, 8);
  }

  /** A code of eight bits for the first 256 symbols, their numbers in reverse. */
  public void allSymbols(int alphabet) {
    put(0, 1);
    // Lengths are coded themselves, those of the lengths in the order 17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8.
    put(12 - 4, 4);
    for (int length = 0; length < 12; length++) {
      // Zeros by the hundred take one bit, as does an eight.
      put(length == 1 || length == 11 ? 1 : 0, 3);
    }
    put(0, 1);
    for (int symbol = 0; symbol < 256; symbol++) {
      put(0, 1);
    }
    for (int left = alphabet - 256; left > 0; ) {
      // From 11 to 138 at once.
      int zeros = left > 138 ? Math.min(left - 11, 138) : left;
      put(1, 1);
      put(zeros - 11, 7);
      left -= zeros;
    }
  }

  /** Eight bits of such a code. */
  public void symbol(int symbol) {
    put(Integer.reverse(symbol) >>> 24, 8);
  }

  /** A number, its lowest bit first. */
  public void put(int value, int bits) {
    for (int i = 0; i < bits; i++) {
      pending |= (value >> i & 1) << count++;
      if (count == 8) {
        bytes.write(pending);
        pending = 0;
        count = 0;
      }
    }
  }

  /** The file, its chunk as long as what was written. */
  public byte[] file() {
    put(0, count == 0 ? 0 : 8 - count);
    byte[] data = bytes.toByteArray();
    int padding = data.length & 1;
    return ByteBuffer.allocate(20 + data.length + padding)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(12 + data.length + padding)
        .put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
        .putInt(data.length)
        .put(data)
        .array();
  }
}
