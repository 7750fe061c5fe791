package app.selfsame.settings;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is wrong with the settings. */
public enum SettingsMessage implements MessageKey {
  UNKNOWN_VARIABLE(literal("given"), literal("nearest")),
  /** {@code allowed} is what the setting's kind allows. */
  NOT_ALLOWED(literal("variable"), literal("given"), message("allowed")),
  WHOLE_NUMBER(count("least"), count("most")),
  PER_PROCESSOR(count("least"), count("most")),
  SECRET,
  /** The secret, and a file that holds it. */
  SET_TWICE(literal("variable"), literal("file")),
  NO_SECRET_FILE(literal("variable"), literal("given")),
  /** Nothing, or far more than a secret has. */
  NO_SECRET_IN_FILE(literal("variable"), literal("given")),
  SECRET_FILE_OPEN(literal("variable"), literal("given"));

  private final List<Parameter> parameters;

  SettingsMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.settings", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
