package app.selfsame.mrz;

/** What a zone says of the sex. */
public enum MrzSex {
  FEMALE,
  MALE,
  /** A filler or an X: the document does not say. */
  UNSPECIFIED,
  /** Another character than the standard has, or a format without the field. */
  UNKNOWN;

  static MrzSex of(char character) {
    return switch (character) {
      case 'F' -> FEMALE;
      case 'M' -> MALE;
      case '<', 'X' -> UNSPECIFIED;
      default -> UNKNOWN;
    };
  }
}
