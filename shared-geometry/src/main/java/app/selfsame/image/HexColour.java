package app.selfsame.image;

import java.util.OptionalInt;

/** Opaque sRGB colours as people write them: {@code #d3d3d3}, red first. */
public final class HexColour {
  private static final int DIGITS = 6;

  private HexColour() {}

  /** The pixel of a text such as {@code #d3d3d3}; empty when it is no such text. */
  public static OptionalInt parse(String text) {
    if (text.length() != DIGITS + 1 || text.charAt(0) != '#') {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = 1; i <= DIGITS; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) > 'f') {
        return OptionalInt.empty();
      }
      value = value << 4 | digit;
    }
    return OptionalInt.of(RgbaImage.opaque(value >> 16, value >> 8 & 0xff, value & 0xff));
  }

  /** The text of a pixel; alpha is not looked at. */
  public static String text(int pixel) {
    int value = RgbaImage.red(pixel) << 16 | RgbaImage.green(pixel) << 8 | RgbaImage.blue(pixel);
    StringBuilder text = new StringBuilder("#");
    for (int shift = 4 * (DIGITS - 1); shift >= 0; shift -= 4) {
      text.append(Character.forDigit(value >> shift & 15, 16));
    }
    return text.toString();
  }
}
