package app.selfsame.inspection;

import app.selfsame.document.FileRule;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.file.FileLimitException;
import app.selfsame.file.OutputFile;
import app.selfsame.file.OutputRequest;
import app.selfsame.file.OutputWriter;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;

/** Writes a finished picture by a document's rules for the file. */
final class FinalFile {
  private FinalFile() {}

  /**
   * Writes the file.
   *
   * @param dpi pixels an inch
   * @throws FileLimitException when the picture does not fit the document's limits
   */
  static OutputFile write(RgbaImage picture, PhotoDocument document, ImageFormat format, int dpi) {
    boolean grey = document.file().colour() == FileRule.ColourRule.GREY;
    Limits kilobytes = document.file().kilobytes(picture.width(), picture.height());
    return OutputWriter.write(picture, new OutputRequest(format, dpi, kilobytes, grey));
  }
}
