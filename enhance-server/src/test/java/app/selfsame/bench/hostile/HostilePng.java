package app.selfsame.bench.hostile;

import app.selfsame.decode.PngChunks;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** PNG files that cost more than they show (W3C PNG, third edition). */
final class HostilePng {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int RGB = 2;
  private static final int PALETTE = 3;
  private static final int RGBA = 6;
  private static final int EDGE_PX = 200;
  private static final byte[] COLOURS = new byte[3 * 256];
  private static final int SHORTEST_TEXT_BYTES = 14;
  private static final int EMPTY_DATA_BYTES = 12;
  private static final int HEADROOM_BYTES = 10_000;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  private HostilePng(int width, int height, int bits, int colours, int interlaced) {
    file.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) bits).put((byte) colours).put((byte) 0).put((byte) 0).put((byte) interlaced);
    chunk("IHDR", header.array());
    if (colours == PALETTE) {
      chunk("PLTE", COLOURS);
    }
  }

  /** A small picture with a palette, behind texts of one letter each. */
  static byte[] texts(int bytes) {
    HostilePng png = new HostilePng(EDGE_PX, EDGE_PX, 8, PALETTE, 0);
    byte[] text = PngChunks.chunk("tEXt", "a\0".getBytes(StandardCharsets.ISO_8859_1));
    for (int left = bytes - HEADROOM_BYTES; left > 0; left -= SHORTEST_TEXT_BYTES) {
      png.file.writeBytes(text);
    }
    return png.with(Zeros.deflated((EDGE_PX + 1) * EDGE_PX));
  }

  /** A small picture whose data are in chunks of nothing, but for the last. */
  static byte[] emptyData(int bytes) {
    HostilePng png = new HostilePng(EDGE_PX, EDGE_PX, 8, RGB, 0);
    byte[] empty = PngChunks.chunk("IDAT", new byte[0]);
    for (int left = bytes - HEADROOM_BYTES; left > 0; left -= EMPTY_DATA_BYTES) {
      png.file.writeBytes(empty);
    }
    return png.with(Zeros.deflated((3 * EDGE_PX + 1) * EDGE_PX));
  }

  /**
   * A small picture with a palette, and a text that becomes long when it is unpacked.
   *
   * @param chunk {@code zTXt}, {@code iTXt} or {@code iCCP}
   * @param packed what it becomes, by zlib
   */
  static byte[] longText(String chunk, byte[] packed) {
    HostilePng png = new HostilePng(EDGE_PX, EDGE_PX, 8, PALETTE, 0);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes((chunk.equals("iTXt") ? "a\0\1\0\0\0" : "a\0\0").getBytes(StandardCharsets.ISO_8859_1));
    data.writeBytes(packed);
    png.chunk(chunk, data.toByteArray());
    return png.with(Zeros.deflated((EDGE_PX + 1) * EDGE_PX));
  }

  /** A small picture with data for a much larger one. */
  static byte[] longData(byte[] packed) {
    return new HostilePng(EDGE_PX, EDGE_PX, 8, PALETTE, 0).with(packed);
  }

  /** A black picture in seven passes, of 16 bits a sample, with alpha. */
  static byte[] interlaced(int width, int height) {
    // Each pass has a byte a row for its filter; a few too many do no harm.
    return new HostilePng(width, height, 16, RGBA, 1).with(Zeros.deflated(8L * width * height + 4L * height + 64));
  }

  private void chunk(String type, byte[] data) {
    file.writeBytes(PngChunks.chunk(type, data));
  }

  private byte[] with(byte[] data) {
    chunk("IDAT", data);
    chunk("IEND", new byte[0]);
    return file.toByteArray();
  }
}
