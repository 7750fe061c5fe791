package app.selfsame.decode.vp8l;

import app.selfsame.decode.effort.Effort;

/**
 * Reads a picture's pixels, or those of the small pictures that tell how it is coded (RFC 9649, 3.6): alpha highest,
 * then red, green, blue.
 */
final class PixelReader {
  private static final int MAX_CACHE_BITS = 11;
  /** So many that counting is not felt. */
  private static final int PIXELS_AT_ONCE = 1 << 12;

  private final BitReader bits;
  private final Effort effort;

  PixelReader(BitReader bits, Effort effort) {
    this.bits = bits;
    this.effort = effort;
  }

  /** A picture in one part, made for this call. */
  int[] small(int width, int height) {
    int[] pixels = new int[width * height];
    read(pixels, width, height, false);
    return pixels;
  }

  /** Fills the beginning of an array with a picture that may be in parts. */
  void large(int[] pixels, int width, int height) {
    read(pixels, width, height, true);
  }

  private void read(int[] pixels, int width, int height, boolean mayBeInParts) {
    ColourCache cache = null;
    int cached = 0;
    if (bits.flag()) {
      int cacheBits = bits.number(4);
      BitReader.require(cacheBits >= 1 && cacheBits <= MAX_CACHE_BITS);
      cache = new ColourCache(cacheBits);
      cached = 1 << cacheBits;
    }
    PrefixCodeReader codes = new PrefixCodeReader(bits, effort);
    PrefixGroups groups;
    if (mayBeInParts && bits.flag()) {
      groups = PrefixGroups.of(codes, cached, Blocks.read(bits, this, width, height));
    } else {
      groups = PrefixGroups.single(codes, cached);
    }
    read(pixels, width, width * height, groups, cache);
  }

  private void read(int[] pixels, int width, int count, PrefixGroups groups, ColourCache cache) {
    int counted = 0;
    for (int at = 0; at < count; ) {
      if (at - counted >= PIXELS_AT_ONCE) {
        effort.spend(at - counted);
        counted = at;
      }
      PrefixGroup group = groups.at(at % width, at / width);
      int symbol = group.green().read(bits);
      int length = 1;
      if (symbol < PrefixGroup.COLOURS) {
        int red = group.red().read(bits);
        int blue = group.blue().read(bits);
        pixels[at] = group.alpha().read(bits) << 24 | red << 16 | symbol << 8 | blue;
      } else if (symbol < PrefixGroup.COLOURS + PrefixGroup.LENGTHS) {
        length = CopiedPixels.number(symbol - PrefixGroup.COLOURS, bits);
        int number = CopiedPixels.number(group.distance().read(bits), bits);
        int distance = CopiedPixels.distance(number, width);
        BitReader.require(distance <= at && length <= count - at);
        // One by one: what is copied may reach into itself.
        for (int i = at; i < at + length; i++) {
          pixels[i] = pixels[i - distance];
        }
      } else {
        pixels[at] = cache.at(symbol - PrefixGroup.COLOURS - PrefixGroup.LENGTHS);
      }
      for (int i = at; cache != null && i < at + length; i++) {
        cache.note(pixels[i]);
      }
      at += length;
    }
    effort.spend(count - counted);
  }
}
