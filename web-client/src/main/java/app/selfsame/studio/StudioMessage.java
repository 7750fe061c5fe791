package app.selfsame.studio;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** How the check itself fares, where the photo is, and what went wrong before anything could be judged. */
enum StudioMessage implements MessageKey {
  ON_DEVICE,
  CROP_SENT,

  LOADING(Parameter.quantity("arrived"), Parameter.quantity("total")),
  STARTING,
  OPENING,
  NOT_OPENED,

  SEVERAL_FILES,
  ONLY_A_LINK,
  STOPPED_TWICE,
  NOT_LOADED,
  PHOTO_KEPT,
  DOCUMENT_KEPT,
  BOTH_KEPT,
  NOT_STARTED,
  NOT_READ,
  LANGUAGE_NOT_LOADED,

  /** What the browser's tab says. */
  TAB(Parameter.message("document")),
  TAB_VERDICT(Parameter.message("verdict"), Parameter.message("document"));

  private final List<Parameter> parameters;

  StudioMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.studio", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
