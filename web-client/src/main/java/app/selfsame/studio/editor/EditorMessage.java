package app.selfsame.studio.editor;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Moving the picture under the frame, and the points of the head. */
enum EditorMessage implements MessageKey {
  OPEN,
  CLOSE,
  /** No check of sizes and places objects. */
  ALL_WITHIN,
  /** The authority's rules leave no choice of the frame. */
  FRAME_FIXED,
  TURNING_FORBIDDEN,
  NO_HEAD,
  /** A point that can be moved, for those who do not see it. */
  POINT(Parameter.message("point"));

  private final List<Parameter> parameters;

  EditorMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.editor", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
