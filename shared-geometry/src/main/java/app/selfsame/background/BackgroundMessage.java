package app.selfsame.background;

import static app.selfsame.message.Parameter.items;
import static app.selfsame.message.Parameter.message;
import static app.selfsame.message.Parameter.remark;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What becomes of a photo's background, why, and what to do about it. */
public enum BackgroundMessage implements MessageKey {
  LEFT,
  NOTHING_WRONG,
  NOT_JUDGED,

  /** It is not as asked, and none is put in: why. */
  KEPT_FORBIDDEN,
  KEPT_UNSAID,
  KEPT_SEVERAL_PEOPLE,
  KEPT_NO_COLOUR,

  RETAKE,
  RETAKE_AS_ASKED(remark("asked")),

  /** What to know before a file with another background is used. */
  UNSAID,
  NO_COLOUR_TO_COMPARE,

  /** What came of putting another one in. */
  TRIED_AND_FAILED,
  REPLACED(message("colour")),
  LOOK_AT_EDGE,
  JUDGED_GOOD,
  JUDGED_UNKNOWN,
  JUDGED_BAD(items("checks"));

  private final List<Parameter> parameters;

  BackgroundMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("background", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
