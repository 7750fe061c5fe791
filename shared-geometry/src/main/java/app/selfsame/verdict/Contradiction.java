package app.selfsame.verdict;

import app.selfsame.document.LengthRule;

/** Says that a length which one reading of the rules allows is not allowed by the other. */
final class Contradiction {
  private Contradiction() {}

  static String of(LengthRule rule, LengthRule.Disagreement sources, String unit) {
    String first = Words.range(sources.first(), unit);
    String second = Words.range(sources.second(), unit);
    return (rule.contradictsItself()
            ? "The source contradicts itself: it says both " + first + " and " + second + "."
            : "Sources differ: one says " + first + ", the other " + second + ".")
        + " Ask the office which it takes.";
  }
}
