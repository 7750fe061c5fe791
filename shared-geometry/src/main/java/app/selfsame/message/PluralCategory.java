package app.selfsame.message;

import java.util.Locale;
import java.util.Optional;

/** A form that words take by a number, as Unicode's CLDR names them. */
enum PluralCategory {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<PluralCategory> of(String word) {
    for (PluralCategory category : values()) {
      if (category.word().equals(word)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
