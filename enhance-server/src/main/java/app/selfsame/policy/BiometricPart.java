package app.selfsame.policy;

import app.selfsame.message.MessageKey;

/** The parts of the biometric policy, in the order in which they are read. */
enum BiometricPart implements MessageKey {
  /** Photos for documents, in which nobody is recognised. */
  CHECKING,
  /** Two photos beside each other in the browser. */
  COMPARING,
  /** What companies do where the server's operator lets them. */
  COMPANIES,
  /** What is not done at all. */
  NEVER,
  /** How it errs. */
  LIMITS,
  /** What people can ask for of whom companies keep something. */
  RIGHTS,
  /** What nobody can test: of what is kept for companies. */
  WORD,
  CHANGES;

  @Override
  public String id() {
    return MessageKey.id("server.biometric-part", this);
  }
}
