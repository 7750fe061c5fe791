package app.selfsame.workshop;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;

/** Bytes behind their length. */
final class Bytes {
  private static final int FIRST_BYTES = 1 << 16;

  private Bytes() {}

  /**
   * Reads them; memory is taken as they come, not as they are promised, and no copy is left.
   *
   * @param most how many there may be
   * @throws StreamCorruptedException when more are promised
   */
  static byte[] read(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new StreamCorruptedException();
    }
    byte[] bytes = new byte[Math.min(length, FIRST_BYTES)];
    int count = 0;
    while (true) {
      in.readFully(bytes, count, bytes.length - count);
      count = bytes.length;
      if (count == length) {
        return bytes;
      }
      byte[] larger = Arrays.copyOf(bytes, (int) Math.min(length, 2L * count));
      Arrays.fill(bytes, (byte) 0);
      bytes = larger;
    }
  }

  static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
