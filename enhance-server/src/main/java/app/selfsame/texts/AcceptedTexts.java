package app.selfsame.texts;

import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts in the language that a request prefers, as its {@code Accept-Language} says it (RFC 9110, 12.5.4). */
public final class AcceptedTexts {
  /** Browsers stay far below; what is longer is not looked at. */
  private static final int LONGEST = 200;

  private AcceptedTexts() {}

  /**
   * The texts of the language that is liked best of those that have texts; English where there is none.
   *
   * @param header the field's value, or null without one: anything
   */
  public static Texts of(String header, ShippedTexts shipped) {
    return ranges(header).stream()
        .filter(range -> range.getWeight() > 0)
        .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
        .flatMap(range -> texts(range, shipped))
        .findFirst()
        .orElseGet(shipped::english);
  }

  private static Stream<Texts> texts(LanguageRange range, ShippedTexts shipped) {
    Optional<Language> language = Language.of(range.getRange());
    return language.flatMap(shipped::in).stream();
  }

  private static List<LanguageRange> ranges(String header) {
    if (header == null || header.length() > LONGEST) {
      return List.of();
    }
    try {
      return LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
