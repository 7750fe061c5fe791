package app.selfsame.message;

import java.util.List;
import java.util.Locale;

/**
 * What is said, without the words: the name of a text that each language has one of. Enums implement it, one a feature,
 * beside what says it.
 */
public interface MessageKey {
  /** Name of the text, such as {@code crop.cuts-off-crown}. */
  String id();

  /** What a message of this key carries, in the order in which {@link Message#of} takes it. */
  default List<Parameter> parameters() {
    return List.of();
  }

  /** The id of an enum's constant: {@code CUTS_OFF_CROWN} of {@code crop} is {@code crop.cuts-off-crown}. */
  static String id(String prefix, Enum<?> constant) {
    return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
