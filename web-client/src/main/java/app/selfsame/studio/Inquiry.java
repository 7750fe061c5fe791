package app.selfsame.studio;

import app.selfsame.backdrop.BackdropWish;
import app.selfsame.js.BackdropWord;
import app.selfsame.js.EngineMessage;
import app.selfsame.verdict.Answers;
import java.util.function.Consumer;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.ArrayBuffer;

/**
 * What is asked of the engine: one photo, for one document, with all that the person said. The engine remembers no
 * answers, so every message carries them.
 */
final class Inquiry {
  private Blob photo;
  private int number;
  private String documentId;
  private Answers answers = Answers.NONE;

  /** Another photo, under a number of its own. */
  void open(Blob file, String document) {
    photo = file;
    number++;
    documentId = document;
  }

  void choose(String document) {
    documentId = document;
  }

  void answer(Answers given) {
    answers = given;
  }

  void forgetPhoto() {
    photo = null;
  }

  /** Null when there is none. */
  Blob photo() {
    return photo;
  }

  boolean hasDocument() {
    return documentId != null;
  }

  int number() {
    return number;
  }

  /** Whether a message speaks of the photo that is asked about. */
  boolean isAbout(int photoNumber) {
    return photo != null && photoNumber == number;
  }

  EngineMessage message(String type) {
    EngineMessage message = EngineMessage.aboutPhoto(type, number);
    message.setDocument(documentId);
    message.setFormat(null);
    message.setAgeYears(answers.ageYears().isPresent() ? JSNumber.valueOf(answers.ageYears().getAsInt()) : null);
    message.setPhotoAgeMonths(
        answers.photoAgeMonths().isPresent() ? JSNumber.valueOf(answers.photoAgeMonths().getAsInt()) : null);
    message.setTakenAsAsked(answers.takenAsAsked().map(JSBoolean::valueOf).orElse(null));
    return message;
  }

  /** Asks for the file. */
  EngineMessage preparing(BackdropWish backdrop) {
    EngineMessage message = message("prepare");
    message.setBackdrop(BackdropWord.of(backdrop));
    message.setTold(backdrop.told());
    message.setInsists(backdrop.insists());
    return message;
  }

  /** Asks for the file anew, out of its picture in another light. */
  EngineMessage relighting(ArrayBuffer picture, String report) {
    EngineMessage message = message("relight");
    message.setBytes(picture);
    message.setText(report);
    return message;
  }

  /** Asks for the report as a page of its own. */
  EngineMessage printing(boolean relit) {
    EngineMessage message = message("print");
    message.setRelit(relit);
    message.setVersion(EngineAssets.version());
    return message;
  }

  /** Reads the photo's file; says nothing once another photo has taken its place. */
  void read(Consumer<ArrayBuffer> onBytes, Runnable onFailure) {
    int asked = number;
    photo
        .arrayBuffer()
        .then(
            bytes -> {
              if (isAbout(asked)) {
                onBytes.accept(bytes);
              }
              return null;
            },
            reason -> {
              if (isAbout(asked)) {
                onFailure.run();
              }
              return null;
            });
  }
}
