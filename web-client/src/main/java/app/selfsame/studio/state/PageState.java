package app.selfsame.studio.state;

import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.refusal.Refusal;
import java.util.Optional;

/** What the page is at. Everything that it shows of the photo follows from this and the chosen document. */
public sealed interface PageState {
  /** There is no photo. */
  record Empty() implements PageState {}

  /** A photo is there, and nothing is known of it yet. */
  record Opening(Awaited awaited) implements PageState {}

  /** Why nothing is known of a photo yet. */
  enum Awaited {
    /** The check is on its way to this device. */
    CHECK,
    /** The photo is looked at. */
    FINDINGS,
    /** The check broke on the photo and is started again. */
    RESTART
  }

  /**
   * A photo is there and is held against nothing.
   *
   * @param takenByOffice whether that is because the office takes the photo; else no document is chosen
   */
  record Unheld(boolean takenByOffice) implements PageState {}

  /**
   * The photo is judged, as far as it goes, and no file is made of it.
   *
   * @param noFile why, where one was asked for
   */
  record Judged(Judgement found, Optional<Refusal> noFile) implements PageState {}

  /** The photo is judged, and its file is being made. */
  record Preparing(Judgement found) implements PageState {}

  /** The file is made. */
  record Ready(Judgement found, PreparedFile made) implements PageState {}

  /** The photo is there, and the check does not run. */
  record Failed() implements PageState {}

  /** What was found of the photo as it was given. */
  default Optional<Judgement> photo() {
    if (this instanceof Judged judged) {
      return Optional.of(judged.found);
    }
    if (this instanceof Preparing preparing) {
      return Optional.of(preparing.found);
    }
    return this instanceof Ready ready ? Optional.of(ready.found) : Optional.empty();
  }

  /** The same, once all is known. */
  default Optional<Judgement> complete() {
    return photo().filter(found -> found.stage() == Stage.COMPLETE);
  }

  /** The finished file. */
  default Optional<PreparedFile> file() {
    return this instanceof Ready ready ? Optional.of(ready.made) : Optional.empty();
  }

  /** What the verdict is said of: the file that would be saved, or the photo as long as there is none. */
  default Optional<Judgement> verdict() {
    return file().isPresent() ? file().map(PreparedFile::judgement) : photo();
  }
}
