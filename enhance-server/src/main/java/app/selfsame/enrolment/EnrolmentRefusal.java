package app.selfsame.enrolment;

import static app.selfsame.message.Parameter.count;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.message.Argument;
import app.selfsame.message.Parameter;
import app.selfsame.refusal.RefusalCase;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalKey;

/** The cases in which a request about face collections is refused. */
public enum EnrolmentRefusal implements RefusalKey {
  NO_COLLECTION(RefusalCode.NOT_FOUND, "face-collection"),
  NO_ENTRY(RefusalCode.NOT_FOUND, "face-entry"),
  WATCH_LIST(RefusalCode.FACE_USE, "watch-list"),
  IDENTIFICATION(RefusalCode.FACE_USE, "identification"),
  ATTENDANCE(RefusalCode.FACE_USE, "attendance"),
  UNLOCKING(RefusalCode.FACE_USE, "unlocking"),
  CHILDREN(RefusalCode.FACE_USE, "children"),
  NO_ADULT(RefusalCode.FACE_USE, "no-adult"),
  MANY_COLLECTIONS(RefusalCode.FACE_STATE, "collections", count("limit")),
  NAME_TAKEN(RefusalCode.FACE_STATE, "name"),
  LONGER(RefusalCode.FACE_STATE, "longer", count("days")),
  FULL(RefusalCode.FACE_STATE, "entries", count("limit")),
  REFERENCE_TAKEN(RefusalCode.FACE_STATE, "reference"),
  OTHER_VERSION(RefusalCode.FACE_VERSION, "entry");

  private final RefusalCase refusal;

  EnrolmentRefusal(RefusalCode code, String text, Parameter... parameters) {
    refusal = RefusalCase.ofServer(code, text, parameters);
  }

  @Override
  public RefusalCase refusal() {
    return refusal;
  }

  static ProblemException of(EnrolmentRefusal key, Argument... arguments) {
    return new ProblemException(Problem.of(key, arguments));
  }
}
