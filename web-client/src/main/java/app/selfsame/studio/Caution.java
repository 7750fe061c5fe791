package app.selfsame.studio;

import app.selfsame.document.PhotoDocument;
import app.selfsame.report.Summary;
import org.teavm.jso.dom.html.HTMLElement;

/** What a person must know of a document before anything else: nothing measured later outweighs it. */
final class Caution {
  private static final String NO_OWN_PHOTO = "This authority does not take a photo that you made yourself. ";
  private static final String UNVERIFIED =
      "These are figures of a third party that nothing else confirms, not the authority’s word.";

  private Caution() {}

  /** Adds a note for each thing to know; most documents have none. */
  static void addTo(HTMLElement parent, PhotoDocument document) {
    document.person().takenBy().ifPresent(takenBy -> {
      HTMLElement words = Html.element("span", "").withChild(Html.text("strong", "", NO_OWN_PHOTO));
      add(parent, "taken-by", "camera", words.withChild(Html.text("span", "", takenBy.rule())));
    });
    if (document.unverified()) {
      HTMLElement words = Html.element("span", "").withChild(Html.text("strong", "", "Unverified. "));
      words.withChild(Html.text("span", "", UNVERIFIED));
      words.withChild(Html.text("span", "", " "));
      words.withChild(
          document.officialUrl().isEmpty()
              ? Html.text("span", "", Summary.NO_PAGE)
              : Html.link(document.officialUrl(), "Check the authority’s own page"));
      add(parent, "unverified", "warn", words);
    }
  }

  /** The same in as few words as can be, where the long ones stand close by. */
  static void addShortTo(HTMLElement parent, PhotoDocument document) {
    if (document.person().takenBy().isPresent()) {
      add(parent, "taken-by", "camera", Html.text("strong", "", NO_OWN_PHOTO.strip()));
    }
    if (document.unverified()) {
      add(parent, "unverified", "warn", Html.text("strong", "", "Held against unverified figures."));
    }
  }

  private static void add(HTMLElement parent, String name, String icon, HTMLElement words) {
    parent.appendChild(Html.element("p", "caution " + name).withChild(Html.icon(icon)).withChild(words));
  }
}
