package app.selfsame.enrolment;

import app.selfsame.company.LawfulBasis;
import app.selfsame.company.OwnerPages;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants a face collection to be.
 *
 * @param name 1 to 60 characters
 * @param purposeText what the purpose means here, for people: 20 to 500 characters
 * @param daysKept how long each entry is kept
 */
record CollectionDraft(String name, Purpose purpose, String purposeText, LawfulBasis basis, int daysKept) {
  static final int LEAST_TEXT = 20;
  static final int MOST_TEXT = 500;
  static final int MOST_DAYS = 730;
  static final String DAYS_KEPT = "daysKept";

  private static final String NAME = "name";
  private static final String PURPOSE = "purpose";
  private static final String PURPOSE_TEXT = "purposeText";
  private static final String LAWFUL_BASIS = "lawfulBasis";
  private static final Collection<String> MEMBERS = List.of(NAME, PURPOSE, PURPOSE_TEXT, LAWFUL_BASIS, DAYS_KEPT);

  /**
   * Reads a request.
   *
   * @throws ProblemException when it is none, or when faces are not compared for what it says
   */
  static CollectionDraft read(byte[] json) {
    JsonMembers sent = JsonMembers.read(json, MEMBERS);
    String word = sent.required(PURPOSE);
    Optional<RefusedPurpose> refused = RefusedPurpose.of(word);
    if (refused.isPresent()) {
      throw new ProblemException(Problem.of(refused.get().refusal()));
    }
    return new CollectionDraft(
        OwnerPages.label(sent.required(NAME)).orElseThrow(() -> sent.refuse(NAME)),
        Purpose.of(word).orElseThrow(() -> sent.refuse(PURPOSE)),
        OwnerPages.line(sent.required(PURPOSE_TEXT), LEAST_TEXT, MOST_TEXT)
            .orElseThrow(() -> sent.refuse(PURPOSE_TEXT)),
        LawfulBasis.of(sent.required(LAWFUL_BASIS)).orElseThrow(() -> sent.refuse(LAWFUL_BASIS)),
        days(sent));
  }

  /** For how many days entries are kept, as a request says it. */
  static int days(JsonMembers sent) {
    return sent.number(DAYS_KEPT, 1, MOST_DAYS).orElseThrow(() -> sent.refuse(DAYS_KEPT));
  }
}
