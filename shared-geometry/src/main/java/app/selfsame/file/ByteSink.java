package app.selfsame.file;

import java.util.Arrays;

/** A growing run of bytes, numbers in big-endian order. */
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
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
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
    if (size + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + count, size * 2));
    }
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

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }
}
