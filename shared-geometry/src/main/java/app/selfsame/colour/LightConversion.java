package app.selfsame.colour;

import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * From samples that mix three lights to sRGB (IEC 61966-2-1): each sample's curve, one matrix in linear light, the
 * curve of sRGB. What lies beyond sRGB is cut off.
 */
public final class LightConversion {
  private static final int LEVELS = 256;

  private final float[] red;
  private final float[] green;
  private final float[] blue;
  private final float[] matrix = new float[9];

  /**
   * @param curves of red, green and blue: share of full light of a sample, both from 0 to 1
   * @param toSrgb from that light to linear light of sRGB
   */
  LightConversion(List<DoubleUnaryOperator> curves, double[][] toSrgb) {
    red = table(curves.get(0));
    green = table(curves.get(1));
    blue = table(curves.get(2));
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = (float) toSrgb[i / 3][i % 3];
    }
  }

  /** From samples of one curve. */
  public static LightConversion of(Primaries primaries, DoubleUnaryOperator curve) {
    return new LightConversion(List.of(curve, curve, curve), primaries.toSrgb());
  }

  private static float[] table(DoubleUnaryOperator curve) {
    float[] table = new float[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      table[i] = (float) curve.applyAsDouble(i / (LEVELS - 1.0));
    }
    return table;
  }

  /** Converts packed pixels in place; alpha stays. */
  public void apply(int[] pixels) {
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = convert(pixels[i]);
    }
  }

  private int convert(int pixel) {
    float r = red[RgbaImage.red(pixel)];
    float g = green[RgbaImage.green(pixel)];
    float b = blue[RgbaImage.blue(pixel)];
    return pixel & 0xff000000 | shown(6, r, g, b) << 16 | shown(3, r, g, b) << 8 | shown(0, r, g, b);
  }

  private int shown(int row, float r, float g, float b) {
    return LinearLight.toSrgb(matrix[row] * r + matrix[row + 1] * g + matrix[row + 2] * b);
  }

  /** Whether it moves no sample by more than rounding does: what is sRGB by another name is better left alone. */
  boolean changesNothing() {
    for (int i = 0; i < LEVELS; i++) {
      for (int pixel : new int[] {i, i << 8, i << 16, i << 16 | i << 8 | i}) {
        int converted = convert(pixel);
        for (int shift = 0; shift <= 16; shift += 8) {
          if (Math.abs((converted >> shift & 0xff) - (pixel >> shift & 0xff)) > 1) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
