package app.selfsame.photos;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Files that look like photos and are none. */
public final class BadFiles {
  private BadFiles() {}

  /** Each file by its name. */
  public static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("empty.jpg", new byte[0]);
    files.put("text.jpg", "Dear authority, here is my photo.".getBytes(StandardCharsets.UTF_8));
    files.put("huge.png", hugePng());
    files.put("heic.jpg", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
    files.put("cut-short.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I'});
    return files;
  }

  /** A whole header of 65,536 x 65,536 px, 12 GB of colours, and no picture behind it. */
  private static byte[] hugePng() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(header);
    fields.writeBytes("IHDR");
    fields.writeInt(65_536);
    fields.writeInt(65_536);
    fields.write(new byte[] {8, 2, 0, 0, 0});
    CRC32 checksum = new CRC32();
    checksum.update(header.toByteArray());
    DataOutputStream chunk = new DataOutputStream(file);
    chunk.writeInt(13);
    chunk.write(header.toByteArray());
    chunk.writeInt((int) checksum.getValue());
    return file.toByteArray();
  }
}
