package app.selfsame.decode;

import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The alpha of a lossy WebP picture (RFC 9649, 2.7.1.2): as it is, or as the green of a lossless picture. */
final class WebpAlpha {
  private static final int HEADER_BYTES = 1;
  private static final int CODED = 1;
  /** Fewer levels than there could be, which is no matter here. */
  private static final int LEVELS = 1;
  private static final int HORIZONTAL = 1;
  private static final int VERTICAL = 2;
  private static final int FILE_HEADER_BYTES = 20;
  private static final int PICTURE_HEADER_BYTES = 5;
  private static final int RIFF = 0x46464952;
  private static final int WEBP = 0x50424557;
  private static final int LOSSLESS = 0x4c385056;

  private final byte[] file;
  private final int from;
  private final int to;
  private final ImageHeader header;
  private final int coding;
  private final int filter;

  WebpAlpha(byte[] file, int from, int to, ImageHeader header) {
    this.file = file;
    this.from = from + HEADER_BYTES;
    this.to = to;
    this.header = header;
    int flags = from < to ? file[from] & 0xff : 0xff;
    coding = flags & 3;
    filter = flags >> 2 & 3;
    int preparation = flags >> 4 & 3;
    if (coding > CODED || preparation > LEVELS || flags >> 6 > 1) {
      throw UnreadablePhotoException.damaged(ImageFormat.WEBP);
    }
  }

  /** A lossless WebP file with alpha as its green, or null when alpha is stored as it is. */
  byte[] asPicture() {
    if (coding != CODED) {
      return null;
    }
    int data = PICTURE_HEADER_BYTES + to - from;
    return ByteBuffer.allocate(FILE_HEADER_BYTES + data + (data & 1))
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(RIFF)
        .putInt(FILE_HEADER_BYTES - 8 + data + (data & 1))
        .putInt(WEBP)
        .putInt(LOSSLESS)
        .putInt(data)
        .put((byte) 0x2f)
        .putInt(header.width() - 1 | header.height() - 1 << 14)
        .put(file, from, to - from)
        .array();
  }

  /**
   * Gives the picture its alpha.
   *
   * @param decoded what {@link #asPicture} decodes to, or null
   */
  void apply(RgbaImage picture, RgbaImage decoded, Traces traces) {
    byte[] alpha = new byte[header.width() * header.height()];
    traces.add(alpha);
    if (decoded == null) {
      if (to - from < alpha.length) {
        throw UnreadablePhotoException.damaged(ImageFormat.WEBP);
      }
      System.arraycopy(file, from, alpha, 0, alpha.length);
    } else {
      traces.add(decoded.pixels());
      for (int i = 0; i < alpha.length; i++) {
        alpha[i] = (byte) RgbaImage.green(decoded.pixels()[i]);
      }
    }
    if (filter != 0) {
      unfilter(alpha);
    }
    int[] pixels = picture.pixels();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = pixels[i] & 0xffffff | alpha[i] << 24;
    }
  }

  private void unfilter(byte[] alpha) {
    int width = header.width();
    for (int i = 0; i < alpha.length; i++) {
      boolean isFirst = i % width == 0;
      int left = isFirst ? 0 : alpha[i - 1] & 0xff;
      int above = i < width ? 0 : alpha[i - width] & 0xff;
      int predicted;
      if (i < width) {
        predicted = left;
      } else if (isFirst || filter == VERTICAL) {
        predicted = above;
      } else if (filter == HORIZONTAL) {
        predicted = left;
      } else {
        predicted = Math.max(0, Math.min(left + above - (alpha[i - width - 1] & 0xff), 255));
      }
      alpha[i] += (byte) predicted;
    }
  }
}
