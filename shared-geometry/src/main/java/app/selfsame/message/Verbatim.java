package app.selfsame.message;

import java.util.List;

/** Carries an English sentence that has no key yet to where messages are expected. Goes when the last one has a key. */
enum Verbatim implements MessageKey {
  VERBATIM;

  @Override
  public String id() {
    return "verbatim";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.literal("words"));
  }
}
