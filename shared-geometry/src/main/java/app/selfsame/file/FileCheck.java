package app.selfsame.file;

import app.selfsame.image.ColourModel;
import app.selfsame.image.FileBytes;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.ImageHeaderReader;
import app.selfsame.image.UnreadablePhotoException;

/**
 * Reads a written file back, sharing nothing with the encoders: a file that is not what it should be, or holds anything
 * beyond the picture, is never handed out.
 */
public final class FileCheck {
  private FileCheck() {}

  /**
   * Walks a JPEG or PNG file from its first byte to its last.
   *
   * @throws IllegalStateException when the file holds a segment or chunk that the encoders do not write, is not well
   *     formed, or goes on behind its end
   */
  public static FileFacts read(byte[] file) {
    try {
      ImageHeader header = ImageHeaderReader.read(file);
      FileBytes bytes = FileBytes.of(file);
      boolean grey = header.colour() == ColourModel.GREY;
      Walked walked = switch (header.format()) {
        case JPEG -> JpegWalk.of(bytes);
        case PNG -> PngWalk.of(bytes);
        default -> throw unexpected("neither JPEG nor PNG", 0);
      };
      return new FileFacts(
          header.format(), header.width(), header.height(), walked.dpi(), file.length, grey, walked.fillBytes());
    } catch (FileBytes.PastEndException | UnreadablePhotoException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Compares a file with what was asked for.
   *
   * @throws IllegalStateException naming the first difference
   */
  public static void require(FileFacts facts, int width, int height, OutputRequest request) {
    same("format", request.format(), facts.format());
    same("width", width, facts.width());
    same("height", height, facts.height());
    same("dpi", request.dpi(), facts.dpi());
    same("grey", request.grey(), facts.grey());
    if (!request.kilobytes().contains(facts.bytes() / 1024.0)) {
      throw new IllegalStateException("file has " + facts.bytes() + " bytes, outside " + request.kilobytes() + " KB");
    }
  }

  private static void same(String what, Object asked, Object written) {
    if (!asked.equals(written)) {
      throw new IllegalStateException("file has " + what + " " + written + " instead of " + asked);
    }
  }

  static IllegalStateException unexpected(String what, long at) {
    return new IllegalStateException(what + " at byte " + at);
  }

  /** What a walk finds beyond the header. */
  record Walked(int dpi, int fillBytes) {}
}
