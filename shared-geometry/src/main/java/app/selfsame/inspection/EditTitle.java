package app.selfsame.inspection;

import app.selfsame.message.MessageKey;

/** What an edit is called where it stands by itself. */
public record EditTitle(Edit edit) implements MessageKey {
  @Override
  public String id() {
    return "edit." + edit.word() + ".title";
  }
}
