package app.selfsame.decode.vp8l;

import java.util.ArrayDeque;
import java.util.Deque;

/** The transforms in front of a picture (RFC 9649, 3.5): each at most once, in any order. */
final class TransformReader {
  private static final int PREDICTION = 0;
  private static final int COLOUR = 1;
  private static final int GREEN = 2;
  private static final int KINDS = 4;

  private final BitReader bits;
  private final PixelReader pixels;
  private final int height;
  /** Of the picture that is coded, which is narrower than the one shown where several pixels are packed into one. */
  private int width;
  /** The last one read is the first to be undone. */
  private final Deque<Transform> transforms = new ArrayDeque<>();

  TransformReader(BitReader bits, PixelReader pixels, int width, int height) {
    this.bits = bits;
    this.pixels = pixels;
    this.width = width;
    this.height = height;
  }

  /** Reads all of them: in the order in which they are undone. */
  Iterable<Transform> read() {
    boolean[] seen = new boolean[KINDS];
    while (bits.flag()) {
      int kind = bits.number(2);
      BitReader.require(!seen[kind]);
      seen[kind] = true;
      transforms.push(read(kind));
    }
    return transforms;
  }

  /** Of the picture that follows. */
  int width() {
    return width;
  }

  private Transform read(int kind) {
    switch (kind) {
      case PREDICTION -> {
        return new Prediction(Blocks.read(bits, pixels, width, height));
      }
      case COLOUR -> {
        return new ColourTransform(Blocks.read(bits, pixels, width, height));
      }
      case GREEN -> {
        return new GreenTransform(width * height);
      }
      default -> {
        int colours = 1 + bits.number(8);
        Palette palette = new Palette(width, height, pixels.small(colours, 1));
        width = palette.packedWidth();
        return palette;
      }
    }
  }
}
