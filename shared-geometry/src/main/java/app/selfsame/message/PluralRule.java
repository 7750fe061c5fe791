package app.selfsame.message;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which form words take by a number: the cardinal rules of Unicode's CLDR 46,
 * https://www.unicode.org/cldr/charts/46/supplemental/language_plural_rules.html. A decimal that is shown counts, one
 * that is not does not: {@code 1} and {@code 1.0} may differ.
 */
enum PluralRule {
  /** Arabic. */
  ARABIC(PluralCategory.values()) {
    @Override
    PluralCategory of(Shown n) {
      if (!n.isWhole()) {
        return PluralCategory.OTHER;
      }
      long i = n.integer();
      if (i <= 2) {
        return i == 0 ? PluralCategory.ZERO : i == 1 ? PluralCategory.ONE : PluralCategory.TWO;
      }
      long hundreds = i % 100;
      if (hundreds < 3) {
        return PluralCategory.OTHER;
      }
      return hundreds <= 10 ? PluralCategory.FEW : PluralCategory.MANY;
    }
  },
  /** English, German. */
  GERMANIC(PluralCategory.ONE, PluralCategory.OTHER) {
    @Override
    PluralCategory of(Shown n) {
      return n.decimals() == 0 && n.integer() == 1 ? PluralCategory.ONE : PluralCategory.OTHER;
    }
  },
  SPANISH(PluralCategory.ONE, PluralCategory.MANY, PluralCategory.OTHER) {
    @Override
    PluralCategory of(Shown n) {
      return n.isWhole() && n.integer() == 1 ? PluralCategory.ONE : millions(n);
    }
  },
  /** French, Brazilian Portuguese. */
  FRENCH(PluralCategory.ONE, PluralCategory.MANY, PluralCategory.OTHER) {
    @Override
    PluralCategory of(Shown n) {
      return n.integer() <= 1 ? PluralCategory.ONE : millions(n);
    }
  },
  HINDI(PluralCategory.ONE, PluralCategory.OTHER) {
    @Override
    PluralCategory of(Shown n) {
      return n.integer() == 0 || n.isWhole() && n.integer() == 1 ? PluralCategory.ONE : PluralCategory.OTHER;
    }
  },
  RUSSIAN(PluralCategory.ONE, PluralCategory.FEW, PluralCategory.MANY, PluralCategory.OTHER) {
    @Override
    PluralCategory of(Shown n) {
      if (n.decimals() > 0) {
        return PluralCategory.OTHER;
      }
      long last = n.integer() % 10;
      long tens = n.integer() % 100 / 10;
      if (tens == 1 || last == 0 || last >= 5) {
        return PluralCategory.MANY;
      }
      return last == 1 ? PluralCategory.ONE : PluralCategory.FEW;
    }
  },
  /** Chinese, Japanese. */
  NONE(PluralCategory.OTHER) {
    @Override
    PluralCategory of(Shown n) {
      return PluralCategory.OTHER;
    }
  };

  private static final long MILLION = 1_000_000;

  private final Set<PluralCategory> categories;

  PluralRule(PluralCategory... categories) {
    this.categories = EnumSet.noneOf(PluralCategory.class);
    for (PluralCategory category : categories) {
      this.categories.add(category);
    }
  }

  abstract PluralCategory of(Shown number);

  /** Those that the language tells apart. */
  Set<PluralCategory> categories() {
    return categories;
  }

  /** "Un million de photos". */
  static PluralCategory millions(Shown n) {
    return n.decimals() == 0 && n.integer() != 0 && n.integer() % MILLION == 0
        ? PluralCategory.MANY
        : PluralCategory.OTHER;
  }
}
