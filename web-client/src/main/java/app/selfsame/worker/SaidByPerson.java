package app.selfsame.worker;

import app.selfsame.js.EngineMessage;
import app.selfsame.verdict.Answers;
import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.JSBody;

/** Reads the answers that a message carries. What is no answer counts as not given. */
final class SaidByPerson {
  private static final int NOT_SAID = -1;

  private SaidByPerson() {}

  static Answers in(EngineMessage message) {
    int takenAsAsked = yesOrNo(message, "takenAsAsked");
    return new Answers(
        said(wholeNumber(message, "ageYears")),
        said(wholeNumber(message, "photoAgeMonths")),
        takenAsAsked == NOT_SAID ? Optional.empty() : Optional.of(takenAsAsked == 1));
  }

  private static OptionalInt said(int number) {
    return number == NOT_SAID ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @JSBody(
      params = {"message", "name"},
      script =
          "const value = message[name];"
              + "return Number.isInteger(value) && value >= 0 && value <= 2000 ? value : -1;")
  private static native int wholeNumber(EngineMessage message, String name);

  @JSBody(
      params = {"message", "name"},
      script = "const value = message[name]; return value === true ? 1 : value === false ? 0 : -1;")
  private static native int yesOrNo(EngineMessage message, String name);
}
