package app.selfsame.decode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** ICC profiles (ICC.1:2001-04), made for the tests. */
final class IccFile {
  static final double[] SRGB = {0.43607, 0.22249, 0.01392, 0.38515, 0.71687, 0.09708, 0.14307, 0.06061, 0.71410};
  static final double[] DISPLAY_P3 = {0.51512, 0.24120, -0.00105, 0.29198, 0.69225, 0.04189, 0.15710, 0.06657, 0.78407};
  static final double[] ADOBE_RGB = {0.60974, 0.31111, 0.01947, 0.20528, 0.62567, 0.06087, 0.14919, 0.06322, 0.74457};
  static final double ADOBE_GAMMA = 563 / 256.0;
  private static final int GRID = 9;

  private IccFile() {}

  /**
   * Three colours, mixed as light.
   *
   * @param primaries of red, green and blue, in XYZ for the white D50
   * @param gamma of all three, or 0 for the curve of sRGB
   */
  static byte[] rgb(double[] primaries, double gamma) {
    Map<String, byte[]> tags = common();
    for (int i = 0; i < 3; i++) {
      String colour = "rgb".substring(i, i + 1);
      tags.put(colour + "XYZ", xyz(primaries[3 * i], primaries[3 * i + 1], primaries[3 * i + 2]));
      tags.put(colour + "TRC", curve(gamma));
    }
    return file("mntr", "RGB ", "XYZ ", tags);
  }

  static byte[] grey(double gamma) {
    Map<String, byte[]> tags = common();
    tags.put("kTRC", curve(gamma));
    return file("mntr", "GRAY", "XYZ ", tags);
  }

  /** Four inks by a table to CIELAB: paper that is a little yellow, and no ink that is quite its colour. */
  static byte[] inks() {
    return inks(Map.of("A2B0", table(1, 0.45)));
  }

  /** The same in 16 bits, with curves. */
  static byte[] inksOfSixteenBits() {
    return inks(Map.of("A2B0", table(2, 0.45)));
  }

  /** With a table of its own for measured colours, in which cyan takes more light. */
  static byte[] inksWithMeasuredColours() {
    return inks(Map.of("A2B0", table(1, 0.45), "A2B1", table(1, 0.8)));
  }

  /** The same in the steps of version 4: curves, a table, curves, a matrix, curves. */
  static byte[] inksOfVersion4() {
    int[] places = {5, 6, 7, 9};
    int count = 5 * 6 * 7 * 9;
    byte[] last = joined(power(1.1), power(1), power(1));
    byte[] matrix = joined(number(0.9), number(0), number(0), number(0.02), number(0.95), number(0));
    matrix = joined(matrix, number(0), number(0), number(1), number(0.05), number(0), number(0));
    byte[] middle = joined(power(1), power(0.97), power(1));
    byte[] first = joined(power(1.3), power(1), power(0.8), power(1.2));
    ByteBuffer grid = ByteBuffer.allocate(20 + 6 * count);
    for (int ink = 0; ink < places.length; ink++) {
      grid.put(ink, (byte) places[ink]);
    }
    grid.put(16, (byte) 2).position(20);
    for (int i = 0; i < count; i++) {
      double[] lab =
          lab(i / (6 * 7 * 9) / 4.0, i / (7 * 9) % 6 / 5.0, i / 9 % 7 / 6.0, i % 9 / 8.0, 0.45);
      for (int number = 0; number < 3; number++) {
        grid.putShort((short) Math.round(257 * lab[number]));
      }
    }
    int at = 32;
    ByteBuffer steps = ByteBuffer.allocate(at + last.length + matrix.length + middle.length + grid.capacity() + first.length);
    steps.put(text("mAB ")).putInt(0).put((byte) 4).put((byte) 3).putShort((short) 0);
    for (byte[] step : new byte[][] {last, matrix, middle, grid.array(), first}) {
      steps.putInt(at);
      at += step.length;
    }
    steps.put(last).put(matrix).put(middle).put(grid.array()).put(first);
    byte[] profile = inks(Map.of("A2B0", steps.array()));
    ByteBuffer.wrap(profile).putInt(8, 0x04300000);
    return profile;
  }

  /** In levels of 8 bits. */
  private static double[] lab(double cyan, double magenta, double yellow, double black, double strengthOfCyan) {
    double light = (1 - strengthOfCyan * cyan) * (1 - 0.5 * magenta) * (1 - 0.1 * yellow) * (1 - 0.9 * black);
    double strength = 1 - 0.8 * black;
    return new double[] {
      255 * 0.96 * light,
      128 + strength * (70 * magenta - 35 * cyan - 5 * yellow),
      128 + strength * (3 + 85 * yellow - 50 * cyan - 5 * magenta)
    };
  }

  private static byte[] table(int bytesEach, double strengthOfCyan) {
    int count = GRID * GRID * GRID * GRID;
    int samples = bytesEach == 1 ? 256 : 33;
    ByteBuffer table = ByteBuffer.allocate((bytesEach == 1 ? 48 : 52) + bytesEach * (7 * samples + 3 * count));
    table.put(text(bytesEach == 1 ? "mft1" : "mft2")).putInt(0).put((byte) 4).put((byte) 3).put((byte) GRID).put((byte) 0);
    for (int i = 0; i < 9; i++) {
      table.putInt(i % 4 == 0 ? 1 << 16 : 0);
    }
    if (bytesEach == 2) {
      table.putShort((short) samples).putShort((short) samples);
    }
    curves(table, 4, bytesEach, samples, 1.4);
    for (int i = 0; i < count; i++) {
      double[] lab =
          lab(
              i / (GRID * GRID * GRID) / (GRID - 1.0),
              i / (GRID * GRID) % GRID / (GRID - 1.0),
              i / GRID % GRID / (GRID - 1.0),
              i % GRID / (GRID - 1.0),
              strengthOfCyan);
      for (double number : lab) {
        put(table, bytesEach, bytesEach == 1 ? number : 256 * number);
      }
    }
    curves(table, 3, bytesEach, samples, 0.95);
    return table.array();
  }

  private static void put(ByteBuffer table, int bytesEach, double value) {
    if (bytesEach == 1) {
      table.put((byte) Math.round(value));
    } else {
      table.putShort((short) Math.round(value));
    }
  }

  /** Straight ones in 8 bits; in 16, powers. */
  private static void curves(ByteBuffer table, int channels, int bytesEach, int samples, double exponent) {
    for (int i = 0; i < channels * samples; i++) {
      double place = i % samples / (samples - 1.0);
      put(table, bytesEach, bytesEach == 1 ? 255 * place : 65535 * Math.pow(place, exponent));
    }
  }

  private static byte[] inks(Map<String, byte[]> tables) {
    Map<String, byte[]> tags = common();
    tags.putAll(tables);
    // The way back, which is asked for and not used: no ink for any colour.
    ByteBuffer back = ByteBuffer.allocate(48 + 3 * 256 + 8 * 4 + 4 * 256);
    back.put(text("mft1")).putInt(0).put((byte) 3).put((byte) 4).put((byte) 2).put((byte) 0);
    for (int i = 0; i < 9; i++) {
      back.putInt(i % 4 == 0 ? 1 << 16 : 0);
    }
    identity(back, 3);
    back.position(back.position() + 8 * 4);
    identity(back, 4);
    tags.put("B2A0", back.array());
    return file("prtr", "CMYK", "Lab ", tags);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] number(double value) {
    return ByteBuffer.allocate(4).putInt(fixed(value)).array();
  }

  private static byte[] power(double exponent) {
    return joined(text("para"), new byte[8], number(exponent));
  }

  private static void identity(ByteBuffer table, int channels) {
    for (int i = 0; i < 256 * channels; i++) {
      table.put((byte) i);
    }
  }

  private static Map<String, byte[]> common() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    byte[] name = text("made");
    tags.put(
        "desc",
        ByteBuffer.allocate(12 + 5 + 78).put(text("desc")).putInt(0).putInt(5).put(name).array());
    tags.put("cprt", ByteBuffer.allocate(13).put(text("text")).putInt(0).put(name).array());
    tags.put("wtpt", xyz(0.9642, 1, 0.8249));
    return tags;
  }

  private static byte[] xyz(double x, double y, double z) {
    return ByteBuffer.allocate(20).put(text("XYZ ")).putInt(0).putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z)).array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  /** One number of 8.8 bits, or 1024 samples. */
  private static byte[] curve(double gamma) {
    if (gamma > 0) {
      return ByteBuffer.allocate(14).put(text("curv")).putInt(0).putInt(1).putShort((short) Math.round(gamma * 256)).array();
    }
    ByteBuffer curve = ByteBuffer.allocate(12 + 2 * 1024).put(text("curv")).putInt(0).putInt(1024);
    for (int i = 0; i < 1024; i++) {
      double value = i / 1023.0;
      double light = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
      curve.putShort((short) Math.round(65535 * light));
    }
    return curve.array();
  }

  private static byte[] file(String kind, String colours, String connection, Map<String, byte[]> tags) {
    int length = 128 + 4 + 12 * tags.size();
    for (byte[] tag : tags.values()) {
      length += tag.length + 3 & ~3;
    }
    ByteBuffer file = ByteBuffer.allocate(length);
    file.putInt(length).putInt(0).putInt(0x02400000).put(text(kind)).put(text(colours)).put(text(connection));
    file.position(36).put(text("acsp"));
    file.position(68).putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249));
    file.position(128).putInt(tags.size());
    int at = 132 + 12 * tags.size();
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      file.put(text(tag.getKey())).putInt(at).putInt(tag.getValue().length);
      file.put(at, tag.getValue());
      at += tag.getValue().length + 3 & ~3;
    }
    return file.array();
  }

  private static byte[] text(String four) {
    return four.getBytes(StandardCharsets.US_ASCII);
  }
}
