package app.selfsame.decode;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/** The ICC profile that a JPEG file carries in pieces (ICC.1, B.4). */
final class JpegProfile {
  static final String NAME = "ICC_PROFILE\0";

  private static final int PIECE_HEADER_BYTES = 4 + NAME.length() + 2;

  private JpegProfile() {}

  /**
   * The profile, or null when it cannot be used.
   *
   * @param pieces the segments that claim to hold one
   * @param colours samples of a pixel
   */
  static ICC_Profile of(byte[] file, List<JpegPart> pieces, int colours) {
    byte[][] ordered = new byte[pieces.size()][];
    int bytes = 0;
    for (JpegPart piece : pieces) {
      int start = piece.start() + PIECE_HEADER_BYTES;
      if (start > piece.end() || (file[start - 1] & 0xff) != pieces.size()) {
        return null;
      }
      int number = file[start - 2] & 0xff;
      if (number < 1 || number > pieces.size() || ordered[number - 1] != null) {
        return null;
      }
      ordered[number - 1] = Arrays.copyOfRange(file, start, piece.end());
      bytes += piece.end() - start;
    }
    if (bytes > SoundProfile.MAX_BYTES) {
      return null;
    }
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    for (byte[] piece : ordered) {
      profile.writeBytes(piece);
    }
    return SoundProfile.of(profile.toByteArray(), colours);
  }
}
