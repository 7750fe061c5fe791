package app.selfsame.parcel;

import app.selfsame.message.MessageKey;

/** Why a key file does not open. */
public enum KeyFileFault implements MessageKey {
  NOT_A_KEY_FILE,
  /** A file of this product, of something else. */
  NOT_A_READING_KEY,
  NEWER_KEY_FILE,
  DAMAGED_KEY_FILE,
  PASSPHRASE_NEEDED,
  /** Or what it seals was altered: nobody can tell which. */
  WRONG_PASSPHRASE;

  @Override
  public String id() {
    return MessageKey.id("server.key-file", this);
  }
}
