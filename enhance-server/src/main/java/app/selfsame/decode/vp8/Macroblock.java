package app.selfsame.decode.vp8;

/** Of 16 x 16 pixels: how they are predicted, and the differences to that as coefficients. */
final class Macroblock {
  static final int PIXELS = 256;
  static final int BLOCKS = 24;
  static final int FIRST_U = 16;
  static final int FIRST_V = 20;

  int segment;
  /** Whether none of its blocks has coefficients. */
  boolean isEmpty;
  /** Whether brightness is predicted in 16 parts, each in its mode, or at once in the first's. */
  boolean inParts;

  final int[] lumaModes = new int[16];
  int chromaMode;
  /** 16 of each block: brightness row by row, then the two of colour. */
  final short[] coefficients = new short[BLOCKS * 16];
}
