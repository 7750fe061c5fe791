package app.selfsame.document;

import app.selfsame.message.MessageKey;

/** What authorities may say something of. */
public enum Topic implements MessageKey {
  HEAD_HEIGHT("head-height"),
  EYE_LINE("eye-line"),
  GLASSES("glasses"),
  HEAD_COVERING("head-covering"),
  EXPRESSION("expression"),
  BACKGROUND("background"),
  RECENCY("recency"),
  TAKEN_BY("taken-by"),
  EDITING("editing");

  private final String word;

  Topic(String word) {
    this.word = word;
  }

  /** The name used in reports. */
  public String word() {
    return word;
  }

  /** The key of its words as they stand in "The authority does not say anything about ...". */
  @Override
  public String id() {
    return "topic." + word;
  }
}
