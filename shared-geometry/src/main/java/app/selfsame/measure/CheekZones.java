package app.selfsame.measure;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import java.util.List;

/**
 * The squares on the two cheeks that ISO/IEC 29794-5 compares, in the aligned frame: their side is 0.3 inter-eye
 * distances, their upper edge lies half way from the eyes down to the mouth, and they reach from below each eye's
 * centre inwards. The mouth's centre is the middle of the inner lips: 13 and 14 of the mesh for 90 and 94 of WFLW.
 *
 * @param imageLeft left edge of the zone on the image's left, in frame pixels
 * @param imageRight left edge of the zone on the image's right
 * @param top upper edge of both
 * @param side of both
 */
public record CheekZones(int imageLeft, int imageRight, int top, int side) {
  private static final double SIDE_IN_EYE_DISTANCES = 0.3;
  private static final int INNER_UPPER_LIP = 13;
  private static final int INNER_LOWER_LIP = 14;

  static CheekZones of(FaceMesh mesh, AlignedFace aligned) {
    PointPx mouth = mesh.point(INNER_UPPER_LIP).midpointTo(mesh.point(INNER_LOWER_LIP));
    return of(mesh.eyeMidpoint().distancePxTo(mouth) / aligned.photoPxPerFramePx());
  }

  /** The zones of a face whose mouth lies so many frame pixels below its eyes. */
  static CheekZones of(double eyesToMouth) {
    int side = (int) (SIDE_IN_EYE_DISTANCES * (AlignedFace.IMAGE_RIGHT_EYE_X_PX - AlignedFace.IMAGE_LEFT_EYE_X_PX));
    return new CheekZones(
        (int) AlignedFace.IMAGE_LEFT_EYE_X_PX,
        (int) AlignedFace.IMAGE_RIGHT_EYE_X_PX - side,
        (int) AlignedFace.EYE_Y_PX + (int) (eyesToMouth / 2),
        side);
  }

  /** Whether both lie in the frame, which those of a face seen from the front always do. */
  public boolean inFrame() {
    return top + side <= AlignedFace.SIDE_PX;
  }

  /** Both as they lie on the photo. */
  public List<RegionPx> regions(AlignedFace aligned) {
    return List.of(aligned.region(imageLeft, top, side, side), aligned.region(imageRight, top, side, side));
  }
}
