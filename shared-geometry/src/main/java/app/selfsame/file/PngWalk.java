package app.selfsame.file;

import app.selfsame.image.FileBytes;
import java.util.List;
import java.util.zip.CRC32;

/** Goes through a PNG file chunk by chunk and admits IHDR, sRGB, pHYs, IDAT and IEND, in that order. */
final class PngWalk {
  private static final List<String> ORDER = List.of("IHDR", "sRGB", "pHYs", "IDAT", "IEND");
  private static final int CHUNK_OVERHEAD = 12;

  private PngWalk() {}

  static FileCheck.Walked of(FileBytes bytes) {
    int dpi = 0;
    int dataChunks = 0;
    int next = 0;
    long at = 8;
    while (at < bytes.length()) {
      FileBytes content = bytes.part(at + 8, bytes.u32(at));
      String type = requireSound(bytes, at, content.length());
      int found = ORDER.indexOf(type);
      if (found < next) {
        throw FileCheck.unexpected("chunk out of place", at);
      }
      // Only IDAT may come again.
      next = type.equals("IDAT") ? found : found + 1;
      if (type.equals("pHYs")) {
        dpi = dpi(content, at);
      }
      dataChunks += type.equals("IDAT") ? 1 : 0;
      at += CHUNK_OVERHEAD + content.length();
    }
    if (next != ORDER.size() || dataChunks == 0) {
      throw FileCheck.unexpected("end missing", at);
    }
    return new FileCheck.Walked(dpi, (dataChunks - 1) * CHUNK_OVERHEAD);
  }

  /** The chunk's type, once its CRC is seen to be right. */
  private static String requireSound(FileBytes bytes, long at, int length) {
    CRC32 crc = new CRC32();
    StringBuilder type = new StringBuilder();
    for (int i = 0; i < 4 + length; i++) {
      int value = bytes.u8(at + 4 + i);
      crc.update(value);
      if (i < 4) {
        type.append((char) value);
      }
    }
    if (crc.getValue() != bytes.u32(at + 8 + length)) {
      throw FileCheck.unexpected("wrong CRC", at);
    }
    return type.toString();
  }

  private static int dpi(FileBytes density, long at) {
    if (density.length() != 9 || density.u32(0) != density.u32(4) || density.u8(8) != 1) {
      throw FileCheck.unexpected("density not in pixels a metre", at);
    }
    return (int) Math.round(density.u32(0) * 0.0254);
  }
}
