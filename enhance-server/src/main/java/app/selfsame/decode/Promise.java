package app.selfsame.decode;

import app.selfsame.image.ImageHeader;
import app.selfsame.image.UnreadablePhotoException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Whether a file is long enough for the pixels that its header promises: looked at before any memory is taken for them.
 * Each coding spends something on a pixel, however plain the picture is; a shorter file is cut, or was never whole.
 */
final class Promise {
  /** Of Deflate: 258 bytes take two bits. */
  private static final int DEFLATE_RATIO = 1032;
  /** Of TIFF's LZW: the longest string of its table, by 12 bits. */
  private static final int LZW_RATIO = 4096 * 8 / 12;
  /** Of TIFF's PackBits: 128 bytes take two. */
  private static final int PACK_BITS_RATIO = 64;
  /** Of bitmaps: 255 pixels take two bytes. */
  private static final int RUN_PIXELS_A_BYTE = 128;
  /** A block of 64 takes a bit in the first scan that has it; colours that are sampled oddly make it half of that. */
  private static final int JPEG_PIXELS_A_BYTE = 1024;
  /** The modes of a macroblock take 3.4 bits at least, a little less where chances are rounded. */
  private static final int VP8_PIXELS_A_BYTE = 640;

  private static final int PNG_BITS_AT = 24;
  private static final int PNG_COLOURS_AT = 25;
  private static final int BMP_INFORMATION_AT = 14;
  private static final int BMP_CORE_BYTES = 12;

  private final ByteBuffer file;
  private final ImageHeader header;

  private Promise(byte[] file, ImageHeader header) {
    this.file = ByteBuffer.wrap(file);
    this.header = header;
  }

  /**
   * Lets a file pass.
   *
   * @throws UnreadablePhotoException when pixels are missing
   */
  static void admit(byte[] file, ImageHeader header) {
    if (file.length < new Promise(file, header).leastBytes()) {
      throw UnreadablePhotoException.damaged(header.format());
    }
  }

  private long leastBytes() {
    return switch (header.format()) {
      case JPEG -> header.pixels() / JPEG_PIXELS_A_BYTE;
      case PNG -> header.pixels() * pngBits() / 8 / DEFLATE_RATIO;
      case WEBP -> isLossy() ? header.pixels() / VP8_PIXELS_A_BYTE : 0;
      case TIFF -> header.pixels() * header.bitsPerSample() / 8 / tiffRatio();
      case BMP -> bmpBytes();
      // Pixels of a lossless WebP may take no bits; the codes of a GIF are counted.
      default -> 0;
    };
  }

  private int pngBits() {
    int samples =
        switch (file.get(PNG_COLOURS_AT)) {
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> 1;
        };
    return samples * file.get(PNG_BITS_AT);
  }

  private boolean isLossy() {
    return WebpChunk.picture(file.array(), WebpChunk.LOSSLESS) == null;
  }

  private int tiffRatio() {
    return switch (TiffParts.of(file.array()).compression()) {
      case 1 -> 1;
      case 5 -> LZW_RATIO;
      case 32773 -> PACK_BITS_RATIO;
      default -> DEFLATE_RATIO;
    };
  }

  private long bmpBytes() {
    ByteBuffer bmp = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    boolean core = bmp.getInt(BMP_INFORMATION_AT) == BMP_CORE_BYTES;
    int bits = bmp.getShort(BMP_INFORMATION_AT + (core ? 10 : 14));
    int compression = core ? 0 : bmp.getInt(BMP_INFORMATION_AT + 16);
    return switch (compression) {
      // Runs of numbers of 8 and of 4 bits.
      case 1, 2 -> header.pixels() / RUN_PIXELS_A_BYTE;
      default -> header.pixels() * bits / 8;
    };
  }
}
