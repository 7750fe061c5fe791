package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Cutting;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.verdict.Answers;
import java.time.LocalDate;
import java.util.Optional;

/** All that the commands ask of the engine. One caller at a time: each thread opens a desk of its own. */
interface PhotoDesk {
  /**
   * Judges a photo.
   *
   * @param file the bytes of a file: any bytes
   * @return the report, as the text of one JSON object
   * @throws app.selfsame.image.UnreadablePhotoException when the file is no photo that can be read
   */
  String check(byte[] file, PhotoDocument document, Answers answers);

  /**
   * Judges a photo and writes the report to print.
   *
   * @param name the file's name
   * @param today the report's date
   * @throws app.selfsame.image.UnreadablePhotoException when the file is no photo that can be read
   */
  Printed print(byte[] file, PhotoDocument document, Answers answers, String name, LocalDate today);

  /**
   * Makes the file that a document asks for.
   *
   * @param request what is wanted of the file
   * @throws app.selfsame.image.UnreadablePhotoException when the file is no photo that can be read
   */
  Prepared prepare(byte[] file, PhotoDocument document, Answers answers, PreparationRequest request);

  /**
   * Cuts the person out.
   *
   * @throws app.selfsame.image.UnreadablePhotoException when the file is no photo that can be read
   */
  Cutting cut(byte[] file);

  /**
   * A judgement in both forms.
   *
   * @param report the report, as the text of one JSON object
   * @param html the same to print, as one HTML file
   */
  record Printed(String report, String html) {}

  /**
   * What came of preparing a photo.
   *
   * @param report the report, as the text of one JSON object
   * @param content the prepared file; empty when none was made
   * @param extension the end of its name, without the dot
   * @param reason why none was made, in one kebab-case word; empty when one was
   * @param refusal the same for a person, with what to do
   */
  record Prepared(String report, Optional<byte[]> content, String extension, String reason, String refusal) {
    static Prepared made(String report, byte[] content, String extension) {
      return new Prepared(report, Optional.of(content), extension, "", "");
    }

    static Prepared refused(String report, String reason, String refusal) {
      return new Prepared(report, Optional.empty(), "", reason, refusal);
    }
  }
}
