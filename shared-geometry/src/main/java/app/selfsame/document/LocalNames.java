package app.selfsame.document;

import app.selfsame.message.Texts;
import java.util.Optional;

/** What a language calls documents and countries, where it has a name of its own for them. */
public final class LocalNames {
  private final Optional<Texts> texts;
  private final Countries countries;

  /** Names of countries in one language. */
  public interface Countries {
    /** Knows none, and sorts as English does. */
    Countries NONE = code -> Optional.empty();

    /** The name of a country, by its code of ISO 3166-1; empty when it is not known. */
    Optional<String> name(String code);

    /** Which of two names comes first in the language, as comparators say it. */
    default int compare(String one, String other) {
      return Spelling.fold(one).compareTo(Spelling.fold(other));
    }
  }

  /** No names but the catalogue's. */
  static final LocalNames NONE = new LocalNames(Optional.empty(), Countries.NONE);

  private LocalNames(Optional<Texts> texts, Countries countries) {
    this.texts = texts;
    this.countries = countries;
  }

  /** Titles of a language's texts, and its names of countries. */
  public static LocalNames of(Texts texts, Countries countries) {
    return new LocalNames(Optional.of(texts), countries);
  }

  /** The title of a document of that id, whatever {@link HouseRules} it has. */
  public Optional<String> title(String id) {
    DocumentTextKey title = new DocumentTextKey(HouseRules.without(id), DocumentField.TITLE);
    return texts.isPresent() && texts.get().has(title) ? Optional.of(texts.get().say(title)) : Optional.empty();
  }

  /** The name of a country, by its code of ISO 3166-1. */
  public Optional<String> country(String code) {
    return countries.name(code);
  }

  /** Whether countries have other names in it than the catalogue's. */
  boolean hasCountries() {
    return countries != Countries.NONE;
  }

  int compare(String one, String other) {
    return countries.compare(one, other);
  }
}
