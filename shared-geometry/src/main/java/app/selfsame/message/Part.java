package app.selfsame.message;

import java.util.List;
import java.util.Map;

/** A piece of a pattern. */
sealed interface Part {
  /** Words that stand as they are. */
  record Words(String text) implements Part {}

  /** {@code {name}}: an argument as it is shown. */
  record Shows(String name) implements Part {}

  /** {@code {name, number}}: its number alone, the digits in groups. */
  record NumberOf(String name) implements Part {}

  /** {@code #}: the number alone that the plural around it was chosen by. */
  record Hash(String name) implements Part {}

  /** {@code {name, plural, =0 {…} one {…} other {…}}}. */
  record Plural(String name, Map<Long, List<Part>> exact, Map<PluralCategory, List<Part>> forms) implements Part {}

  /** {@code {name, select, top {…} other {…}}}. */
  record Select(String name, Map<String, List<Part>> cases) implements Part {}
}
