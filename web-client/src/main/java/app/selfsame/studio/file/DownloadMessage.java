package app.selfsame.studio.file;

import static app.selfsame.message.Parameter.items;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;
import static app.selfsame.message.Parameter.quantity;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** The finished file, and what was done to the photo for it. */
public enum DownloadMessage implements MessageKey {
  PREPARING,
  NOT_YET,
  KEEP_ORIGINAL,
  NOT_MET,
  ENLARGED(quantity("factor")),
  PRINT(message("size")),
  NOT_TO_HAND_IN,
  DOWNLOAD(literal("format"), quantity("size")),
  SAVE_TO_COMPARE(literal("format"), quantity("size")),
  SAVED(literal("name")),
  HAND_IN,

  /** {@code steps} are of {@link EditStep}. */
  USUAL_STEPS(items("steps")),
  NOTHING_ELSE,
  NOT_RETOUCHED;

  private final List<Parameter> parameters;

  DownloadMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.file", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
