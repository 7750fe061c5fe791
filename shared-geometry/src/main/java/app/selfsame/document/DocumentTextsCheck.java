package app.selfsame.document;

import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares what a language says of documents with the catalogue: what the build refuses. */
public final class DocumentTextsCheck {
  private final Texts texts;
  private final Set<String> documents = new HashSet<>();

  /** The ids of all that is said of documents. */
  private final Set<String> said = new HashSet<>();

  private DocumentTextsCheck(List<PhotoDocument> documents, Texts texts) {
    this.texts = texts;
    for (PhotoDocument document : documents) {
      this.documents.add(document.id());
      said.add(new DocumentTextKey(document.id(), DocumentField.TITLE).id());
      document.remarks().forEach(remark -> said.add(remark.key().id()));
    }
  }

  /**
   * Texts of documents that there are not, or of fields that they do not have, with something to fill in, and any in
   * English.
   */
  public static List<String> mistakes(List<PhotoDocument> documents, Texts texts) {
    DocumentTextsCheck check = new DocumentTextsCheck(documents, texts);
    List<String> mistakes = new ArrayList<>();
    for (String id : texts.ids()) {
      if (id.startsWith(DocumentTextKey.BEGINNING)) {
        check.mistake(id).ifPresent(mistake -> mistakes.add(texts.language().tag() + ", " + id + ": " + mistake));
      }
    }
    return List.copyOf(mistakes);
  }

  private Optional<String> mistake(String id) {
    if (texts.language() == Language.EN) {
      return Optional.of("the catalogue has the English words");
    }
    // An id of a document has no dot.
    String[] parts = id.substring(DocumentTextKey.BEGINNING.length()).split("\\.", 2);
    if (!documents.contains(parts[0])) {
      return Optional.of("the catalogue has no such document");
    }
    if (parts.length < 2 || DocumentField.of(parts[1]).isEmpty()) {
      return Optional.of("documents have no such text but " + fields());
    }
    if (!said.contains(id)) {
      return Optional.of("the document has no " + parts[1]);
    }
    return texts.isPlain(id) ? Optional.empty() : Optional.of("nothing is filled into it");
  }

  private static String fields() {
    List<String> words = new ArrayList<>();
    for (DocumentField field : DocumentField.values()) {
      words.add(field.word());
    }
    return String.join(", ", words);
  }
}
