package app.selfsame.site;

import app.selfsame.http.Origin;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages that search engines are to find. Each names itself in all languages, as they want it with the site's whole
 * address, where that is known.
 */
final class EntryPages {
  private static final String ORIGIN = "{{origin}}";

  private final String origin;
  private final Map<String, SiteFile> pages = new ConcurrentHashMap<>();

  /**
   * @param origin under which the site is known; empty when that is not said
   */
  EntryPages(Optional<Origin> origin) {
    this.origin = origin.map(Origin::text).orElse("");
  }

  /** The page as it is sent. */
  SiteFile complete(SiteFile built) {
    return pages.computeIfAbsent(
        built.name(), name -> FirstPage.form(built, FirstPage.text(built).replace(ORIGIN, origin)));
  }
}
