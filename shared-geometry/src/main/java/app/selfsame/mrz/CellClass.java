package app.selfsame.mrz;

/** Which characters a format expects in a cell, each by the letter that stands for it in {@link MrzFormat}'s lines. */
final class CellClass {
  static final char LETTERS = 'a';
  static final char DIGITS = 'n';
  static final char DIGIT_ALONE = 'd';
  static final char ANY = 'x';
  static final char SEX = 's';
  static final char FILLERS = 'f';
  /** The first letter of an identity card or another document of its size. */
  static final char CARD_CODE = 'c';
  /** The same of TD2, which old passports had too. */
  static final char CARD_OR_PASSPORT_CODE = 'p';

  /** What an unexpected character costs, in nats: printed ones that break the rules can still be told. */
  private static final float UNEXPECTED = -5;

  /** The same where another character makes it another document. */
  private static final float IMPOSSIBLE = -40;

  private CellClass() {}

  /** What a character costs in a cell of a class, in nats: 0 where it is expected. Capital letters stand for themselves. */
  static float cost(char cellClass, int index) {
    char character = MrzAlphabet.character(index);
    boolean isFiller = index == MrzAlphabet.FILLER;
    boolean isExpected =
        switch (cellClass) {
          case LETTERS -> isFiller || MrzAlphabet.isLetter(index);
          case DIGITS -> isFiller || MrzAlphabet.isDigit(index);
          case DIGIT_ALONE -> MrzAlphabet.isDigit(index);
          case ANY -> true;
          case SEX -> isFiller || character == 'M' || character == 'F' || character == 'X';
          case FILLERS -> isFiller;
          case CARD_CODE -> isCardCode(character);
          case CARD_OR_PASSPORT_CODE -> isCardCode(character) || character == 'P';
          default -> character == cellClass;
        };
    if (isExpected) {
      return 0;
    }
    boolean isSoft = cellClass >= 'a' && cellClass != CARD_CODE && cellClass != CARD_OR_PASSPORT_CODE;
    return isSoft ? UNEXPECTED : IMPOSSIBLE;
  }

  private static boolean isCardCode(char character) {
    return character == 'A' || character == 'C' || character == 'I';
  }
}
