package app.selfsame.js;

import app.selfsame.document.LocalNames;
import app.selfsame.message.Language;
import java.util.Optional;
import org.teavm.jso.JSBody;

/** Names of countries as the browser knows them in a language. */
public final class Regions implements LocalNames.Countries {
  private final String language;

  private Regions(String language) {
    this.language = language;
  }

  /** English names are the catalogue's. */
  public static LocalNames.Countries in(Language language) {
    return language == Language.EN ? NONE : new Regions(language.tag());
  }

  @Override
  public Optional<String> name(String code) {
    return Optional.of(name(language, code)).filter(name -> !name.isEmpty());
  }

  @Override
  public int compare(String one, String other) {
    return compare(language, one, other);
  }

  @JSBody(
      params = {"language", "one", "other"},
      script = "return one.localeCompare(other, language);")
  private static native int compare(String language, String one, String other);

  /** Empty where it has none, and for what is no code. */
  @JSBody(
      params = {"language", "code"},
      script =
          "try {"
              + "  return new Intl.DisplayNames([language], {type: 'region', fallback: 'none'}).of(code) || '';"
              + "} catch (noCode) {"
              + "  return '';"
              + "}")
  private static native String name(String language, String code);
}
