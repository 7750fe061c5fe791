package app.selfsame.collection;

import java.util.Locale;

/** For what people who are asked for a photo are written to. */
enum CollectionLetter {
  INVITATION,
  REMINDER,
  RETAKE,
  ACCEPTED;

  /** Whether it answers what somebody has sent. */
  boolean isAnswer() {
    return this == RETAKE || this == ACCEPTED;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
