package app.selfsame.readingkey;

import static app.selfsame.message.Parameter.count;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.message.Argument;
import app.selfsame.message.Parameter;
import app.selfsame.refusal.RefusalCase;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalKey;

/** The cases in which a request about reading keys is refused. */
public enum ReadingKeyRefusal implements RefusalKey {
  NO_KEY(RefusalCode.NOT_FOUND, "reading-key"),
  NO_POINT(RefusalCode.MALFORMED, "reading-key"),
  MEMBERS_ALONE(RefusalCode.SCOPE_MISSING, "members"),
  THERE(RefusalCode.COLLECTION_STATE, "reading-key-there"),
  MANY(RefusalCode.COLLECTION_STATE, "reading-keys", count("limit"));

  private final RefusalCase refusal;

  ReadingKeyRefusal(RefusalCode code, String text, Parameter... parameters) {
    refusal = RefusalCase.ofServer(code, text, parameters);
  }

  @Override
  public RefusalCase refusal() {
    return refusal;
  }

  static ProblemException of(ReadingKeyRefusal key, Argument... arguments) {
    return new ProblemException(Problem.of(key, arguments));
  }
}
