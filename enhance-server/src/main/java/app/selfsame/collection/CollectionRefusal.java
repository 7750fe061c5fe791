package app.selfsame.collection;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.date;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.message.Argument;
import app.selfsame.message.Parameter;
import app.selfsame.refusal.RefusalCase;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalKey;
import java.util.Map;

/** The cases in which a request about photo collections is refused. */
public enum CollectionRefusal implements RefusalKey {
  NO_COLLECTION(RefusalCode.NOT_FOUND, "photo-collection"),
  NO_PARTICIPANT(RefusalCode.NOT_FOUND, "participant"),
  NO_PARCEL(RefusalCode.NOT_FOUND, "parcel"),
  NO_LINK(RefusalCode.NOT_FOUND, "photo-link"),
  DEADLINE(RefusalCode.MALFORMED, "collection-deadline", count("days")),
  RULE(RefusalCode.MALFORMED, "house-rule", literal("member")),
  LINK_OVER(RefusalCode.LINK_OVER, "link", date("day"), literal("until")),
  REVIEWER_NEEDED(RefusalCode.OWNER_NEEDED, "reviewer"),
  NO_KEYS(RefusalCode.COLLECTION_STATE, "no-keys"),
  MANY(RefusalCode.COLLECTION_STATE, "collections", count("limit")),
  FULL(RefusalCode.COLLECTION_STATE, "participants", count("limit")),
  PERSON_TAKEN(RefusalCode.COLLECTION_STATE, "participant"),
  REFERENCE_TAKEN(RefusalCode.COLLECTION_STATE, "reference", literal("reference")),
  CLOSED(RefusalCode.COLLECTION_STATE, "closed"),
  OTHER_ATTEMPT(RefusalCode.COLLECTION_STATE, "attempt"),
  NO_ATTEMPTS(RefusalCode.COLLECTION_STATE, "no-attempts"),
  ACCEPTED(RefusalCode.COLLECTION_STATE, "accepted"),
  NOTHING_SENT(RefusalCode.COLLECTION_STATE, "nothing-sent"),
  NOT_DECIDABLE(RefusalCode.COLLECTION_STATE, "not-decidable"),
  PICTURE_WAITS(RefusalCode.COLLECTION_STATE, "picture-waits"),
  KEYS_CHANGED(RefusalCode.READING_KEYS, "keys"),
  NO_PARCEL_SENT(RefusalCode.PARCEL, "parcel"),
  LETTERS(RefusalCode.DAILY_LIMIT, "collection-letters", count("limit")),
  NO_ROOM(RefusalCode.BUSY, "collection-disk"),
  STORE_DOWN(RefusalCode.BUSY, "collection-store");

  private static final Map<String, String> LATER = Map.of("Retry-After", "30");

  private final RefusalCase refusal;

  CollectionRefusal(RefusalCode code, String text, Parameter... parameters) {
    refusal = RefusalCase.ofServer(code, text, parameters);
  }

  @Override
  public RefusalCase refusal() {
    return refusal;
  }

  static ProblemException of(CollectionRefusal key, Argument... arguments) {
    Problem problem = Problem.of(key, arguments);
    return problem.code() == RefusalCode.BUSY ? new ProblemException(problem, LATER) : new ProblemException(problem);
  }
}
