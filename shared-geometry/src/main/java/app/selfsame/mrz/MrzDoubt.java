package app.selfsame.mrz;

import app.selfsame.message.MessageKey;

/** Why a text has to be compared with the document. */
public enum MrzDoubt implements MessageKey {
  /** A person has changed what was read: nothing but check digits speaks for those characters. */
  EDITED,
  /** The characters are too small in the picture to be told apart. */
  SMALL,
  /** The characters are not clear enough. */
  UNCLEAR,
  /** A check digit contradicts: something is misread, or it is printed wrongly. */
  CHECK_DIGIT,
  /** One character was put in because a check digit or a country's code asks for it. */
  REPAIRED,
  /** The document has no check digits. */
  NO_CHECK_DIGITS,
  /** No date stands where one should. */
  NO_DATE,
  /** Another document lies in the picture, and nobody can tell which one is meant. */
  SEVERAL;

  @Override
  public String id() {
    return MessageKey.id("mrz.doubt", this);
  }
}
