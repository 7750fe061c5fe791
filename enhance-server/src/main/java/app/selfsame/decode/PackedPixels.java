package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferUShort;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Packs the samples of a raster, straight from its buffer: {@link BufferedImage#getRGB} would run every pixel through
 * the colour model, which is slow, and which brightens grey because Java's grey is linear.
 */
final class PackedPixels {
  private static final int MAX_BANDS = 4;

  private PackedPixels() {}

  /**
   * Samples are taken for sRGB, or for grey with sRGB's curve. Samples of 16 bits are rounded to 8.
   *
   * @param traces hears of all samples that are made, the picture's among them
   */
  static RgbaImage of(BufferedImage image, Traces traces) {
    Raster raster = image.getRaster();
    boolean interleaved =
        raster.getSampleModel() instanceof ComponentSampleModel
            && !(image.getColorModel() instanceof IndexColorModel)
            && raster.getDataBuffer().getNumBanks() == 1
            && raster.getNumBands() <= MAX_BANDS
            && raster.getSampleModelTranslateX() == 0
            && raster.getSampleModelTranslateY() == 0;
    DataBuffer buffer = raster.getDataBuffer();
    if (interleaved && buffer instanceof DataBufferByte bytes) {
      return pack(image, bytes.getData(), bytes.getOffset(), traces);
    }
    if (interleaved && buffer instanceof DataBufferUShort shorts) {
      byte[] rounded = toBytes(shorts.getData());
      traces.add(rounded);
      return pack(image, rounded, shorts.getOffset(), traces);
    }
    return throughColourModel(image, traces);
  }

  private static RgbaImage pack(BufferedImage image, byte[] samples, int start, Traces traces) {
    ComponentSampleModel layout = (ComponentSampleModel) image.getSampleModel();
    int[] offsets = layout.getBandOffsets();
    int bands = offsets.length;
    int red = offsets[0];
    int green = bands >= 3 ? offsets[1] : red;
    int blue = bands >= 3 ? offsets[2] : red;
    boolean hasAlpha = bands == 2 || bands == 4;
    int alpha = offsets[bands - 1];
    int step = layout.getPixelStride();
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = new int[width * height];
    traces.add(pixels);
    for (int y = 0; y < height; y++) {
      int from = start + y * layout.getScanlineStride();
      int to = y * width;
      for (int x = 0; x < width; x++, from += step) {
        int opacity = hasAlpha ? samples[from + alpha] << 24 : 0xff000000;
        pixels[to + x] =
            opacity | (samples[from + blue] & 0xff) << 16 | (samples[from + green] & 0xff) << 8
                | samples[from + red] & 0xff;
      }
    }
    return new RgbaImage(width, height, pixels);
  }

  private static byte[] toBytes(short[] samples) {
    byte[] rounded = new byte[samples.length];
    for (int i = 0; i < samples.length; i++) {
      rounded[i] = (byte) (((samples[i] & 0xffff) * 255 + 32895) >> 16);
    }
    return rounded;
  }

  /** Palettes, and samples narrower than a byte. */
  private static RgbaImage throughColourModel(BufferedImage image, Traces traces) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = new int[width * height];
    traces.add(pixels);
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, pixels, y * width, width);
    }
    for (int i = 0; i < pixels.length; i++) {
      int argb = pixels[i];
      pixels[i] = argb & 0xff00ff00 | (argb & 0xff) << 16 | argb >>> 16 & 0xff;
    }
    return new RgbaImage(width, height, pixels);
  }
}
