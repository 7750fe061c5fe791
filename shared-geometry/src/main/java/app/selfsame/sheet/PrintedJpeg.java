package app.selfsame.sheet;

import app.selfsame.document.Limits;
import app.selfsame.file.FileCheck;
import app.selfsame.file.FileFacts;
import app.selfsame.file.OutputRequest;
import app.selfsame.file.OutputWriter;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.PhotoSource;

/**
 * A finished photo as a JPEG file, which PDF takes as it is.
 *
 * @param bytes not to be written to
 */
record PrintedJpeg(byte[] bytes, int widthPx, int heightPx, boolean grey) {
  /**
   * A finished file itself, or the JPEG file of its picture where it is PNG.
   *
   * @throws app.selfsame.image.UnreadablePhotoException when it is no picture that can be read
   */
  static PrintedJpeg of(byte[] finished, PhotoSource source) {
    FileFacts facts = FileCheck.read(finished);
    if (facts.format() == ImageFormat.JPEG) {
      return of(finished, facts);
    }
    OutputRequest request = new OutputRequest(ImageFormat.JPEG, facts.dpi(), Limits.atLeast(0), facts.grey());
    byte[] jpeg = OutputWriter.write(source.decode(finished).overWhite(), request).bytes();
    return of(jpeg, FileCheck.read(jpeg));
  }

  private static PrintedJpeg of(byte[] jpeg, FileFacts facts) {
    return new PrintedJpeg(jpeg, facts.width(), facts.height(), facts.grey());
  }
}
