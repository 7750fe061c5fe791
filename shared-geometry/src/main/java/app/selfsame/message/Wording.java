package app.selfsame.message;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Other words in the same pattern. */
final class Wording {
  private Wording() {}

  /** The pattern with each stretch of its words changed, those of its cases and forms too. */
  static List<Part> change(List<Part> parts, UnaryOperator<String> words) {
    return parts.stream().map(part -> change(part, words)).toList();
  }

  private static Part change(Part part, UnaryOperator<String> words) {
    if (part instanceof Part.Words stretch) {
      return new Part.Words(words.apply(stretch.text()));
    }
    if (part instanceof Part.Select select) {
      return new Part.Select(select.name(), change(select.cases(), new LinkedHashMap<>(), words));
    }
    if (part instanceof Part.Plural plural) {
      return new Part.Plural(
          plural.name(),
          change(plural.exact(), new LinkedHashMap<>(), words),
          change(plural.forms(), new EnumMap<>(PluralCategory.class), words));
    }
    return part;
  }

  private static <K> Map<K, List<Part>> change(
      Map<K, List<Part>> cases, Map<K, List<Part>> changed, UnaryOperator<String> words) {
    cases.forEach((name, parts) -> changed.put(name, change(parts, words)));
    return changed;
  }
}
