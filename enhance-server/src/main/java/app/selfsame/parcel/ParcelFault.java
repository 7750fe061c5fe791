package app.selfsame.parcel;

import app.selfsame.message.MessageKey;

/** Why a parcel does not open, or is not what it should be. */
public enum ParcelFault implements MessageKey {
  NOT_A_PARCEL,
  NEWER_PARCEL,
  TOO_LARGE,
  NOT_FOR_THIS_KEY,
  /** Sealed by somebody who did not show that they hold the link. */
  WITHOUT_LINK,
  /** Altered, for another place, or not from who holds the link: HPKE cannot tell these apart. */
  UNPROVEN,
  /** The key in it opened, and what it is the key of did not. */
  ALTERED,
  /** It opened, and is no report with a JPEG. */
  NOT_A_PICTURE,
  /** It opened, and its report names another collection, person or attempt. */
  OTHER_PLACE,
  /** It opened, and is no secret of a link. */
  NOT_A_LINK;

  @Override
  public String id() {
    return MessageKey.id("server.parcel", this);
  }
}
