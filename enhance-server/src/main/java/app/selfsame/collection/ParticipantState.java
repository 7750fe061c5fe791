package app.selfsame.collection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody who is asked for a photo has come to. */
enum ParticipantState {
  /** Nothing has come. */
  MISSING,
  /** A picture waits for the company. */
  SENT,
  ACCEPTED,
  /** The company asks for another picture. */
  RETAKE,
  /** The picture was taken back by whom it shows. */
  WITHDRAWN,
  /** The link does not work any more. */
  REVOKED;

  /** As requests and the database have it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ParticipantState> of(String word) {
    return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }

  /** Whether a picture is there that the company can look at. */
  boolean hasPicture() {
    return this == SENT || this == ACCEPTED || this == RETAKE;
  }
}
