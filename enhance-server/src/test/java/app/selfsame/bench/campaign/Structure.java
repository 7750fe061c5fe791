package app.selfsame.bench.campaign;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a picture's file says how long its parts are, how large its picture is and where something lies: JPEG (ITU-T T.81),
 * PNG, WebP (RFC 9649), ISO base media (HEIC and AVIF), TIFF and Exif, ICC profiles, BMP, GIF. Whatever is not as it should
 * be ends the look at that part.
 */
final class Structure {
  /** A number in a file. */
  record Field(int at, int bytes, boolean isLittle) {
    /** Writes a number's lowest bytes. */
    void write(byte[] file, long value) {
      for (int i = 0; i < bytes; i++) {
        int shift = 8 * (isLittle ? i : bytes - 1 - i);
        file[at + i] = (byte) (value >> shift);
      }
    }

    /** The number, without a sign. */
    long read(byte[] file) {
      long value = 0;
      for (int i = 0; i < bytes; i++) {
        int shift = 8 * (isLittle ? i : bytes - 1 - i);
        value |= (file[at + i] & 0xffL) << shift;
      }
      return value;
    }
  }

  /** A part with its head: a segment, a chunk, a box. */
  record Part(int from, int to) {}

  private static final int MOST = 4_000;
  private static final Set<String> CONTAINERS = Set.of("meta", "iprp", "ipco", "iinf", "iref", "dinf", "moov");
  private static final Set<String> TABLES =
      Set.of("iloc", "ispe", "ipma", "pitm", "infe", "pixi", "clap", "irot", "imir", "hvcC", "av1C", "dimg", "idat");
  private static final int[] BMP_NUMBERS = {2, 10, 14, 18, 22, 30, 34, 38, 46, 50};

  private final byte[] file;
  private final ByteBuffer big;
  private final ByteBuffer little;
  private final List<Field> fields = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  private Structure(byte[] file) {
    this.file = file;
    big = ByteBuffer.wrap(file);
    little = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  static Structure of(byte[] file) {
    Structure structure = new Structure(file);
    structure.look();
    return structure;
  }

  List<Field> fields() {
    return fields;
  }

  List<Part> parts() {
    return parts;
  }

  private void look() {
    if (has(0, "\u00ff\u00d8")) {
      jpeg();
    } else if (has(1, "PNG")) {
      png();
    } else if (has(0, "RIFF")) {
      riff();
    } else if (has(4, "ftyp")) {
      boxes(0, file.length, 0);
    } else if (has(0, "BM")) {
      for (int at : BMP_NUMBERS) {
        field(at, 4, true);
      }
      field(26, 2, true);
      field(28, 2, true);
    } else if (has(0, "GIF8")) {
      field(6, 2, true);
      field(8, 2, true);
      field(10, 1, true);
      gifBlocks();
    }
    // Anywhere, as other files carry them.
    for (int at = 0; at + 40 <= file.length && fields.size() < MOST; at++) {
      if (has(at, "II*\0") || has(at, "MM\0*")) {
        tiff(at);
      } else if (has(at + 36, "acsp")) {
        profile(at);
      }
    }
  }

  private void jpeg() {
    int at = 2;
    while (at + 4 <= file.length && parts.size() < MOST) {
      if (file[at] != (byte) 0xff || file[at + 1] == 0 || (file[at + 1] & 0xf8) == 0xd0) {
        at++;
        continue;
      }
      int marker = file[at + 1] & 0xff;
      int length = big.getShort(at + 2) & 0xffff;
      field(at + 2, 2, false);
      if (marker >= 0xc0 && marker <= 0xc2) {
        field(at + 4, 1, false);
        field(at + 5, 2, false);
        field(at + 7, 2, false);
        field(at + 9, 1, false);
      }
      part(at, at + 2 + length);
      at += 2 + length;
    }
  }

  private void png() {
    int at = 8;
    while (at + 12 <= file.length && parts.size() < MOST) {
      long length = big.getInt(at) & 0xffffffffL;
      field(at, 4, false);
      if (has(at + 4, "IHDR")) {
        field(at + 8, 4, false);
        field(at + 12, 4, false);
        for (int i = 16; i < 21; i++) {
          field(at + i, 1, false);
        }
      }
      if (at + 12 + length > file.length) {
        return;
      }
      part(at, (int) (at + 12 + length));
      at += (int) (12 + length);
    }
  }

  private void riff() {
    field(4, 4, true);
    int at = 12;
    while (at + 8 <= file.length && parts.size() < MOST) {
      long length = little.getInt(at + 4) & 0xffffffffL;
      field(at + 4, 4, true);
      if (has(at, "VP8X")) {
        field(at + 8, 1, true);
        field(at + 12, 3, true);
        field(at + 15, 3, true);
      } else if (has(at, "VP8L")) {
        field(at + 9, 4, true);
      } else if (has(at, "VP8 ")) {
        field(at + 8, 3, true);
        field(at + 14, 2, true);
        field(at + 16, 2, true);
      }
      long next = at + 8 + length + (length & 1);
      if (next > file.length) {
        return;
      }
      part(at, (int) next);
      at = (int) next;
    }
  }

  private void boxes(int from, int end, int depth) {
    int at = from;
    while (at + 8 <= end && depth < 8 && parts.size() < MOST) {
      long size = big.getInt(at) & 0xffffffffL;
      field(at, 4, false);
      if (size < 8 || at + size > end) {
        return;
      }
      String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      int to = (int) (at + size);
      part(at, to);
      if (CONTAINERS.contains(type)) {
        int head = switch (type) {
          case "meta", "iref" -> 12;
          case "iinf" -> 14;
          default -> 8;
        };
        boxes(at + head, to, depth + 1);
      } else if (TABLES.contains(type)) {
        for (int i = at + 8; i + 2 <= to && i < at + 200; i += 2) {
          field(i, 2, false);
        }
      }
      at = to;
    }
  }

  private void gifBlocks() {
    if (file.length <= 10) {
      return;
    }
    int colours = (file[10] & 0x80) == 0 ? 0 : 3 << (file[10] & 7) + 1;
    for (int at = 13 + colours; at < Math.min(file.length, 13 + colours + 64); at++) {
      field(at, 1, true);
    }
  }

  private void tiff(int start) {
    boolean isLittle = file[start] == 'I';
    ByteBuffer numbers = isLittle ? little : big;
    field(start + 4, 4, isLittle);
    long directory = start + (numbers.getInt(start + 4) & 0xffffffffL);
    if (directory + 2 > file.length) {
      return;
    }
    field((int) directory, 2, isLittle);
    int count = numbers.getShort((int) directory) & 0xffff;
    for (int i = 0; i < count && directory + 14 + 12L * i <= file.length; i++) {
      int entry = (int) directory + 2 + 12 * i;
      field(entry, 2, isLittle);
      field(entry + 2, 2, isLittle);
      field(entry + 4, 4, isLittle);
      field(entry + 8, 4, isLittle);
      part(entry, entry + 12);
    }
  }

  private void profile(int start) {
    field(start, 4, false);
    if (start + 132 > file.length) {
      return;
    }
    field(start + 128, 4, false);
    int count = Math.min(64, big.getInt(start + 128));
    for (int i = 0; i < count && start + 144L + 12L * i <= file.length; i++) {
      field(start + 136 + 12 * i, 4, false);
      field(start + 140 + 12 * i, 4, false);
    }
  }

  private void field(int at, int bytes, boolean isLittle) {
    if (at + bytes <= file.length && fields.size() < MOST) {
      fields.add(new Field(at, bytes, isLittle));
    }
  }

  private void part(int from, int to) {
    if (to <= file.length && to > from) {
      parts.add(new Part(from, to));
    }
  }

  private boolean has(int at, String text) {
    if (at + text.length() > file.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ((file[at + i] & 0xff) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
