package app.selfsame.adjustment;

import app.selfsame.crop.Crop;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;

/**
 * How far a person can move a picture under the frame: far beyond what any authority takes, and never so far that the
 * face is lost. Where the authority forbids turning, the picture does not turn.
 */
public final class CropReach {
  private static final double MOST_ZOOM = 4;
  private static final double MOST_TURN_DEGREES = 45;

  private final Crop best;
  private final PointPx face;
  private final boolean mayTurn;

  /**
   * @param best the crop from which the person starts
   * @param head in the photo
   */
  public CropReach(PhotoDocument document, Head head, Crop best) {
    this.best = best;
    face = head.faceCentre();
    mayTurn = document.editing().straighten() != Permission.FORBIDDEN;
  }

  /** Whether the authority lets the picture be turned. */
  public boolean mayTurn() {
    return mayTurn;
  }

  /** The crop within reach that is nearest to a wished one. */
  public Crop nearest(Crop wished) {
    double turn = mayTurn ? clamp(wished.rotationDegrees() - best.rotationDegrees(), MOST_TURN_DEGREES) : 0;
    double pxPerUnit =
        Math.max(best.pxPerUnit() / MOST_ZOOM, Math.min(best.pxPerUnit() * MOST_ZOOM, wished.pxPerUnit()));
    double width = wished.frame().width();
    double height = wished.frame().height();
    PointPx middle = wished.toPhoto(width / 2, height / 2);
    Crop atOrigin = new Crop(wished.frame(), new PointPx(0, 0), best.rotationDegrees() + turn, pxPerUnit);
    PointPx toMiddle = atOrigin.toPhoto(width / 2, height / 2);
    Crop placed = at(atOrigin, middle.plus(-toMiddle.x(), -toMiddle.y()));
    return holding(placed);
  }

  /** With the middle of the face at its nearest place within the frame. */
  private Crop holding(Crop crop) {
    double right = crop.fromLeft(face);
    double down = crop.fromTop(face);
    double rightInside = Math.max(0, Math.min(crop.frame().width(), right));
    double downInside = Math.max(0, Math.min(crop.frame().height(), down));
    return right == rightInside && down == downInside
        ? crop
        : CropMove.shift(rightInside - right, downInside - down).apply(crop);
  }

  private static Crop at(Crop crop, PointPx origin) {
    return new Crop(crop.frame(), origin, crop.rotationDegrees(), crop.pxPerUnit());
  }

  private static double clamp(double value, double most) {
    return Math.max(-most, Math.min(most, value));
  }
}
