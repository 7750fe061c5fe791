package app.selfsame.file;

import java.util.Arrays;
import java.util.zip.CRC32;

/** A growing run of bytes, numbers in big-endian order. Buffers that it has outgrown are overwritten. */
final class ByteSink {
  private byte[] bytes;
  private int size;

  ByteSink(int expectedBytes) {
    bytes = new byte[Math.max(64, expectedBytes)];
  }

  int size() {
    return size;
  }

  ByteSink u8(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
    return this;
  }

  ByteSink u16(int value) {
    return u8(value >> 8).u8(value);
  }

  ByteSink u32(int value) {
    return u16(value >> 16).u16(value);
  }

  ByteSink ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      u8(text.charAt(i));
    }
    return this;
  }

  ByteSink bytes(byte[] source, int from, int count) {
    reserve(count);
    System.arraycopy(source, from, bytes, size, count);
    size += count;
    return this;
  }

  ByteSink bytes(byte[] source) {
    return bytes(source, 0, source.length);
  }

  ByteSink fill(int value, int count) {
    for (int i = 0; i < count; i++) {
      u8(value);
    }
    return this;
  }

  private void reserve(int count) {
    if (size + count > bytes.length) {
      byte[] outgrown = bytes;
      bytes = Arrays.copyOf(outgrown, Math.max(size + count, size * 2));
      Arrays.fill(outgrown, (byte) 0);
    }
  }

  /** The CRC-32 of the bytes from an offset on. */
  int crc32(int from) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, size - from);
    return (int) crc.getValue();
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Overwrites what was written; the sink is empty again. */
  void wipe() {
    Arrays.fill(bytes, 0, size, (byte) 0);
    size = 0;
  }
}
