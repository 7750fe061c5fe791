package app.selfsame.studio.documents;

import app.selfsame.document.OwnPhoto;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Stated;
import app.selfsame.message.Message;
import app.selfsame.report.SummaryMessage;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.Template;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;

/** What a person must know of a document before anything else: nothing measured later outweighs it. */
public final class Caution {
  private Caution() {}

  /** Adds a note for each thing to know; most documents have none. */
  static void addTo(HTMLElement parent, PhotoDocument document) {
    addWhoTakesIt(parent, document);
    if (document.unverified()) {
      HTMLElement words = Html.element("span", "").withChild(Html.text("strong", "", CautionMessage.UNVERIFIED));
      addSentence(words, Html.text("span", "", CautionMessage.UNVERIFIED_WHY));
      addSentence(
          words,
          document.officialUrl().isEmpty()
              ? Html.text("span", "", SummaryMessage.NO_PAGE)
              : Html.link(document.officialUrl(), Message.of(DocumentMessage.AUTHORITY_PAGE)));
      add(parent, "unverified", "warn", words);
    }
  }

  /** The same in as few words as can be, where the long ones stand close by. */
  public static void addShortTo(HTMLElement parent, PhotoDocument document) {
    if (document.person().refusesOwnPhoto() && !document.isTakenByOffice()) {
      add(parent, "taken-by", "camera", Html.text("strong", "", CautionMessage.NO_OWN_PHOTO));
    }
    if (document.unverified()) {
      add(parent, "unverified", "warn", Html.text("strong", "", CautionMessage.UNVERIFIED_SHORT));
    }
  }

  /** Whether a photo of one's own is taken at all comes before anything that is measured. */
  private static void addWhoTakesIt(HTMLElement parent, PhotoDocument document) {
    Optional<Stated<OwnPhoto>> own = document.person().ownPhoto();
    if (own.isEmpty()) {
      return;
    }
    CautionMessage first = switch (own.get().rule()) {
      case ACCEPTED -> CautionMessage.OWN_ACCEPTED;
      case ANOTHER_PERSON -> CautionMessage.TAKEN_AT_HOME;
      case REFUSED -> document.isTakenByOffice() ? CautionMessage.OFFICE : CautionMessage.NO_OWN_PHOTO;
    };
    HTMLElement words = Html.element("span", "").withChild(Html.text("strong", "", first));
    if (document.person().takenBy().isPresent()) {
      addSentence(words, Html.remark("span", "", document.person().takenBy().get().rule()));
    } else if (document.ownPhotoWords().isPresent()) {
      HTMLElement quoted = Html.remark("span", "", document.ownPhotoWords().get());
      addSentence(
          words,
          Html.fill(Html.element("span", ""), Message.of(CautionMessage.RULE, Html.slot(0)), quoted));
    }
    boolean isRefused = own.get().rule() == OwnPhoto.REFUSED;
    add(parent, isRefused ? "taken-by" : "own-photo", "camera", words);
  }

  private static void addSentence(HTMLElement words, HTMLElement sentence) {
    words.withChild(Html.text("span", "", " ")).withChild(sentence);
  }

  private static void add(HTMLElement parent, String name, String icon, HTMLElement words) {
    Template caution = Template.of("caution").tone("caution", "caution " + name).icon("icon", icon);
    parent.appendChild(caution.put("words", words).element());
  }
}
