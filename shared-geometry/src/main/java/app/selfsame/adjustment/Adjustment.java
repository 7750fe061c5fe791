package app.selfsame.adjustment;

import app.selfsame.crop.Crop;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.portrait.Head;
import java.util.Optional;

/**
 * What a person has set by hand in one photo.
 *
 * @param crop where the document's frame lies; the best place is found where it is empty
 * @param head points of the head where the engine erred
 */
public record Adjustment(Optional<Crop> crop, HeadCorrection head) {
  /** Nothing was set. */
  public static final Adjustment NONE = new Adjustment(Optional.empty(), HeadCorrection.NONE);

  /** The same with the frame elsewhere. */
  public Adjustment withCrop(Crop chosen) {
    return new Adjustment(Optional.of(chosen), head);
  }

  /** The same with the frame wherever it is best. */
  public Adjustment withBestCrop() {
    return new Adjustment(Optional.empty(), head);
  }

  /** The same with other points of the head. */
  public Adjustment withHead(HeadCorrection correction) {
    return new Adjustment(crop, correction);
  }

  /**
   * What of it holds for a document and the head that was found: a frame of that document, turned only where its
   * authority lets pictures be turned, and points that are those of a head.
   *
   * @param found empty when there is no head, and nothing to adjust
   */
  public Adjustment holdingFor(PhotoDocument document, Optional<Head> found) {
    if (found.isEmpty()) {
      return NONE;
    }
    Optional<Head> corrected = head.applyTo(found.get());
    Head measured = corrected.orElse(found.get());
    return new Adjustment(
        crop.filter(chosen -> isFor(document, chosen) && isUpright(chosen, measured)),
        corrected.isPresent() ? head : HeadCorrection.NONE);
  }

  private static boolean isUpright(Crop crop, Head head) {
    double chin = crop.fromTop(head.chin());
    return crop.fromTop(head.crown()) < chin
        && head.crownWithHair().map(hair -> crop.fromTop(hair) < chin).orElse(true);
  }

  private static boolean isFor(PhotoDocument document, Crop crop) {
    boolean isTurned = crop.rotationDegrees() != 0;
    return document.frame().filter(crop.frame()::equals).isPresent()
        && !document.forbidsCropping()
        && !(isTurned && document.editing().straighten() == Permission.FORBIDDEN);
  }
}
