package app.selfsame.verdict;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/**
 * What is said of one check. The id follows from the check and what it found: {@code check.gaze.fail}, and where one
 * outcome has several reasons, {@code check.file.fail.too-small}.
 */
public record CheckMessage(String id, List<Parameter> parameters) implements MessageKey {
  public CheckMessage {
    parameters = List.copyOf(parameters);
  }

  static CheckMessage of(CheckId check, Outcome outcome, Parameter... parameters) {
    return new CheckMessage("check." + check.word() + "." + outcome.word(), List.of(parameters));
  }

  /** For one of the reasons that an outcome can have. */
  static CheckMessage of(CheckId check, Outcome outcome, String reason, Parameter... parameters) {
    return new CheckMessage(of(check, outcome).id() + "." + reason, List.of(parameters));
  }

  static CheckMessage title(CheckId check) {
    return new CheckMessage("check." + check.word() + ".title", List.of());
  }

  static CheckMessage fault(CheckId check) {
    return new CheckMessage("check." + check.word() + ".fault", List.of());
  }

  /** For one of several that a check can object to. */
  static CheckMessage fault(CheckId check, String reason) {
    return new CheckMessage(fault(check).id() + "." + reason, List.of());
  }

  Message with(Argument... arguments) {
    return Message.of(this, arguments);
  }
}
