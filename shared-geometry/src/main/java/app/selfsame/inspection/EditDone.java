package app.selfsame.inspection;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What was done to a photo, with how much of it: said by itself. */
public record EditDone(Edit edit) implements MessageKey {
  @Override
  public String id() {
    return "edit." + edit.word() + ".done";
  }

  /** {@code detail} is one of {@link EditMessage}. */
  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.message("detail"));
  }
}
