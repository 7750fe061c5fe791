package app.selfsame.mrz;

/**
 * The characters of machine-readable zones in the order in which the network answers: A to Z, 0 to 9, the filler
 * {@code <}, and after them the blank, which stands for "no character here". Source: ICAO Doc 9303-3, 4.3.
 */
public final class MrzAlphabet {
  /** Number of characters. */
  public static final int SIZE = 37;

  /** Number of what the network tells apart: the characters and the blank. */
  public static final int SIZE_WITH_BLANK = 38;

  /** Index of the filler. */
  public static final int FILLER = 36;

  /** Index of the blank. */
  public static final int BLANK = 37;

  static final int ZERO = 26;

  private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

  private MrzAlphabet() {}

  /** The character of an index from 0 to 36. */
  public static char character(int index) {
    return CHARACTERS.charAt(index);
  }

  /** The index of a character; -1 of one that no zone has. */
  public static int index(char character) {
    if (character >= 'A' && character <= 'Z') {
      return character - 'A';
    }
    if (character >= '0' && character <= '9') {
      return ZERO + character - '0';
    }
    return character == '<' ? FILLER : -1;
  }

  static boolean isLetter(int index) {
    return index < ZERO;
  }

  static boolean isDigit(int index) {
    return index >= ZERO && index < FILLER;
  }

  /** What a character counts in a check digit: a digit itself, A to Z 10 to 35, the filler 0. */
  static int value(int index) {
    return isLetter(index) ? index + 10 : index == FILLER ? 0 : index - ZERO;
  }
}
