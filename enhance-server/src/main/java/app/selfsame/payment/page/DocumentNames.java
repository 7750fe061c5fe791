package app.selfsame.payment.page;

import app.selfsame.document.Catalogue;
import app.selfsame.document.CatalogueNames;
import app.selfsame.document.LocalNames;
import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.texts.Regions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What documents are called: an address says which one is meant by its id, and never to the server. */
final class DocumentNames {
  private final Catalogue catalogue;
  private final Map<Language, List<Map<String, String>>> known = new ConcurrentHashMap<>();

  DocumentNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Of each document, in a language: {@code id} and {@code name}. */
  List<Map<String, String>> in(Texts texts) {
    return known.computeIfAbsent(texts.language(), language -> list(texts));
  }

  private List<Map<String, String>> list(Texts texts) {
    LocalNames local = LocalNames.of(texts, Regions.in(texts.language()));
    Texts naming = texts.with(new CatalogueNames(catalogue, local));
    return catalogue.documents().stream()
        .map(document -> {
          Argument country = Argument.country(document.country());
          String name = naming.say(Message.of(PayMessage.DOCUMENT, country, Argument.document(document.id())));
          return Map.of("id", document.id(), "name", name);
        })
        .toList();
  }
}
