package app.selfsame.studio.engine;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.protocol.Parcel;
import app.selfsame.verdict.Answers;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is asked of the engine: one photo, for one document, with all that the person said. The engine remembers no
 * answers, so every message carries them.
 */
final class Inquiry {
  private PhotoBytes photo;
  private int number;
  private String documentId;
  private Answers answers = Answers.NONE;
  private Adjustment adjustment = Adjustment.NONE;

  /** Another photo, under a number of its own; the document is null when none is chosen yet. */
  void open(PhotoBytes file, String document) {
    photo = file;
    number++;
    documentId = document;
    adjustment = Adjustment.NONE;
  }

  /** Another document, whose frame nobody has placed yet. */
  void choose(String document) {
    documentId = document;
    adjustment = adjustment.withBestCrop();
  }

  /** What is set by hand in the photo. */
  void adjust(Adjustment set) {
    adjustment = set;
  }

  void answer(Answers given) {
    answers = given;
  }

  void forgetPhoto() {
    photo = null;
  }

  boolean hasPhoto() {
    return photo != null;
  }

  int number() {
    return number;
  }

  Optional<String> document() {
    return Optional.ofNullable(documentId);
  }

  /** Of a document that is chosen. */
  String documentId() {
    return document().orElseThrow();
  }

  Answers answers() {
    return answers.with(adjustment);
  }

  /** Whether a message speaks of the photo that is asked about. */
  boolean isAbout(int photoNumber) {
    return photo != null && photoNumber == number;
  }

  /** Reads the photo's file; says nothing once another photo has taken its place. */
  void read(Consumer<Parcel> onBytes, Runnable onFailure) {
    int asked = number;
    photo.read(
        bytes -> {
          if (isAbout(asked)) {
            onBytes.accept(bytes);
          }
        },
        () -> {
          if (isAbout(asked)) {
            onFailure.run();
          }
        });
  }
}
