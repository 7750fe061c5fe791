package app.selfsame.likeness;

import java.util.Arrays;

/** What of a face is compared, at one size. */
final class FacePatch {
  private final int side;
  private final float[] values;
  private final boolean[] inside;
  private final boolean[] cells;
  private final int count;

  private FacePatch(int side, float[] values, boolean[] inside) {
    this.side = side;
    this.values = values;
    this.inside = inside;
    this.cells = new boolean[inside.length];
    int counted = 0;
    for (int i = 0; i < inside.length; i++) {
      counted += inside[i] ? 1 : 0;
      boolean hasNeighbours = i % side < side - 1 && i + side < inside.length;
      cells[i] = hasNeighbours && inside[i] && inside[i + 1] && inside[i + side] && inside[i + side + 1];
    }
    this.count = counted;
  }

  /**
   * A patch of a plane.
   *
   * @param luminance grey levels 0..255, {@code side * side} of them
   * @param inside which of them are the face's
   */
  static FacePatch of(float[] luminance, boolean[] inside, int side) {
    return new FacePatch(side, BandPass.of(luminance, inside, side), inside);
  }

  /** Length of the encoded form of a patch that is the face's all over. */
  static int mostBytes(int side) {
    return maskBytes(side) + Float.BYTES * side * side;
  }

  private static int maskBytes(int side) {
    return (side * side + 7) / 8;
  }

  /** Length of the encoded form. */
  int bytes() {
    return maskBytes(side) + Float.BYTES * count;
  }

  /** Writes which places are the face's, a bit for each, and then the values there; others are 0. */
  void encode(FaceBytes out) {
    byte[] mask = new byte[maskBytes(side)];
    for (int i = 0; i < inside.length; i++) {
      if (inside[i]) {
        mask[i / 8] |= (byte) (1 << i % 8);
      }
    }
    out.write(mask);
    for (int i = 0; i < inside.length; i++) {
      if (inside[i]) {
        out.write(values[i]);
      }
    }
  }

  /**
   * Reads what {@link #encode} writes.
   *
   * @throws IllegalArgumentException when it is cut off, or a value is no number
   */
  static FacePatch decode(FaceBytes in, int side) {
    byte[] mask = in.read(maskBytes(side));
    float[] values = new float[side * side];
    boolean[] inside = new boolean[side * side];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = (mask[i / 8] >> i % 8 & 1) == 1;
      if (inside[i]) {
        values[i] = in.readFloat();
      }
    }
    return new FacePatch(side, values, inside);
  }

  int side() {
    return side;
  }

  /** Overwrites the values. */
  void wipe() {
    Arrays.fill(values, 0);
  }

  /** {@code side * side} values without unit, 0 outside the face. */
  float[] values() {
    return values;
  }

  /** Which of the values are the face's. */
  boolean[] inside() {
    return inside;
  }

  /** Of each place whether its value and the three to the right of it, below it and both are all the face's. */
  boolean[] cells() {
    return cells;
  }

  /** How many values are the face's. */
  int count() {
    return count;
  }

  /** Left and right exchanged. */
  FacePatch mirrored() {
    float[] mirroredValues = new float[values.length];
    boolean[] mirroredInside = new boolean[inside.length];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int from = y * side + side - 1 - x;
        mirroredValues[y * side + x] = values[from];
        mirroredInside[y * side + x] = inside[from];
      }
    }
    return new FacePatch(side, mirroredValues, mirroredInside);
  }
}
