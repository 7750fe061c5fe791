package app.selfsame.measure.light;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.AlignedFace;

/** Places of the face where skin shows on most people, as points of the mesh with a small square around each. */
final class FacePlaces {
  /** Both cheeks below the eyes, then the forehead between the brows and above them. */
  static final int[] SKIN = {50, 205, 117, 118, 101, 36, 280, 425, 346, 347, 330, 266, 151, 108, 337, 9};

  /** Half the side of a square, in pixels of the aligned frame: a seventh of the distance between the eyes. */
  static final int RADIUS_PX = 8;

  private FacePlaces() {}

  /** The square around a point as {@code left, top, right, bottom} inside the frame; right and bottom are outside. */
  static int[] square(FaceMesh mesh, AlignedFace aligned, int index) {
    PointPx point = aligned.toFrame(mesh.point(index));
    int x = (int) Math.round(point.x());
    int y = (int) Math.round(point.y());
    return new int[] {
      clamp(x - RADIUS_PX), clamp(y - RADIUS_PX), clamp(x + RADIUS_PX + 1), clamp(y + RADIUS_PX + 1)
    };
  }

  /** The square as it lies on the photo. */
  static RegionPx region(FaceMesh mesh, AlignedFace aligned, int index) {
    PointPx point = aligned.toFrame(mesh.point(index));
    return aligned.region(point.x() - RADIUS_PX, point.y() - RADIUS_PX, 2 * RADIUS_PX, 2 * RADIUS_PX);
  }

  private static int clamp(int place) {
    return Math.max(0, Math.min(AlignedFace.SIDE_PX, place));
  }
}
