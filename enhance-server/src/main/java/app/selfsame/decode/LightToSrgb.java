package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
import java.util.function.DoubleUnaryOperator;

/** From samples whose curve and primaries are told by numbers, by way of linear light. */
final class LightToSrgb implements ToSrgb {
  /** Fine enough that each of the 256 darkest steps of sRGB, 1/3300 of full light, has several entries. */
  private static final int STEPS = 1 << 14;

  private static final byte[] SHOWN = new byte[STEPS + 1];

  static {
    for (int i = 0; i <= STEPS; i++) {
      SHOWN[i] = (byte) Math.round(255 * TransferCurve.toSrgb(i / (double) STEPS));
    }
  }

  private final float[] light = new float[256];
  private final float[] matrix = new float[9];

  LightToSrgb(Primaries primaries, DoubleUnaryOperator curve) {
    for (int i = 0; i < light.length; i++) {
      light[i] = (float) (STEPS * curve.applyAsDouble(i / 255.0));
    }
    double[][] mixed = primaries.toSrgb();
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = (float) mixed[i / 3][i % 3];
    }
  }

  @Override
  public void apply(RgbaImage picture, Traces traces) {
    int[] pixels = picture.pixels();
    for (int i = 0; i < pixels.length; i++) {
      int pixel = pixels[i];
      float red = light[RgbaImage.red(pixel)];
      float green = light[RgbaImage.green(pixel)];
      float blue = light[RgbaImage.blue(pixel)];
      pixels[i] =
          pixel & 0xff000000 | shown(6, red, green, blue) << 16 | shown(3, red, green, blue) << 8
              | shown(0, red, green, blue);
    }
  }

  private int shown(int row, float red, float green, float blue) {
    float mixed = matrix[row] * red + matrix[row + 1] * green + matrix[row + 2] * blue;
    return SHOWN[Math.round(Math.max(0, Math.min(STEPS, mixed)))] & 0xff;
  }
}
