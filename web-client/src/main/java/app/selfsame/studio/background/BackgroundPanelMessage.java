package app.selfsame.studio.background;

import static app.selfsame.message.Parameter.choice;
import static app.selfsame.message.Parameter.colour;
import static app.selfsame.message.Parameter.quantity;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Whether the file may have another background, which, and what comes of it. */
public enum BackgroundPanelMessage implements MessageKey {
  TITLE,
  COMPLIES,
  NOT_REPLACED,
  ALLOWED,
  UNSAID,
  SAFEST,
  NO_COLOUR,

  /** What is asked. */
  KEEP,
  AUTO,
  AUTO_WHEN,
  VALUE(colour("value")),
  STATED_VALUE(colour("value")),
  VALUES_OURS,
  VALUES_STATED,
  VALUES_MIXED,

  /** What becomes of it. */
  WORKING,
  STOPPED,
  REPLACED,
  REPLACED_DOUBTFULLY,
  INSIST,
  SHOW_FILE,
  /** {@code grade} is a grade's word. */
  OUTLINE(quantity("confidence"), choice("grade"));

  private final List<Parameter> parameters;

  BackgroundPanelMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.background", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
