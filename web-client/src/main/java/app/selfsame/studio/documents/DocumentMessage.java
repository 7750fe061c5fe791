package app.selfsame.studio.documents;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** A document and its rules. */
public enum DocumentMessage implements MessageKey {
  NAME(Parameter.quote("country"), Parameter.quote("title")),
  OWN_SIZE,
  OWN_SIZE_OF(Parameter.message("size")),

  SIZE_AT_LEAST(Parameter.message("size")),
  SIZE_AT_MOST(Parameter.message("size")),
  SIZE_BETWEEN(Parameter.message("least"), Parameter.message("most")),
  /** {@code whose} is {@code same} where one source says both. */
  DISPUTED(Parameter.message("first"), Parameter.message("second"), Parameter.choice("whose")),
  HEAD(Parameter.message("length"), Parameter.choice("crown")),
  EYES(Parameter.message("length")),
  FILE(Parameter.items("rules")),
  FORMATS(Parameter.items("formats")),
  FORMAT(Parameter.literal("format")),
  COMPRESSION(Parameter.quantity("ratio")),
  DENSITY(Parameter.quantity("density")),
  CHANNEL(Parameter.choice("channel")),
  /** The size is an element. */
  OTHER_SIZE(Parameter.literal("size"), Parameter.choice("whose")),
  NO_BORDER,
  BORROWED,

  RULES,
  RULES_OF_SIZE(Parameter.message("size")),
  RULES_OF_HEAD(Parameter.message("length")),
  RULES_OF_SIZE_AND_HEAD(Parameter.message("size"), Parameter.message("length")),

  /** Terms of the list of rules. */
  PICTURE_TERM,
  OTHER_SIZE_TERM,
  BORROWED_TERM,
  CHANNEL_TERM,
  HEAD_TERM,
  EYES_TERM,
  TOP_MARGIN_TERM,
  BACKGROUND_TERM,
  BORDER_TERM,
  FILE_TERM,

  AUTHORITY_PAGE;

  private final List<Parameter> parameters;

  DocumentMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.document", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
