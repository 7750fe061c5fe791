package app.selfsame.document;

import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares what a language calls documents with the catalogue: what the build refuses. */
public final class TitlesCheck {
  private TitlesCheck() {}

  /** Texts of documents or fields that there are not, with something to fill in, and any in English. */
  public static List<String> mistakes(List<PhotoDocument> documents, Texts texts) {
    Set<String> known = new HashSet<>();
    documents.forEach(document -> known.add(new DocumentTitle(document.id()).id()));
    List<String> mistakes = new ArrayList<>();
    for (String id : texts.ids()) {
      if (id.startsWith(DocumentTitle.BEGINNING)) {
        String where = texts.language().tag() + ", " + id + ": ";
        if (texts.language() == Language.EN) {
          mistakes.add(where + "the catalogue has the English titles");
        } else if (!id.endsWith(DocumentTitle.FIELD)) {
          mistakes.add(where + "documents have no such text but " + DocumentTitle.FIELD);
        } else if (!known.contains(id)) {
          mistakes.add(where + "the catalogue has no such document");
        } else if (!texts.isPlain(id)) {
          mistakes.add(where + "nothing is filled into a title");
        }
      }
    }
    return List.copyOf(mistakes);
  }
}
