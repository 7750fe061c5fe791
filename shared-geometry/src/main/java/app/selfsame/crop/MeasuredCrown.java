package app.selfsame.crop;

import app.selfsame.document.HeadMeasure;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.Optional;

/** Which of a head's two crowns a document measures to. */
public final class MeasuredCrown {
  private MeasuredCrown() {}

  /** The crown; empty when the document measures to the top of the hair and that was not found. */
  public static Optional<PointPx> of(PhotoDocument document, Head head) {
    return document.headMeasure() == HeadMeasure.CROWN_WITH_HAIR ? head.crownWithHair() : Optional.of(head.crown());
  }
}
