package app.selfsame.image;

import java.util.List;
import java.util.Optional;

/** The ICC profile that a JPEG file carries in pieces (ICC.1:2022, B.4). */
public final class IccPieces {
  /** What the segment of each piece begins with. */
  public static final String NAME = "ICC_PROFILE\0";

  /** Profiles of monitors and cameras are below 1 MB, of printers below 4 MB. */
  public static final int MAX_BYTES = 4 << 20;

  private static final int HEADER_BYTES = NAME.length() + 2;

  private IccPieces() {}

  /**
   * The profile; empty when there is none, or the pieces are not those of one.
   *
   * @param segments those that begin with the name, in any order
   */
  public static Optional<byte[]> joined(List<FileBytes> segments) {
    FileBytes[] ordered = new FileBytes[segments.size()];
    int length = 0;
    for (FileBytes segment : segments) {
      if (segment.length() < HEADER_BYTES || segment.u8(HEADER_BYTES - 1) != ordered.length) {
        return Optional.empty();
      }
      int number = segment.u8(HEADER_BYTES - 2);
      if (number < 1 || number > ordered.length || ordered[number - 1] != null) {
        return Optional.empty();
      }
      ordered[number - 1] = segment.from(HEADER_BYTES);
      length += segment.length() - HEADER_BYTES;
    }
    if (length == 0 || length > MAX_BYTES) {
      return Optional.empty();
    }
    byte[] profile = new byte[length];
    int at = 0;
    for (FileBytes piece : ordered) {
      piece.copy(profile, at);
      at += piece.length();
    }
    return Optional.of(profile);
  }
}
