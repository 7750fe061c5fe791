package app.selfsame.batch;

import app.selfsame.mrz.MrzVerdict;
import app.selfsame.report.NextStep;
import java.util.List;
import java.util.Locale;

/** What became of a photo. */
enum Outcome {
  /** Its file is made, and nothing was found against it; or its zone is read, and all that guards the text agrees. */
  READY,
  /** Its file is made, and all depends on what only the person can say; or its zone has to be compared with the page. */
  QUESTION,
  /** It would be refused, or has no zone. */
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

  static Outcome of(MrzVerdict verdict) {
    return switch (verdict) {
      case READ -> READY;
      case CHECK -> QUESTION;
      case NONE -> RETAKE;
    };
  }

  /** Whether it costs something: a photo that came to nothing costs nothing. */
  boolean isCharged() {
    return this == READY || this == QUESTION || this == ORIGINAL;
  }

  /** As the database has it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As answers have it: of a page that was read it is the verdict on its zone. */
  String word(BatchWishes wishes) {
    if (!wishes.isOfPassports()) {
      return word();
    }
    return switch (this) {
      case READY -> "read";
      case QUESTION -> "check";
      case RETAKE -> "none";
      case ORIGINAL, UNUSABLE, LOST -> word();
    };
  }

  /** What may become of the pictures of a batch. */
  static List<Outcome> of(BatchWishes wishes) {
    return wishes.isOfPassports() ? List.of(READY, QUESTION, RETAKE, UNUSABLE, LOST) : List.of(values());
  }

  static Outcome ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
