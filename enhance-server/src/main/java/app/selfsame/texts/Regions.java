package app.selfsame.texts;

import app.selfsame.document.LocalNames;
import app.selfsame.message.Language;
import java.text.Collator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of countries as Java knows them in a language. */
public final class Regions implements LocalNames.Countries {
  /** Has a name like a country's, and documents. */
  private static final String UNION = "EU";

  private static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

  private final Locale language;
  private final Collator order;

  private Regions(Locale language) {
    this.language = language;
    order = Collator.getInstance(language);
  }

  /** English names are the catalogue's. */
  public static LocalNames.Countries in(Language language) {
    return language == Language.EN ? NONE : new Regions(Locale.forLanguageTag(language.tag()));
  }

  @Override
  public Optional<String> name(String code) {
    return CODES.contains(code) || code.equals(UNION) ? Optional.of(new Locale("", code).getDisplayCountry(language)) : Optional.empty();
  }

  @Override
  public int compare(String one, String other) {
    return order.compare(one, other);
  }
}
