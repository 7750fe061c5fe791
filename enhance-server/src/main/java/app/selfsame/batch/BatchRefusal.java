package app.selfsame.batch;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;

import app.selfsame.credits.Charging.Shortage;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.message.Argument;
import app.selfsame.message.Parameter;
import app.selfsame.refusal.RefusalCase;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalKey;
import java.util.Map;
import java.util.Optional;

/** The cases in which a request about photos of a company is refused. */
public enum BatchRefusal implements RefusalKey {
  NAME(RefusalCode.MALFORMED, "photo-name"),
  CURSOR(RefusalCode.MALFORMED, "cursor"),
  OUTCOME(RefusalCode.MALFORMED, "outcome"),
  DOCUMENT_MISSING(RefusalCode.DOCUMENT_MISSING, "batch"),
  UNKNOWN_DOCUMENT(RefusalCode.UNKNOWN_DOCUMENT, "batch"),
  TAKEN_BY_OFFICE(RefusalCode.UNKNOWN_DOCUMENT, "office"),
  DOCUMENT_AND_FRAME(RefusalCode.MALFORMED, "document-and-frame"),
  READS_ALONE(RefusalCode.MALFORMED, "reads-alone"),
  LAWFUL_BASIS(RefusalCode.MALFORMED, "lawful-basis", literal("bases")),
  FACES_OFF(RefusalCode.MALFORMED, "faces-off"),
  NO_SEARCH(RefusalCode.NOT_FOUND, "duplicates"),
  NO_CANDIDATE(RefusalCode.NOT_FOUND, "candidate"),
  FRAME(RefusalCode.MALFORMED, "frame", message("reason")),
  KEY(RefusalCode.IDEMPOTENCY_KEY, "batch"),
  OTHER_REQUEST(RefusalCode.KEY_REUSED, "batch"),
  NO_BATCH(RefusalCode.NOT_FOUND, "batch"),
  NO_PHOTO(RefusalCode.NOT_FOUND, "photo"),
  NOTHING_THERE(RefusalCode.NOT_FOUND, "result"),
  FILE_OF_PASSPORT(RefusalCode.NOT_FOUND, "passport-file"),
  ROSTER_OF_PASSPORTS(RefusalCode.NOT_FOUND, "passports-roster"),
  ROSTER_OF_PHOTOS(RefusalCode.NOT_FOUND, "photos-roster"),
  DECISION_ON_PASSPORT(RefusalCode.BATCH_STATE, "passport-decision"),
  NOT_OPEN(RefusalCode.BATCH_STATE, "not-open"),
  NOT_DONE(RefusalCode.BATCH_STATE, "not-done"),
  EMPTY(RefusalCode.BATCH_STATE, "empty"),
  OVER(RefusalCode.BATCH_STATE, "over"),
  STILL_RUNNING(RefusalCode.BATCH_STATE, "still-running"),
  NO_ROSTER(RefusalCode.NOT_FOUND, "roster"),
  ROSTER(RefusalCode.ROSTER, "roster", message("reason")),
  ROSTER_FOR_PASSPORTS(RefusalCode.ROSTER, "passports"),
  FULL(RefusalCode.BATCH_FULL, "photos", count("limit")),
  CREDITS(RefusalCode.CREDITS_MISSING, "credits", count("credits"), count("available"), literal("shop")),
  NO_ROOM(RefusalCode.BUSY, "disk"),
  STORE_DOWN(RefusalCode.BUSY, "store"),
  WORKERS_DOWN(RefusalCode.BUSY, "workers"),
  RESULTS_BUSY(RefusalCode.BUSY, "results"),
  WATCHED(RefusalCode.BUSY, "watched"),
  ARCHIVES_BUSY(RefusalCode.BUSY, "archives"),
  ARCHIVE_DAMAGED(RefusalCode.ARCHIVE, "damaged"),
  ARCHIVE_ENTRIES(RefusalCode.ARCHIVE, "entries", count("limit")),
  ARCHIVE_SLOW(RefusalCode.TOO_SLOW, "archive");

  private static final Map<String, String> LATER = Map.of("Retry-After", "30");

  private final RefusalCase refusal;

  BatchRefusal(RefusalCode code, String text, Parameter... parameters) {
    refusal = RefusalCase.ofServer(code, text, parameters);
  }

  @Override
  public RefusalCase refusal() {
    return refusal;
  }

  /**
   * Lets those through who lack nothing.
   *
   * @param credits that something may cost
   * @throws ProblemException with status 402, which says how many there are and where more can be bought
   */
  static void require(int credits, Optional<Shortage> shortage) {
    if (shortage.isPresent()) {
      throw of(
          CREDITS,
          Argument.count(credits),
          Argument.count(shortage.get().available()),
          Argument.literal(shortage.get().shop()));
    }
  }

  static ProblemException of(BatchRefusal key, Argument... arguments) {
    Problem problem = Problem.of(key, arguments);
    return problem.code() == RefusalCode.BUSY ? new ProblemException(problem, LATER) : new ProblemException(problem);
  }
}
