package app.selfsame.worker;

import app.selfsame.document.CatalogueNames;
import app.selfsame.message.Language;
import java.util.Optional;
import org.teavm.jso.JSBody;

/** Names of countries as the browser knows them in a language. */
final class Regions implements CatalogueNames.Countries {
  private final String language;

  private Regions(String language) {
    this.language = language;
  }

  /** English names are the catalogue's. */
  static CatalogueNames.Countries in(Language language) {
    return language == Language.EN ? NONE : new Regions(language.tag());
  }

  @Override
  public Optional<String> name(String code) {
    return Optional.of(name(language, code)).filter(name -> !name.isEmpty());
  }

  /** Empty where it has none, and for what is no code. */
  @JSBody(
      params = {"language", "code"},
      script =
          "try {"
              + "  return new Intl.DisplayNames([language], {type: 'region', fallback: 'none'}).of(code) ?? '';"
              + "} catch (noCode) {"
              + "  return '';"
              + "}")
  private static native String name(String language, String code);
}
