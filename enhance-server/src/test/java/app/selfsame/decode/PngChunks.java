package app.selfsame.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Chunks of PNG files, made for the tests. */
public final class PngChunks {
  /** Where a chunk can be put into a file: behind the signature and IHDR. */
  static final int BEHIND_HEADER = 33;

  private PngChunks() {}

  public static byte[] chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(name)
        .put(data)
        .putInt((int) crc.getValue())
        .array();
  }

  /** An iCCP chunk. */
  static byte[] profile(byte[] profile) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes("linear\0\0".getBytes(StandardCharsets.ISO_8859_1));
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(data)) {
      zlib.write(profile);
    }
    return chunk("iCCP", data.toByteArray());
  }
}
