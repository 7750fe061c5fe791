package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
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
  String check(byte[] file, PhotoDocument document);

  /**
   * Makes the file that a document asks for.
   *
   * @param format {@code JPEG} or {@code PNG}; empty leaves the choice to the document
   * @throws app.selfsame.image.UnreadablePhotoException when the file is no photo that can be read
   */
  Prepared prepare(byte[] file, PhotoDocument document, Optional<String> format);

  /**
   * What came of preparing a photo.
   *
   * @param report the report, as the text of one JSON object
   * @param content the prepared file; empty when none was made
   * @param extension the end of its name, without the dot
   * @param refusal why none was made, in one sentence; empty when one was
   */
  record Prepared(String report, Optional<byte[]> content, String extension, String refusal) {}
}
