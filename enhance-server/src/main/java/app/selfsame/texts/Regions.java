package app.selfsame.texts;

import app.selfsame.document.CatalogueNames;
import app.selfsame.message.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of countries as Java knows them in a language. */
public final class Regions implements CatalogueNames.Countries {
  private static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

  private final Locale language;

  private Regions(Locale language) {
    this.language = language;
  }

  /** English names are the catalogue's. */
  public static CatalogueNames.Countries in(Language language) {
    return language == Language.EN ? NONE : new Regions(Locale.forLanguageTag(language.tag()));
  }

  @Override
  public Optional<String> name(String code) {
    return CODES.contains(code) ? Optional.of(new Locale("", code).getDisplayCountry(language)) : Optional.empty();
  }
}
