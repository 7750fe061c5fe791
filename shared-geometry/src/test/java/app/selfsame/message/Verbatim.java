package app.selfsame.message;

import java.util.List;

/** Words of a test's own where a message is expected. */
public enum Verbatim implements MessageKey {
  VERBATIM;

  /** The line that a file of texts needs for them. */
  public static final String TEXT = "verbatim = {words}";

  public static Message of(String words) {
    return Message.of(VERBATIM, Argument.literal(words));
  }

  @Override
  public String id() {
    return "verbatim";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.literal("words"));
  }
}
