package app.selfsame.batch;

import java.util.Locale;

/** How far a batch is. */
enum State {
  /** Photos are added. */
  OPEN,
  /** They are worked on. */
  RUNNING,
  /** All are done. */
  DONE,
  /** Somebody has called it off: what was done by then is there. */
  CANCELLED,
  /** Its photos and all that was made of them are gone. */
  DELETED;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static State ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
