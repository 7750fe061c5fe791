package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.mrz.CalendarDay;
import app.selfsame.verdict.Answers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What a command does with one photo. */
interface PhotoTask {
  /**
   * Works on the content of one file.
   *
   * @param number of the file among those that were named, counted from 1
   * @throws RefusedFileException with what to tell the person
   * @throws app.selfsame.image.UnreadablePhotoException when it is no photo that can be read
   */
  FileResult run(PhotoDesk desk, int number, Path file, byte[] content) throws IOException;

  /** Judges the photo and makes nothing. */
  static PhotoTask checking(PhotoDocument document, Answers answers) {
    return (desk, number, file, content) ->
        new FileResult.Judged(
            file, desk.check(content, document, answers), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Looks at the face alone. */
  static PhotoTask lookingAtFaces() {
    return (desk, number, file, content) -> new FileResult.FaceSeen(file, desk.lookAtFace(content));
  }

  /** Reads the machine-readable zone, as of a day, and makes nothing. */
  static PhotoTask reading(CalendarDay today) {
    return (desk, number, file, content) -> new FileResult.ZoneRead(file, desk.readZone(content), today);
  }
}
