package app.selfsame.colour;

import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;

/** How a table's three numbers, 0..1 each, stand for a colour that is seen in the white D50 (ICC.1:2022, 6.3.4). */
enum ConnectionSpace {
  /** CIELAB in 8 bits, and in tables of version 4: 1 is 100, or 127. */
  LAB,
  /** CIELAB in the 16 bits of {@code mft2}, of any version: 0xff00 is 100, and each 0x100 is 1. */
  LAB_OF_VERSION_2,
  /** CIE XYZ: 0x8000 of 0xffff is 1. */
  XYZ;

  /** From CIE XYZ for the white D50 to linear light of sRGB, by the profile of sRGB that the ICC publishes. */
  static final double[][] XYZ_TO_SRGB = {
    {3.1338561, -1.6168667, -0.4906146}, {-0.9787684, 1.9161415, 0.0334540}, {0.0719453, -0.2289914, 1.4052427}
  };

  private static final float[] WHITE = {0.9642f, 1, 0.8249f};
  private static final float XYZ_FULL = 65535 / 32768f;
  /** Below it CIELAB goes straight to black. */
  private static final float KNEE = 6 / 29f;

  private static final float[] ROWS = rows();

  private static float[] rows() {
    float[] rows = new float[9];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (float) XYZ_TO_SRGB[i / 3][i % 3];
    }
    return rows;
  }

  /** The opaque pixel of sRGB; what lies beyond sRGB is cut off. */
  int toSrgb(float first, float second, float third) {
    if (this == XYZ) {
      return ofXyz(XYZ_FULL * first, XYZ_FULL * second, XYZ_FULL * third);
    }
    // Levels of 8 bits, of which a and b have the 128th in the middle.
    float scale = this == LAB ? 255 : 65535 / 256f;
    float lightness = first * (this == LAB ? 100 : 100 * 65535 / 65280f);
    float y = (lightness + 16) / 116;
    float x = y + (second * scale - 128) / 500;
    float z = y - (third * scale - 128) / 200;
    return ofXyz(WHITE[0] * light(x), WHITE[1] * light(y), WHITE[2] * light(z));
  }

  private static float light(float root) {
    return root > KNEE ? root * root * root : 3 * KNEE * KNEE * (root - 4 / 29f);
  }

  private static int ofXyz(float x, float y, float z) {
    return RgbaImage.opaque(shown(0, x, y, z), shown(3, x, y, z), shown(6, x, y, z));
  }

  private static int shown(int row, float x, float y, float z) {
    return LinearLight.toSrgb(ROWS[row] * x + ROWS[row + 1] * y + ROWS[row + 2] * z);
  }
}
