package app.selfsame.verdict;

import app.selfsame.document.PersonRules;
import app.selfsame.document.PhotoDocument;
import java.util.ArrayList;
import java.util.List;

/** What only the person can say. */
public enum Question {
  AGE,
  RECENCY,
  TAKEN_BY;

  /** Those that a document's rules turn on; none where its office takes the photo. */
  public static List<Question> of(PhotoDocument document) {
    List<Question> asked = new ArrayList<>();
    PersonRules person = document.person();
    if (document.isTakenByOffice()) {
      return List.of();
    }
    if (!person.children().isEmpty()) {
      asked.add(AGE);
    }
    if (person.recencyMonths().isPresent()) {
      asked.add(RECENCY);
    }
    if (person.takenBy().isPresent()) {
      asked.add(TAKEN_BY);
    }
    return List.copyOf(asked);
  }
}
