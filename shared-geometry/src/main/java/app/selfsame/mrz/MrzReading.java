package app.selfsame.mrz;

import app.selfsame.geometry.RegionPx;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a picture.
 *
 * @param outline where the zone is
 */
public record MrzReading(MrzDecoding decoding, MrzAcceptance acceptance, RegionPx outline) {
  /**
   * The reading of a picture in which zones were found.
   *
   * @param zones the best one first
   * @return of the best one; empty where there is none, or none that can be read
   */
  public static Optional<MrzReading> of(List<MrzZone> zones) {
    if (zones.isEmpty() || zones.get(0).acceptance().verdict() == MrzVerdict.NONE) {
      return Optional.empty();
    }
    MrzZone best = zones.get(0);
    MrzAcceptance acceptance = best.acceptance();
    return Optional.of(
        new MrzReading(
            best.decoding(),
            zones.size() > 1 ? acceptance.doubting(MrzDoubt.SEVERAL) : acceptance,
            best.outline()));
  }

  /**
   * The same with a text that a person has changed; the same altogether where nothing is changed.
   *
   * @throws IllegalArgumentException when the text has not the format's shape, or a character that no zone has
   */
  public MrzReading edited(List<String> lines) {
    MrzDecoding edited = decoding.edited(lines);
    return edited.isEdited() ? new MrzReading(edited, acceptance.edited(edited), outline) : this;
  }

  /** The same, doubted where frames of the same page were read otherwise. */
  public MrzReading heldAgainst(List<String> lines) {
    boolean isDoubted =
        !decoding.lines().equals(lines) && !acceptance.doubts().contains(MrzDoubt.UNCLEAR);
    return isDoubted ? new MrzReading(decoding, acceptance.doubting(MrzDoubt.UNCLEAR), outline) : this;
  }

  /** What is said first of it. */
  public MrzHeadline headline() {
    return MrzHeadline.of(acceptance.verdict(), decoding.isAnyUnsure());
  }

  public MrzFields fields() {
    return MrzFields.parse(decoding.format(), decoding.lines());
  }
}
