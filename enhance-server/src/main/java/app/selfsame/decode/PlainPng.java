package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.file.PaethPredictor;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decodes the PNG files that nearly all programs write (W3C PNG, third edition): 8 bits a sample, not interlaced,
 * without a palette or a transparent colour. Java's decoder leaves rows behind in memory; this one has
 * a single buffer, which is overwritten.
 */
final class PlainPng {
  private static final int SIGNATURE_BYTES = 8;
  private static final int CHUNK_HEADER_BYTES = 8;
  private static final int CHUNK_OVERHEAD_BYTES = 12;
  private static final int HEADER_BYTES = 13;
  private static final int IDAT = 0x49444154;
  private static final int PLTE = 0x504c5445;
  private static final int TRNS = 0x74524e53;

  /** What is unpacked at once. */
  private static final int PIECE_BYTES = 1 << 20;

  private final ByteBuffer file;
  private final int width;
  private final int height;
  private final int bands;

  private PlainPng(ByteBuffer file, int bands) {
    this.file = file;
    this.width = file.getInt(SIGNATURE_BYTES + 8);
    this.height = file.getInt(SIGNATURE_BYTES + 12);
    this.bands = bands;
  }

  /** The file, when it is a plain one, or null. Whether it is whole shows when it is decoded. */
  static PlainPng of(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    int bands = bands(file);
    for (int at = SIGNATURE_BYTES; bands > 0 && hasChunk(file, at); at = next(file, at)) {
      int type = file.getInt(at + 4);
      bands = type == PLTE || type == TRNS ? 0 : bands;
    }
    return bands == 0 ? null : new PlainPng(file, bands);
  }

  private static boolean hasChunk(ByteBuffer file, int at) {
    return at <= file.capacity() - CHUNK_HEADER_BYTES;
  }

  /** As much of a chunk's data as is there: one that is cut behind the last row shows the whole picture. */
  private static int length(ByteBuffer file, int at) {
    int rest = file.capacity() - at - CHUNK_HEADER_BYTES;
    int length = file.getInt(at);
    return length < 0 ? rest : Math.min(length, rest);
  }

  private static int next(ByteBuffer file, int at) {
    return at + CHUNK_OVERHEAD_BYTES + length(file, at);
  }

  /** Samples of a pixel, or 0 when the header says that the file is no plain one. */
  private static int bands(ByteBuffer file) {
    int fields = SIGNATURE_BYTES + 8 + 8;
    if (file.capacity() < SIGNATURE_BYTES + CHUNK_OVERHEAD_BYTES + HEADER_BYTES
        || file.get(fields) != 8
        || file.get(fields + 2) != 0
        || file.get(fields + 3) != 0
        || file.get(fields + 4) != 0) {
      return 0;
    }
    return switch (file.get(fields + 1)) {
      case 0 -> 1;
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 0;
    };
  }

  /**
   * The picture.
   *
   * @param traces hears of what is made beside it
   * @param effort that bytes are counted in, twice, and pixels
   * @throws UnreadablePhotoException when the file is damaged
   */
  RgbaImage decode(Traces traces, Effort effort) {
    int rowBytes = width * bands;
    byte[] rows = new byte[(rowBytes + 1) * height];
    traces.add(rows);
    inflate(rows, effort);
    for (int y = 0, at = 1; y < height; y++, at += rowBytes + 1) {
      effort.spend(rowBytes);
      unfilter(rows, at, y == 0 ? -1 : at - rowBytes - 1, rowBytes);
    }
    int[] pixels = new int[width * height];
    traces.add(pixels);
    effort.spend(pixels.length);
    pack(rows, pixels);
    return new RgbaImage(width, height, pixels);
  }

  /**
   * Fills the rows. What is left over behind the last of them is not looked at, and the checksum may be missing, but
   * not be wrong.
   */
  private void inflate(byte[] rows, Effort effort) {
    Inflater inflater = new Inflater();
    // One byte more is asked for than there should be: only then is the checksum compared.
    byte[] beyond = new byte[1];
    try {
      int filled = 0;
      for (int at = SIGNATURE_BYTES; hasChunk(file, at) && filled <= rows.length; at = next(file, at)) {
        if (file.getInt(at + 4) != IDAT || length(file, at) == 0) {
          continue;
        }
        inflater.setInput(file.array(), at + CHUNK_HEADER_BYTES, length(file, at));
        int count;
        do {
          int room = Math.min(rows.length - filled, PIECE_BYTES);
          count = room > 0 ? inflater.inflate(rows, filled, room) : inflater.inflate(beyond);
          filled += count;
          effort.spend(count);
        } while (count > 0 && filled <= rows.length);
      }
      if (filled < rows.length) {
        throw UnreadablePhotoException.damaged(ImageFormat.PNG);
      }
    } catch (DataFormatException e) {
      throw UnreadablePhotoException.damaged(ImageFormat.PNG);
    } finally {
      inflater.end();
    }
  }

  /** Undoes a row's filter (9.2), whose number stands in front of it. */
  private void unfilter(byte[] rows, int at, int above, int rowBytes) {
    int filter = rows[at - 1];
    if (filter < 0 || filter > 4) {
      throw UnreadablePhotoException.damaged(ImageFormat.PNG);
    }
    for (int i = 0; filter > 0 && i < rowBytes; i++) {
      int left = i < bands ? 0 : rows[at + i - bands] & 0xff;
      int up = above < 0 ? 0 : rows[above + i] & 0xff;
      int corner = i < bands || above < 0 ? 0 : rows[above + i - bands] & 0xff;
      int predicted =
          switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> left + up >> 1;
            default -> PaethPredictor.of(left, up, corner);
          };
      rows[at + i] += (byte) predicted;
    }
  }

  private void pack(byte[] rows, int[] pixels) {
    boolean grey = bands < 3;
    boolean hasAlpha = bands % 2 == 0;
    for (int y = 0, at = 1, i = 0; y < height; y++, at++) {
      for (int x = 0; x < width; x++, i++, at += bands) {
        int alpha = hasAlpha ? rows[at + bands - 1] << 24 : 0xff000000;
        int green = rows[grey ? at : at + 1] & 0xff;
        int blue = rows[grey ? at : at + 2] & 0xff;
        pixels[i] = alpha | blue << 16 | green << 8 | rows[at] & 0xff;
      }
    }
  }
}
