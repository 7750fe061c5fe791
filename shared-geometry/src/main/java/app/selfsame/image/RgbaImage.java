package app.selfsame.image;

import java.util.Arrays;

/**
 * An upright picture: 8-bit sRGB with alpha, one {@code int} a pixel, rows from the top.
 *
 * <p>A pixel is packed as {@code 0xAABBGGRR}: in memory the bytes run R, G, B, A, which is the order
 * of a browser's {@code ImageData}, so that pixels cross into WebAssembly without being rearranged.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param pixels {@code width * height} packed pixels; not copied, and not written to by anybody who holds the image,
 *     but for {@link #wipe}
 */
public record RgbaImage(int width, int height, int[] pixels) {
  public RgbaImage {
    if (width < 1 || height < 1 || pixels.length != width * height) {
      throw new IllegalArgumentException(width + " x " + height + " px does not fit " + pixels.length + " pixels");
    }
  }

  public static int red(int pixel) {
    return pixel & 0xff;
  }

  public static int green(int pixel) {
    return pixel >>> 8 & 0xff;
  }

  public static int blue(int pixel) {
    return pixel >>> 16 & 0xff;
  }

  public static int alpha(int pixel) {
    return pixel >>> 24;
  }

  /** An opaque pixel of three samples in 0..255. */
  public static int opaque(int red, int green, int blue) {
    return 0xff000000 | blue << 16 | green << 8 | red;
  }

  public int pixel(int x, int y) {
    return pixels[y * width + x];
  }

  /** Whether nothing shines through at any pixel. */
  public boolean isOpaque() {
    int alphas = 0xff000000;
    for (int pixel : pixels) {
      alphas &= pixel;
    }
    return alphas == 0xff000000;
  }

  /** Overwrites the pixels, so that they do not wait in memory for the garbage collector. The picture is lost. */
  public void wipe() {
    Arrays.fill(pixels, 0);
  }

  /** This image laid on white: itself when it is opaque. */
  public RgbaImage overWhite() {
    if (isOpaque()) {
      return this;
    }
    int[] opaque = new int[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      int pixel = pixels[i];
      opaque[i] = opaque(overWhite(red(pixel), pixel), overWhite(green(pixel), pixel), overWhite(blue(pixel), pixel));
    }
    return new RgbaImage(width, height, opaque);
  }

  private static int overWhite(int sample, int pixel) {
    int alpha = alpha(pixel);
    return (sample * alpha + 255 * (255 - alpha) + 127) / 255;
  }
}
