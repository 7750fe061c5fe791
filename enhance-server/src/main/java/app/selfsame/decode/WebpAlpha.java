package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.decode.vp8l.LosslessPicture;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;

/** The alpha of a lossy WebP picture (RFC 9649, 2.7.1.2): as it is, or as the green of a lossless picture. */
final class WebpAlpha {
  private static final int HEADER_BYTES = 1;
  private static final int CODED = 1;
  /** Fewer levels than there could be, which is no matter here. */
  private static final int LEVELS = 1;
  private static final int HORIZONTAL = 1;
  private static final int VERTICAL = 2;

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

  /** Gives the picture its alpha. */
  void apply(RgbaImage picture, Traces traces, Effort effort) {
    if (coding != CODED && to - from < header.pixels()) {
      throw UnreadablePhotoException.damaged(ImageFormat.WEBP);
    }
    byte[] alpha = new byte[header.width() * header.height()];
    traces.add(alpha);
    effort.spend(alpha.length);
    if (coding == CODED) {
      int[] decoded = new int[alpha.length];
      traces.add(decoded);
      LosslessPicture.decodeBare(file, from, to, header.width(), header.height(), decoded, effort);
      for (int i = 0; i < alpha.length; i++) {
        alpha[i] = (byte) RgbaImage.green(decoded[i]);
      }
    } else {
      System.arraycopy(file, from, alpha, 0, alpha.length);
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
