package app.selfsame.collection;

import app.selfsame.company.OwnerPages;
import app.selfsame.http.JsonMembers;
import java.util.List;
import java.util.Optional;

/**
 * What a company says of a picture.
 *
 * @param attempt the number of the picture
 * @param reasons for which another is asked for; none where it is accepted
 * @param note what the company adds, which its sender reads
 */
record Decision(int attempt, boolean isAccepted, List<RetakeReason> reasons, Optional<String> note) {
  static final int MOST_NOTE = 300;

  private static final String ATTEMPT = "attempt";
  private static final String DECISION = "decision";
  private static final String REASONS = "reasons";
  private static final String NOTE = "note";
  private static final String ACCEPTED = "accepted";
  private static final int MOST_ATTEMPTS = 1_000_000;

  /**
   * Reads a request.
   *
   * @throws app.selfsame.http.ProblemException with what cannot be as it is
   */
  static Decision read(byte[] body) {
    JsonMembers sent = JsonMembers.read(body, List.of(ATTEMPT, DECISION, REASONS, NOTE));
    boolean isAccepted =
        sent.choice(DECISION, ACCEPTED, "retake").orElseThrow(() -> sent.refuse(DECISION)).equals(ACCEPTED);
    List<RetakeReason> reasons =
        sent.texts(REASONS).orElse(List.of()).stream()
            .map(word -> RetakeReason.of(word).orElseThrow(() -> sent.refuse(REASONS)))
            .distinct()
            .sorted()
            .toList();
    if (reasons.isEmpty() != isAccepted) {
      throw sent.refuse(REASONS);
    }
    Optional<String> note =
        sent.text(NOTE)
            .map(text -> OwnerPages.lineOfLetter(text, MOST_NOTE).orElseThrow(() -> sent.refuse(NOTE)));
    if (note.isPresent() && isAccepted) {
      throw sent.refuse(NOTE);
    }
    int attempt = sent.number(ATTEMPT, 1, MOST_ATTEMPTS).orElseThrow(() -> sent.refuse(ATTEMPT));
    return new Decision(attempt, isAccepted, reasons, note);
  }

  /** Whether this has been said of a picture already. */
  boolean isOf(Participant participant) {
    ParticipantState said = isAccepted ? ParticipantState.ACCEPTED : ParticipantState.RETAKE;
    return participant.state() == said && participant.reasons().equals(reasons) && participant.note().equals(note);
  }
}
