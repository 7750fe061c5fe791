package app.selfsame.mrz;

import app.selfsame.message.MessageKey;

/** What stands out in a zone's dates. */
public enum MrzRemark implements MessageKey {
  /** The last day has passed. */
  EXPIRED,
  /** The last day is less than six months ahead, as far as it is known: many states ask travellers for six. */
  EXPIRES_SOON,
  /** Or the century is a wrong one. */
  AGED_100_OR_MORE,
  BORN_AFTER_EXPIRY,
  BIRTH_IS_NO_DATE,
  EXPIRY_IS_NO_DATE;

  static final int SOON_MONTHS = 6;
  static final int OLD_YEARS = 100;

  @Override
  public String id() {
    return MessageKey.id("mrz.remark", this);
  }
}
