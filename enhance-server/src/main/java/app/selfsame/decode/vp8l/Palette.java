package app.selfsame.decode.vp8l;

/** Puts colours in the place of their numbers, of which up to eight are packed into one green (RFC 9649, 3.5.4). */
final class Palette implements Transform {
  private final int width;
  private final int height;
  private final int[] colours;
  /** How many numbers are packed, as a power of two. */
  private final int packedBits;

  /**
   * A palette.
   *
   * @param differences between each colour and the one before
   */
  Palette(int width, int height, int[] differences) {
    this.width = width;
    this.height = height;
    colours = differences;
    for (int i = 1; i < colours.length; i++) {
      colours[i] = PixelSums.sum(colours[i - 1], colours[i]);
    }
    packedBits = colours.length > 16 ? 0 : colours.length > 4 ? 1 : colours.length > 2 ? 2 : 3;
  }

  int packedWidth() {
    return Blocks.count(width, packedBits);
  }

  /** From the end, since no pixel lies behind the one that its number is in. */
  @Override
  public void undo(int[] pixels) {
    int packedWidth = packedWidth();
    int numberBits = 8 >> packedBits;
    for (int y = height - 1; y >= 0; y--) {
      for (int x = width - 1; x >= 0; x--) {
        int packed = pixels[y * packedWidth + (x >> packedBits)] >> 8 & 0xff;
        int number = packed >> (x & (1 << packedBits) - 1) * numberBits & (1 << numberBits) - 1;
        // Numbers beyond the last colour are transparent black.
        pixels[y * width + x] = number < colours.length ? colours[number] : 0;
      }
    }
  }
}
