package app.selfsame.refusal;

import app.selfsame.message.MessageKey;

/** What is said of one case in which something is refused. */
public interface RefusalKey extends MessageKey {
  /** As what it is refused. */
  RefusalCode code();
}
