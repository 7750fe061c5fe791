package app.selfsame.likeness;

/** Bytes of a face, written or read one value after the other; floats as IEEE 754 has them, the least significant byte first. */
final class FaceBytes {
  private final byte[] bytes;
  private int at;

  FaceBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] all() {
    return bytes;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  FaceBytes write(int value) {
    bytes[at++] = (byte) value;
    return this;
  }

  FaceBytes write(byte[] values) {
    System.arraycopy(values, 0, bytes, at, values.length);
    at += values.length;
    return this;
  }

  FaceBytes write(float value) {
    int bits = Float.floatToIntBits(value);
    for (int b = 0; b < Float.BYTES; b++) {
      write(bits >> 8 * b);
    }
    return this;
  }

  /**
   * The next byte, 0..255.
   *
   * @throws IllegalArgumentException when there is none, as all others do
   */
  int read() {
    if (isAtEnd()) {
      throw new IllegalArgumentException("cut off");
    }
    return bytes[at++] & 0xff;
  }

  byte[] read(int count) {
    if (bytes.length - at < count) {
      throw new IllegalArgumentException("cut off");
    }
    byte[] values = new byte[count];
    System.arraycopy(bytes, at, values, 0, count);
    at += count;
    return values;
  }

  /** The next float, which is a number. */
  float readFloat() {
    int bits = 0;
    for (int b = 0; b < Float.BYTES; b++) {
      bits |= read() << 8 * b;
    }
    float value = Float.intBitsToFloat(bits);
    if (!Float.isFinite(value)) {
      throw new IllegalArgumentException("a number that is none");
    }
    return value;
  }
}
