package app.selfsame.inspection;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;

/**
 * One thing that was done to a photo.
 *
 * @param edit what
 * @param detail how much of it or how, of {@link EditMessage}: {@code 1.2 degrees anticlockwise}
 */
public record LoggedEdit(Edit edit, Message detail) {
  /** What was done, with how much of it. */
  public Message message() {
    return Message.of(new EditDone(edit), Argument.message(detail));
  }
}
