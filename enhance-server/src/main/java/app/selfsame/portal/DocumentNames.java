package app.selfsame.portal;

import app.selfsame.document.Catalogue;
import app.selfsame.document.CatalogueNames;
import app.selfsame.document.LocalNames;
import app.selfsame.document.OwnFrame;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.texts.Regions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What documents are called in a language. */
final class DocumentNames {
  private final Catalogue catalogue;
  private final Map<Language, Named> known = new ConcurrentHashMap<>();

  DocumentNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * In one language.
   *
   * @param catalogue by the language's names
   * @param texts that say them
   */
  record Named(Catalogue catalogue, Texts texts) {
    String say(PhotoDocument document) {
      return texts.say(
          document.isOwnSize()
              ? Message.of(PortalMessage.OWN_SIZE, Argument.message(OwnFrame.size(document)))
              : Message.of(
                  PortalMessage.DOCUMENT, Argument.country(document.country()), Argument.document(document.id())));
    }

    /** The id itself where there is no such document any more. */
    String say(String id) {
      return catalogue.find(id).map(this::say).orElse(id);
    }
  }

  Named in(Texts texts) {
    return known.computeIfAbsent(texts.language(), language -> named(texts));
  }

  private Named named(Texts texts) {
    LocalNames local = LocalNames.of(texts, Regions.in(texts.language()));
    return new Named(catalogue.in(local), texts.with(new CatalogueNames(catalogue, local)));
  }
}
