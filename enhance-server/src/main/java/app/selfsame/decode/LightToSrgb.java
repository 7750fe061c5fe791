package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;
import java.util.function.DoubleUnaryOperator;

/** From samples whose curve and primaries are told by numbers, by way of linear light. */
final class LightToSrgb implements ToSrgb {
  private final float[] light = new float[256];
  private final float[] matrix = new float[9];

  LightToSrgb(Primaries primaries, DoubleUnaryOperator curve) {
    for (int i = 0; i < light.length; i++) {
      light[i] = (float) curve.applyAsDouble(i / 255.0);
    }
    double[][] mixed = primaries.toSrgb();
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = (float) mixed[i / 3][i % 3];
    }
  }

  @Override
  public void apply(RgbaImage picture, Traces traces, Effort effort) {
    int[] pixels = picture.pixels();
    effort.spend(pixels.length);
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
    return LinearLight.toSrgb(matrix[row] * red + matrix[row + 1] * green + matrix[row + 2] * blue);
  }
}
