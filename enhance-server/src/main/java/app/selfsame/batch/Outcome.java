package app.selfsame.batch;

import app.selfsame.report.NextStep;
import java.util.Locale;

/** What became of a photo. */
enum Outcome {
  /** Its file is made, and nothing was found against it. */
  READY,
  /** Its file is made, and all depends on what only the person can say. */
  QUESTION,
  /** It would be refused. */
  RETAKE,
  /** The authority takes no file that is made of it: the photo itself is what can be handed in. */
  ORIGINAL,
  /** It is no photo that can be read. */
  UNUSABLE,
  /** It could not be worked on: twice, the process that tried came to an end. */
  LOST;

  static Outcome of(NextStep step) {
    return switch (step) {
      case SAVE -> READY;
      case ANSWER -> QUESTION;
      case RETAKE, CHANGE_BACKGROUND -> RETAKE;
      case HAND_IN_ORIGINAL, SAVE_TO_COMPARE -> ORIGINAL;
    };
  }

  /** Whether it costs something: a photo that came to nothing costs nothing. */
  boolean isCharged() {
    return this == READY || this == QUESTION || this == ORIGINAL;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Outcome ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
