package app.selfsame.mrz;

import app.selfsame.message.MessageKey;

/** What stands in a machine-readable zone; the names are those of ICAO Doc 9303. */
public enum MrzField implements MessageKey {
  DOCUMENT_CODE,
  ISSUING_STATE,
  /** Primary and secondary identifiers; the primary one alone where {@link #SECONDARY_IDENTIFIER} has a place of its own. */
  NAME,
  SECONDARY_IDENTIFIER,
  NUMBER,
  NATIONALITY,
  BIRTH,
  SEX,
  EXPIRY,
  /** When a document was issued: the old French card has it instead of the expiry. */
  ISSUED,
  /** The department of the old French card. */
  DEPARTMENT,
  /** Data of the issuing state's choice: in TD3 the personal number. */
  OPTIONAL_DATA,
  /** The second such field of TD1. */
  SECOND_OPTIONAL_DATA;

  @Override
  public String id() {
    return MessageKey.id("mrz.field", this);
  }
}
