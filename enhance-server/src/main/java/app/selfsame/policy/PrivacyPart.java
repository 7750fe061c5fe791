package app.selfsame.policy;

import app.selfsame.message.MessageKey;

/** The parts of the privacy policy. */
enum PrivacyPart implements MessageKey {
  WHO,
  PHOTO,
  VISIT,
  ACCOUNTS,
  PAYMENTS,
  COMPANIES,
  OTHERS,
  PLACES,
  RIGHTS,
  CHILDREN,
  TROUBLE,
  CHANGES;

  @Override
  public String id() {
    return MessageKey.id("server.privacy-part", this);
  }
}
