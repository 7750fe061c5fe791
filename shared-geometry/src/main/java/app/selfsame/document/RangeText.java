package app.selfsame.document;

import java.util.List;

/**
 * A range at the start of a rule: {@code 32 to 36}, {@code at least 2} or {@code at most 240}.
 *
 * @param limits the range
 * @param rest the words that follow it
 */
record RangeText(Limits limits, List<String> rest) {

  static RangeText of(CatalogueField field) {
    List<String> words = List.of(field.rule().split(" +"));
    if (words.size() >= 3 && words.get(0).equals("at")) {
      double end = field.number(words.get(2));
      return switch (words.get(1)) {
        case "least" -> new RangeText(Limits.atLeast(end), words.subList(3, words.size()));
        case "most" -> new RangeText(Limits.atMost(end), words.subList(3, words.size()));
        default -> throw mistake(field);
      };
    }
    if (words.size() < 3 || !words.get(1).equals("to")) {
      throw mistake(field);
    }
    return new RangeText(
        field.limits(field.number(words.get(0)), field.number(words.get(2))), words.subList(3, words.size()));
  }

  private static CatalogueException mistake(CatalogueField field) {
    return field.mistake("write 32 to 36, at least 32, or at most 36");
  }
}
