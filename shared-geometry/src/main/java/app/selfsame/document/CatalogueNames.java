package app.selfsame.document;

import app.selfsame.message.Language;
import app.selfsame.message.Names;
import java.util.Optional;

/**
 * What documents and countries are called: documents as the catalogue has them, in English; countries as somebody
 * else does who knows them in the language that is spoken, or else as the catalogue has them.
 */
public final class CatalogueNames implements Names {
  private final Catalogue catalogue;
  private final Countries countries;

  /** Names of countries in one language. */
  public interface Countries {
    /** Knows none. */
    Countries NONE = code -> Optional.empty();

    /** The name of a country, by its code of ISO 3166-1; empty when it is not known. */
    Optional<String> name(String code);
  }

  public CatalogueNames(Catalogue catalogue, Countries countries) {
    this.catalogue = catalogue;
    this.countries = countries;
  }

  @Override
  public String document(String id) {
    return catalogue.find(id).map(PhotoDocument::title).orElse(id);
  }

  @Override
  public String languageOfDocument(String id) {
    return Language.EN.tag();
  }

  @Override
  public String country(String code) {
    return countries.name(code).orElseGet(() -> catalogue.countryName(code).orElse(code));
  }

  @Override
  public String languageOfCountry(String code) {
    return countries.name(code).isPresent() ? "" : Language.EN.tag();
  }
}
