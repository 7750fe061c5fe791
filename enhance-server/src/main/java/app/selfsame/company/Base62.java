package app.selfsame.company;

import java.security.SecureRandom;

/** Digits, large and small letters: what is marked as a whole with a double click, and needs no quoting anywhere. */
final class Base62 {
  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Base62() {}

  /** So many letters, each of which may be any. */
  static String random(int letters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /** A number in so many letters, with noughts in front. */
  static String of(long number, int letters) {
    StringBuilder text = new StringBuilder();
    long rest = number;
    for (int i = 0; i < letters; i++) {
      text.append(LETTERS.charAt((int) (rest % LETTERS.length())));
      rest /= LETTERS.length();
    }
    return text.reverse().toString();
  }
}
