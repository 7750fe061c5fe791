package app.selfsame.bench.hostile;

import app.selfsame.decode.LosslessWebp;

/** Lossless WebP files of few bytes that promise a decoder much work (RFC 9649, 3). */
final class HostileWebp {
  private static final int GROUPS_MAX = 65_536;
  private static final int ALPHABET = 256;
  private static final int LENGTHS = 24;
  private static final int CODES = 5;
  /** Of 4 x 4 px. */
  private static final int SMALLEST_BLOCKS = 0;
  /** Of 512 x 512 px. */
  private static final int LARGEST_BLOCKS = 7;
  private static final int EDGE_PX = 64;
  private static final int BLOCK_PX = 4 * 4;
  private static final int OPAQUE = 0xff000000;
  /** What {@link #usedGroups} writes for one group and its pixels, rounded up. */
  private static final int GROUP_BYTES = 160 + 4 * BLOCK_PX;

  private HostileWebp() {}

  /** A picture of which not one pixel is there. */
  static byte[] withoutPixels(int width, int height) {
    return LosslessWebp.of(width, height, 0);
  }

  /** The same, of which the first tenth is there. */
  static byte[] cut(int width, int height) {
    return LosslessWebp.of(width, height, width * height / 10);
  }

  /** A small picture whose one block names the last of 65,536 groups of codes. */
  static byte[] lastGroup() {
    LosslessWebp webp = inGroups(EDGE_PX, EDGE_PX, LARGEST_BLOCKS);
    webp.oneSymbol(GROUPS_MAX - 1 & 0xff);
    webp.oneSymbol(GROUPS_MAX - 1 >> 8);
    for (int code = 2; code < CODES; code++) {
      webp.oneSymbol(0);
    }
    for (int code = 0; code < GROUPS_MAX * CODES; code++) {
      // The shortest code there is: simple, of one symbol, which has one bit.
      webp.put(1, 4);
    }
    return webp.file();
  }

  /**
   * As many groups of codes as fit, each with long tables and each used by a block of 4 x 4 black pixels.
   *
   * @param bytes of the file at most
   */
  static byte[] usedGroups(int bytes) {
    int groups = Math.min(GROUPS_MAX - 1, bytes / GROUP_BYTES);
    int columns = ALPHABET;
    int rows = groups / columns;
    LosslessWebp webp = inGroups(4 * columns, 4 * rows, SMALLEST_BLOCKS);
    webp.allSymbols(ALPHABET + LENGTHS);
    webp.allSymbols(ALPHABET);
    for (int code = 2; code < CODES; code++) {
      webp.oneSymbol(0);
    }
    for (int group = 0; group < columns * rows; group++) {
      webp.symbol(group & 0xff);
      webp.symbol(group >> 8);
    }
    for (int group = 0; group < columns * rows; group++) {
      webp.allSymbols(ALPHABET + LENGTHS);
      for (int code = 1; code < CODES - 1; code++) {
        webp.allSymbols(ALPHABET);
      }
      webp.oneSymbol(0);
    }
    for (int pixel = 0; pixel < columns * rows * BLOCK_PX; pixel++) {
      webp.put(OPAQUE, 32);
    }
    return webp.file();
  }

  /** A picture of no transforms and no cache, up to where the picture of its groups begins with its codes. */
  private static LosslessWebp inGroups(int width, int height, int blocks) {
    LosslessWebp webp = new LosslessWebp(width, height);
    webp.put(0, 1);
    webp.put(0, 1);
    webp.put(1, 1);
    webp.put(blocks, 3);
    webp.put(0, 1);
    return webp;
  }
}
