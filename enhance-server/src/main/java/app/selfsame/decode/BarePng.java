package app.selfsame.decode;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * A PNG file as Java's decoder likes it: header, palette, transparent colours, and rows in one piece (PNG, third
 * edition, 5.6). That decoder opens a stream for each piece, and unpacks and keeps every text.
 */
final class BarePng {
  private static final int SIGNATURE_BYTES = 8;
  private static final int CHUNK_HEADER_BYTES = 8;
  private static final int CHUNK_OVERHEAD_BYTES = 12;
  private static final int IHDR = 0x49484452;
  private static final int PLTE = 0x504c5445;
  private static final int TRNS = 0x74524e53;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454e44;

  private final ByteBuffer file;
  private final ByteBuffer bare;

  private BarePng(byte[] file) {
    this.file = ByteBuffer.wrap(file);
    // One chunk may be cut, and two may be new.
    bare = ByteBuffer.allocate(file.length + 3 * CHUNK_OVERHEAD_BYTES);
  }

  /** The bare file, in an array that may be longer than it. Whether it is whole shows when it is decoded. */
  static byte[] of(byte[] file) {
    BarePng png = new BarePng(file);
    png.write();
    return png.bare.array();
  }

  private void write() {
    bare.put(file.array(), 0, SIGNATURE_BYTES);
    int at = SIGNATURE_BYTES;
    boolean transparent = false;
    while (hasChunk(at) && type(at) != IDAT) {
      boolean wanted =
          switch (type(at)) {
            case IHDR -> at == SIGNATURE_BYTES;
            case PLTE -> true;
            case TRNS -> !transparent;
            default -> false;
          };
      transparent |= type(at) == TRNS;
      if (wanted) {
        int start = begin(type(at));
        bare.put(file.array(), at + CHUNK_HEADER_BYTES, length(at));
        end(start);
      }
      at = next(at);
    }
    int start = begin(IDAT);
    while (hasChunk(at) && type(at) == IDAT) {
      bare.put(file.array(), at + CHUNK_HEADER_BYTES, length(at));
      at = next(at);
    }
    end(start);
    end(begin(IEND));
  }

  private boolean hasChunk(int at) {
    return at <= file.capacity() - CHUNK_HEADER_BYTES;
  }

  private int type(int at) {
    return file.getInt(at + 4);
  }

  /** As much of the data as is there. */
  private int length(int at) {
    int rest = file.capacity() - at - CHUNK_HEADER_BYTES;
    int length = file.getInt(at);
    return length < 0 ? rest : Math.min(length, rest);
  }

  private int next(int at) {
    return at + CHUNK_OVERHEAD_BYTES + length(at);
  }

  private int begin(int type) {
    int start = bare.position();
    bare.putInt(0).putInt(type);
    return start;
  }

  private void end(int start) {
    int end = bare.position();
    bare.putInt(start, end - start - CHUNK_HEADER_BYTES);
    CRC32 checksum = new CRC32();
    checksum.update(bare.array(), start + 4, end - start - 4);
    bare.putInt((int) checksum.getValue());
  }
}
