package app.selfsame.studio;

import app.selfsame.document.OwnPhoto;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Stated;
import app.selfsame.report.SummaryMessage;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;

/** What a person must know of a document before anything else: nothing measured later outweighs it. */
final class Caution {
  private static final String NO_OWN_PHOTO = "This authority does not take a photo that you made yourself. ";
  private static final String OFFICE = "There is nothing to prepare: the office takes the photo. ";
  private static final String UNVERIFIED =
      "These are figures of a third party that nothing else confirms, not the authority’s word.";

  private Caution() {}

  /** Adds a note for each thing to know; most documents have none. */
  static void addTo(HTMLElement parent, PhotoDocument document) {
    addWhoTakesIt(parent, document);
    if (document.unverified()) {
      HTMLElement words = Html.element("span", "").withChild(Html.text("strong", "", "Unverified. "));
      words.withChild(Html.text("span", "", UNVERIFIED));
      words.withChild(Html.text("span", "", " "));
      words.withChild(
          document.officialUrl().isEmpty()
              ? Html.text("span", "", PageTexts.say(SummaryMessage.NO_PAGE))
              : Html.link(document.officialUrl(), "Check the authority’s own page"));
      add(parent, "unverified", "warn", words);
    }
  }

  /** The same in as few words as can be, where the long ones stand close by. */
  static void addShortTo(HTMLElement parent, PhotoDocument document) {
    if (document.person().refusesOwnPhoto() && !document.isTakenByOffice()) {
      add(parent, "taken-by", "camera", Html.text("strong", "", NO_OWN_PHOTO.strip()));
    }
    if (document.unverified()) {
      add(parent, "unverified", "warn", Html.text("strong", "", "Held against unverified figures."));
    }
  }

  /** Whether a photo of one's own is taken at all comes before anything that is measured. */
  private static void addWhoTakesIt(HTMLElement parent, PhotoDocument document) {
    Optional<Stated<OwnPhoto>> own = document.person().ownPhoto();
    if (own.isEmpty()) {
      return;
    }
    String first = switch (own.get().rule()) {
      case ACCEPTED -> "You may take this photo yourself" + (own.get().words().isEmpty() ? ". " : ": ");
      case ANOTHER_PERSON -> "You may take this photo at home. ";
      case REFUSED -> document.isTakenByOffice() ? OFFICE : NO_OWN_PHOTO;
    };
    String more = document.person().takenBy().map(Stated::rule).orElse(ended(own.get().words()));
    HTMLElement words = Html.element("span", "").withChild(Html.text("strong", "", first));
    boolean isRefused = own.get().rule() == OwnPhoto.REFUSED;
    add(parent, isRefused ? "taken-by" : "own-photo", "camera", words.withChild(Html.text("span", "", more)));
  }

  /** The catalogue's words are no sentence: they go on where one has begun. */
  private static String ended(String words) {
    return words.isEmpty() ? "" : words + ".";
  }

  private static void add(HTMLElement parent, String name, String icon, HTMLElement words) {
    parent.appendChild(Html.element("p", "caution " + name).withChild(Html.icon(icon)).withChild(words));
  }
}
