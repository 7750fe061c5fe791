package app.selfsame.decode;

import app.selfsame.image.FileBytes;
import app.selfsame.image.IccPieces;
import java.awt.color.ICC_Profile;
import java.util.List;

/** The ICC profile that a JPEG file carries. */
final class JpegProfile {
  private JpegProfile() {}

  /**
   * The profile, or null when it cannot be used.
   *
   * @param pieces the segments that claim to hold one
   * @param colours samples of a pixel
   */
  static ICC_Profile of(byte[] file, List<JpegPart> pieces, int colours) {
    List<FileBytes> segments = pieces.stream().map(piece -> piece.segment(file)).toList();
    return IccPieces.joined(segments).map(profile -> SoundProfile.of(profile, colours)).orElse(null);
  }
}
