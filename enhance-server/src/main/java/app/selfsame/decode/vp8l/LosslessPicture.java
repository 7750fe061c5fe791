package app.selfsame.decode.vp8l;

import app.selfsame.decode.effort.Effort;

/**
 * Decodes the picture of a lossless WebP file (RFC 9649, 3), and what is coded like one. Time and memory are bounded by
 * pixels and bytes: a code that no part of the picture uses is passed over.
 */
public final class LosslessPicture {
  private static final int HEADER_BYTES = 5;
  private static final int SIGNATURE = 0x2f;
  private static final int EDGE_BITS = 14;

  private LosslessPicture() {}

  /**
   * Fills an array with a picture: alpha highest, then red, green, blue.
   *
   * @param from where in the data the picture begins
   * @param end behind it
   * @param pixels as many as the picture has, which is of this size by its own header
   * @param effort that pixels are counted in, once for each time that they are changed, and codes
   * @throws IllegalArgumentException when the picture is damaged or ends too early
   */
  public static void decode(byte[] data, int from, int end, int width, int height, int[] pixels, Effort effort) {
    BitReader bits = new BitReader(data, from, end);
    BitReader.require(end - from > HEADER_BYTES && bits.number(8) == SIGNATURE);
    BitReader.require(1 + bits.number(EDGE_BITS) == width && 1 + bits.number(EDGE_BITS) == height);
    boolean hasAlpha = bits.flag();
    int version = bits.number(3);
    BitReader.require(version == 0);
    decode(bits, width, height, pixels, effort);
    for (int i = 0; !hasAlpha && i < width * height; i++) {
      pixels[i] |= 0xff000000;
    }
  }

  /** The same of a picture that has no header. */
  public static void decodeBare(
      byte[] data, int from, int end, int width, int height, int[] pixels, Effort effort) {
    decode(new BitReader(data, from, end), width, height, pixels, effort);
  }

  private static void decode(BitReader bits, int width, int height, int[] pixels, Effort effort) {
    PixelReader reader = new PixelReader(bits, effort);
    TransformReader transforms = new TransformReader(bits, reader, width, height);
    Iterable<Transform> undone = transforms.read();
    reader.large(pixels, transforms.width(), height);
    for (Transform transform : undone) {
      effort.spend((long) width * height);
      transform.undo(pixels);
    }
  }
}
