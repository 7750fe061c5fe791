package app.selfsame.engine;

import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Cutting;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.mrz.MrzReading;
import app.selfsame.report.Printout;
import app.selfsame.session.FinishedFile;
import app.selfsame.verdict.Answers;
import java.util.Optional;

/** All that the commands ask of the engine. One caller at a time: each thread opens a desk of its own. */
public interface PhotoDesk {
  /**
   * Judges a photo.
   *
   * @param file the bytes of a file: any bytes
   * @throws app.selfsame.image.UnreadablePhotoException when the file is no photo that can be read
   */
  Judgement check(byte[] file, PhotoDocument document, Answers answers);

  /**
   * Judges a photo and writes the report to print.
   *
   * @throws app.selfsame.image.UnreadablePhotoException when the file is no photo that can be read
   */
  Printed print(byte[] file, PhotoDocument document, Answers answers, Printout printout);

  /**
   * Makes the file that a document asks for.
   *
   * @param request what is wanted of the file
   * @throws app.selfsame.image.UnreadablePhotoException when the file is no photo that can be read
   */
  Prepared prepare(byte[] file, PhotoDocument document, Answers answers, PreparationRequest request);

  /**
   * The same, and looks at the face that is to be compared with others; in one look at the photo where the desk can.
   *
   * @throws app.selfsame.image.UnreadablePhotoException when the file is no photo that can be read
   */
  default Seen prepareAndSee(byte[] file, PhotoDocument document, Answers answers, PreparationRequest request) {
    return new Seen(prepare(file, document, answers, request), lookAtFace(file));
  }

  /**
   * Cuts the person out.
   *
   * @throws app.selfsame.image.UnreadablePhotoException when the file is no photo that can be read
   */
  Cutting cut(byte[] file);

  /**
   * Reads the machine-readable zone of a document.
   *
   * @return empty when none is there, or none that can be read
   * @throws app.selfsame.image.UnreadablePhotoException when the file is no photo that can be read
   */
  Optional<MrzReading> readZone(byte[] file);

  /**
   * Looks at the face of a photo that is to be compared with another.
   *
   * @throws app.selfsame.image.UnreadablePhotoException when the file is no photo that can be read
   */
  ComparedPhoto lookAtFace(byte[] file);

  /**
   * A judgement, and the same to print.
   *
   * @param html one HTML file
   */
  record Printed(Judgement judgement, String html) {}

  /**
   * What came of preparing a photo.
   *
   * @param judgement of the photo
   * @param file empty when it was refused
   */
  record Prepared(Judgement judgement, Preparation preparation, Optional<FinishedFile> file) {}

  /** What came of preparing a photo, and its face. */
  record Seen(Prepared prepared, ComparedPhoto face) {}
}
