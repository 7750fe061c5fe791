package app.selfsame.measure;

import app.selfsame.face.FaceMesh;

/** Distances between points of a mesh, in photo pixels. */
public final class LandmarkDistance {
  private LandmarkDistance() {}

  /** The largest distance between points of the two lists that stand at the same place. */
  public static double largestPx(FaceMesh mesh, int[] from, int[] to) {
    double largest = 0;
    for (int i = 0; i < from.length; i++) {
      largest = Math.max(largest, mesh.point(from[i]).distancePxTo(mesh.point(to[i])));
    }
    return largest;
  }
}
