package app.selfsame.feature;

import app.selfsame.refusal.RefusalCase;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalKey;

/** What keeps the server from its work at the moment. It says nothing of where things are: whoever asks may be told. */
public enum Trouble implements RefusalKey {
  DATABASE("trouble-database"),
  DISK("trouble-disk"),
  PHOTOS("trouble-photos"),
  /** It cannot be started, or does not compute what it should. */
  ENGINE("trouble-engine"),
  /** Nobody knows yet: what was asked is slow to answer. */
  UNKNOWN("trouble-unknown");

  private final RefusalCase refusal;

  Trouble(String text) {
    refusal = RefusalCase.ofServer(RefusalCode.BUSY, text);
  }

  @Override
  public RefusalCase refusal() {
    return refusal;
  }
}
