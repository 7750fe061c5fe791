package app.selfsame.image;

import java.util.Optional;

/**
 * What a HEIC or AVIF file says of its colours (ColourInformationBox, ISO/IEC 14496-12, 12.1.5).
 *
 * @param profile an ICC profile that nobody has looked at yet
 * @param primaries a number of ITU-T H.273, table 2; 2 where none is told
 * @param transfer a number of its table 3; 2 where none is told
 */
public record HeifColour(Optional<FileBytes> profile, int primaries, int transfer) {
  private static final int UNSAID = 2;

  /** Nothing is said. */
  public static final HeifColour NONE = new HeifColour(Optional.empty(), UNSAID, UNSAID);

  /** The same, with what one more of these boxes says. */
  HeifColour with(FileBytes box) {
    if (box.hasText(0, "nclx")) {
      return new HeifColour(profile, box.u16(4), box.u16(6));
    }
    boolean isProfile = box.hasText(0, "prof") || box.hasText(0, "rICC");
    return isProfile ? new HeifColour(Optional.of(box.from(4)), primaries, transfer) : this;
  }
}
