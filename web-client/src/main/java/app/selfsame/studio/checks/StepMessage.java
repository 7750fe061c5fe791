package app.selfsame.studio.checks;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** The button that leads on from a verdict; where that saves the file, it says what the file's own button says. */
public enum StepMessage implements MessageKey {
  RETAKE,
  CHANGE_BACKGROUND,
  ANSWER;

  @Override
  public String id() {
    return MessageKey.id("page.step", this);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }
}
