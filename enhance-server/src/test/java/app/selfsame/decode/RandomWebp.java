package app.selfsame.decode;

import java.util.Random;

/**
 * Lossless WebP files that no encoder writes: every transform in any order, codes for parts of the picture, the cache,
 * and copies from near and far.
 */
final class RandomWebp {
  private static final int COLOURS = 256;
  private static final int LENGTHS = 24;

  private final Random random;
  private final int height;
  private final LosslessWebp webp;
  private int width;

  private RandomWebp(int width, int height, long seed) {
    this.random = new Random(seed);
    this.width = width;
    this.height = height;
    this.webp = new LosslessWebp(width, height);
  }

  static byte[] of(int width, int height, long seed) {
    RandomWebp file = new RandomWebp(width, height, seed);
    file.transforms();
    file.picture(file.width, height, true);
    return file.webp.file();
  }

  private void transforms() {
    int[] kinds = random.ints(0, 4).distinct().limit(random.nextInt(5)).toArray();
    for (int kind : kinds) {
      webp.put(1, 1);
      webp.put(kind, 2);
      if (kind < 2) {
        int blockBits = 2 + random.nextInt(8);
        webp.put(blockBits - 2, 3);
        picture(blocks(width, blockBits), blocks(height, blockBits), false);
      } else if (kind == 3) {
        int colours = 1 + random.nextInt(1 << 1 + random.nextInt(8));
        webp.put(colours - 1, 8);
        picture(colours, 1, false);
        width = blocks(width, colours > 16 ? 0 : colours > 4 ? 1 : colours > 2 ? 2 : 3);
      }
    }
    webp.put(0, 1);
  }

  private static int blocks(int length, int bits) {
    return length + (1 << bits) - 1 >> bits;
  }

  private void picture(int columns, int rows, boolean mayBeInParts) {
    int cacheBits = random.nextBoolean() ? 0 : 1 + random.nextInt(11);
    webp.put(cacheBits > 0 ? 1 : 0, 1);
    webp.put(cacheBits, cacheBits > 0 ? 4 : 0);
    int parts = 1;
    if (mayBeInParts && random.nextBoolean()) {
      int blockBits = 2 + random.nextInt(8);
      webp.put(1, 1);
      webp.put(blockBits - 2, 3);
      // Two numbers of groups: 3 and 5, every block one of them by a bit, and the first the greater one.
      webp.put(0, 1);
      webp.twoSymbols(3, 5);
      for (int code = 0; code < 4; code++) {
        webp.oneSymbol(0);
      }
      for (int i = 0; i < blocks(columns, blockBits) * blocks(rows, blockBits); i++) {
        webp.put(i == 0 ? 1 : random.nextInt(2), 1);
      }
      parts = 6;
    } else if (mayBeInParts) {
      webp.put(0, 1);
    }
    int cached = cacheBits > 0 ? 1 << cacheBits : 0;
    // All groups are alike, so that whatever is written means something in each.
    boolean copies = random.nextBoolean();
    int second = copies ? COLOURS + random.nextInt(8) : random.nextInt(COLOURS);
    int distance = random.nextInt(14);
    for (int part = 0; part < parts; part++) {
      green(copies || cached > 0, second, cached);
      for (int code = 0; code < 3; code++) {
        webp.allSymbols(COLOURS);
      }
      webp.oneSymbol(distance);
    }
    pixels(columns, rows, copies ? second - COLOURS : -1, cached > 0, distance);
  }

  /** All colours, or two symbols of one bit: a green, and a copy or the cache's first colour. */
  private void green(boolean hasOther, int second, int cached) {
    if (!hasOther) {
      webp.allSymbols(COLOURS + LENGTHS + cached);
      return;
    }
    // Lengths of lengths: 18 and 0 and 1 in one, two and two bits.
    webp.put(0, 1);
    webp.put(0, 4);
    webp.put(0, 3);
    webp.put(1, 3);
    webp.put(2, 3);
    webp.put(2, 3);
    webp.put(0, 1);
    int copied = second >= COLOURS ? second : COLOURS + LENGTHS;
    int at = 0;
    for (int symbol : new int[] {90, copied, COLOURS + LENGTHS + cached}) {
      for (int zeros = symbol - at; zeros > 0; ) {
        int run = Math.min(zeros, 138);
        if (run >= 11) {
          webp.put(0, 1);
          webp.put(run - 11, 7);
          zeros -= run;
        } else {
          webp.put(0b01, 2);
          zeros--;
        }
      }
      at = symbol + 1;
      if (symbol < COLOURS + LENGTHS + cached) {
        webp.put(0b11, 2);
      }
    }
  }

  private void pixels(int columns, int rows, int lengthSymbol, boolean hasCache, int distanceSymbol) {
    int count = columns * rows;
    boolean isPlain = lengthSymbol < 0 && !hasCache;
    for (int done = 0; done < count; ) {
      int more = random.nextInt(1 << open(lengthSymbol));
      int length = first(lengthSymbol) + more;
      boolean other = !isPlain && random.nextInt(3) == 0;
      // Far enough down that whatever is copied is there.
      if (other && lengthSymbol >= 0 && done > 8 * columns + 8 && length <= count - done) {
        webp.put(1, 1);
        webp.put(more, open(lengthSymbol));
        webp.put(random.nextInt(1 << open(distanceSymbol)), open(distanceSymbol));
        done += length;
      } else if (other && lengthSymbol < 0) {
        webp.put(1, 1);
        done++;
      } else {
        pixel(isPlain);
        done++;
      }
    }
  }

  private void pixel(boolean isPlain) {
    if (isPlain) {
      webp.symbol(random.nextInt(COLOURS));
    } else {
      webp.put(0, 1);
    }
    for (int colour = 0; colour < 3; colour++) {
      webp.symbol(random.nextInt(COLOURS));
    }
  }

  /** The least that a symbol of a length or distance stands for, and how many bits say what is to be added. */
  private static int first(int symbol) {
    return symbol < 4 ? symbol + 1 : (2 + (symbol & 1) << open(symbol)) + 1;
  }

  private static int open(int symbol) {
    return symbol < 4 ? 0 : symbol - 2 >> 1;
  }
}
