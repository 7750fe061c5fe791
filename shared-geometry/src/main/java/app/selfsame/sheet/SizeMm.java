package app.selfsame.sheet;

import app.selfsame.document.FrameUnit;
import app.selfsame.document.PhotoDocument;
import java.util.Optional;

/** How large a photo is on paper, upright, in millimetres. */
public record SizeMm(double width, double height) {
  private static final double SAME_MM = 0.01;

  /**
   * The size in which a document's photo is printed. Empty where nothing is printed: the photo is handed in as a file, the
   * authority crops it itself, or wants it as the camera took it.
   */
  public static Optional<SizeMm> of(PhotoDocument document) {
    return document.isPrinted() && !document.handedInAsIs()
        ? document
            .frame()
            .filter(frame -> frame.unit() == FrameUnit.MILLIMETRE)
            .map(frame -> new SizeMm(frame.width(), frame.height()))
        : Optional.empty();
  }

  boolean isSameAs(SizeMm other) {
    return Math.abs(width - other.width) < SAME_MM && Math.abs(height - other.height) < SAME_MM;
  }
}
