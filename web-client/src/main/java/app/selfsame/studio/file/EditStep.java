package app.selfsame.studio.file;

import app.selfsame.inspection.Edit;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;
import java.util.stream.Stream;

/** What was done to a photo, with how much of it: said among other steps, in the midst of a sentence. */
public record EditStep(Edit edit) implements MessageKey {
  public static final List<EditStep> ALL = Stream.of(Edit.values()).map(EditStep::new).toList();

  static Message of(LoggedEdit entry) {
    return Message.of(new EditStep(entry.edit()), Argument.message(entry.detail()));
  }

  @Override
  public String id() {
    return "page.edit-step." + edit.word();
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.message("detail"));
  }
}
