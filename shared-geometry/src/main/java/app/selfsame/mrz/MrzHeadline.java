package app.selfsame.mrz;

import app.selfsame.message.MessageKey;

/** What is said first of what was read. */
public enum MrzHeadline implements MessageKey {
  READ,
  /** Believed, but with characters that somebody should look at. */
  READ_MARKED,
  CHECK,
  NONE;

  @Override
  public String id() {
    return MessageKey.id("mrz.headline", this);
  }

  /**
   * What is said of a verdict.
   *
   * @param isMarked whether a character is to be compared with the document
   */
  static MrzHeadline of(MrzVerdict verdict, boolean isMarked) {
    return switch (verdict) {
      case READ -> isMarked ? READ_MARKED : READ;
      case CHECK -> CHECK;
      case NONE -> NONE;
    };
  }
}
