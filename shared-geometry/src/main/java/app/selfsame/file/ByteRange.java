package app.selfsame.file;

import app.selfsame.document.Limits;

/** The sizes in bytes that a file may have, both ends included. */
record ByteRange(int min, int max) {
  private static final int KB = 1024;
  /** Some portals count a KB as 1,000 bytes. */
  private static final int SMALL_KB = 1000;

  /** The limits with a KB of 1,024 bytes. */
  static ByteRange of(Limits kilobytes) {
    return new ByteRange(lower(kilobytes), upper(kilobytes, KB));
  }

  /** The sizes within the limits whether a KB has 1,000 bytes or 1,024; empty when they are too narrow for that. */
  static ByteRange ofEitherKb(Limits kilobytes) {
    return new ByteRange(lower(kilobytes), upper(kilobytes, SMALL_KB));
  }

  private static int lower(Limits kilobytes) {
    return kilobytes.hasMin() ? (int) Math.ceil(kilobytes.min() * KB) : 0;
  }

  private static int upper(Limits kilobytes, int bytesPerKb) {
    return kilobytes.hasMax() ? (int) Math.floor(kilobytes.max() * bytesPerKb) : Integer.MAX_VALUE;
  }

  boolean isEmpty() {
    return min > max;
  }
}
