package app.selfsame.decode;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/**
 * Cyan, magenta, yellow and black in sRGB, a few rows at a time: by their ICC profile, or, where they have none that
 * can be used, each as a filter of its own before white paper (TIFF 6.0, section 16). Alpha is left out.
 */
final class InksToSrgb {
  private static final int INKS = 4;
  private static final int BLACK = 3;
  private static final int ROWS = 64;

  private final BufferedImage from;
  private final BufferedImage converted;
  private final BufferedImage strip;
  private final Raster source;
  private final int[] row;

  private InksToSrgb(BufferedImage from, ColorSpace space, Traces traces) {
    this.from = from;
    source = from.getRaster();
    row = new int[source.getWidth() * source.getNumBands()];
    converted = new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    strip =
        new BufferedImage(
            new ComponentColorModel(space, false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE),
            Raster.createInterleavedRaster(
                DataBuffer.TYPE_BYTE, from.getWidth(), Math.min(ROWS, from.getHeight()), INKS, null),
            false,
            null);
    traces.add(row);
    traces.add(strip);
  }

  static BufferedImage convert(BufferedImage image, Traces traces) {
    ColorSpace space = image.getColorModel().getColorSpace();
    InksToSrgb conversion = new InksToSrgb(image, space, traces);
    if (space instanceof ICC_ColorSpace) {
      try {
        return conversion.run(true);
      } catch (CMMException e) {
        return conversion.run(false);
      }
    }
    return conversion.run(false);
  }

  private BufferedImage run(boolean byProfile) {
    byte[] inks = ((DataBufferByte) strip.getRaster().getDataBuffer()).getData();
    ColorConvertOp profile = byProfile ? new ColorConvertOp(null) : null;
    for (int top = 0; top < from.getHeight(); top += strip.getHeight()) {
      int rows = Math.min(strip.getHeight(), from.getHeight() - top);
      for (int y = 0; y < rows; y++) {
        readRow(top + y, inks, y * from.getWidth() * INKS);
      }
      BufferedImage target = converted.getSubimage(0, top, from.getWidth(), rows);
      if (byProfile) {
        profile.filter(strip.getSubimage(0, 0, from.getWidth(), rows), target);
      } else {
        filterWhite(inks, target, rows);
      }
    }
    return converted;
  }

  /** The inks of a row, in 8 bits. */
  private void readRow(int y, byte[] inks, int to) {
    int bands = source.getNumBands();
    int bits = source.getSampleModel().getSampleSize(0);
    int full = (1 << bits) - 1;
    source.getPixels(source.getMinX(), source.getMinY() + y, source.getWidth(), 1, row);
    for (int x = 0; x < source.getWidth(); x++) {
      for (int ink = 0; ink < INKS; ink++) {
        inks[to + x * INKS + ink] = (byte) ((row[x * bands + ink] * 255 + full / 2) / full);
      }
    }
  }

  private static void filterWhite(byte[] inks, BufferedImage target, int rows) {
    int[] rgb = new int[3];
    for (int y = 0, at = 0; y < rows; y++) {
      for (int x = 0; x < target.getWidth(); x++, at += INKS) {
        int light = 255 - (inks[at + BLACK] & 0xff);
        for (int i = 0; i < 3; i++) {
          rgb[i] = ((255 - (inks[at + i] & 0xff)) * light + 127) / 255;
        }
        target.getRaster().setPixel(x, y, rgb);
      }
    }
  }
}
