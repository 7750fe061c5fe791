package app.selfsame.studio.file;

import app.selfsame.inspection.Edit;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was done to a photo, with how much of it.
 *
 * @param isStep whether it is said among other steps, in the midst of a sentence
 */
public record EditDone(Edit edit, boolean isStep) implements MessageKey {
  public static final List<EditDone> ALL =
      Stream.of(Edit.values())
          .flatMap(edit -> Stream.of(new EditDone(edit, false), new EditDone(edit, true)))
          .toList();

  static Message alone(LoggedEdit entry) {
    return new EditDone(entry.edit(), false).with(entry.detail());
  }

  static Message step(LoggedEdit entry) {
    return new EditDone(entry.edit(), true).with(entry.detail());
  }

  private Message with(Message detail) {
    return Message.of(this, Argument.message(detail));
  }

  @Override
  public String id() {
    return (isStep ? "page.edit-step." : "page.edit.") + edit.word();
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.message("detail"));
  }
}
