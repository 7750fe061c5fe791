package app.selfsame.document;

import app.selfsame.message.Language;
import app.selfsame.message.Names;

/** What documents and countries are called: as the language has it that is spoken, or else as the catalogue, in English. */
public final class CatalogueNames implements Names {
  private final Catalogue catalogue;
  private final LocalNames local;

  public CatalogueNames(Catalogue catalogue, LocalNames local) {
    this.catalogue = catalogue;
    this.local = local;
  }

  @Override
  public String document(String id) {
    return local.title(id).orElseGet(() -> catalogue.find(id).map(PhotoDocument::title).orElse(id));
  }

  @Override
  public String languageOfDocument(String id) {
    return local.title(id).isPresent() ? "" : Language.EN.tag();
  }

  @Override
  public String country(String code) {
    return local.country(code).orElseGet(() -> catalogue.countryName(code).orElse(code));
  }

  @Override
  public String languageOfCountry(String code) {
    return local.country(code).isPresent() ? "" : Language.EN.tag();
  }
}
