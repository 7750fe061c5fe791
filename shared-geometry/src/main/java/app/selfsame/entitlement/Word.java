package app.selfsame.entitlement;

/** Texts that consist of the characters of base64url: letters and digits of ASCII, hyphen and underscore. */
final class Word {
  private Word() {}

  static boolean isOf(String text, int minCharacters, int maxCharacters) {
    return text.length() >= minCharacters
        && text.length() <= maxCharacters
        && text.chars().allMatch(Word::isOfWords);
  }

  private static boolean isOfWords(int character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9'
        || character == '-'
        || character == '_';
  }
}
