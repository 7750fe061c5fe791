package app.selfsame.measure.features;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.AlignedFace;

/**
 * One eye of the mesh.
 *
 * @param left its corner on the image's left
 * @param right its corner on the image's right
 * @param upper the middle of the upper lid
 * @param lower the middle of the lower lid
 * @param iris the iris's centre
 * @param irisRadius mean distance of the iris's four rim points from it
 */
record Eye(PointPx left, PointPx right, PointPx upper, PointPx lower, PointPx iris, double irisRadius) {
  /** A lid opening below this share of the eye's width hides where the eye looks. */
  private static final double LEAST_OPENING = 0.14;

  static Eye imageLeft(FaceMesh mesh) {
    return of(mesh, FaceMesh.IMAGE_LEFT_EYE_OUTER, FaceMesh.IMAGE_LEFT_EYE_INNER, 159, 145, FaceMesh.IMAGE_LEFT_IRIS);
  }

  static Eye imageRight(FaceMesh mesh) {
    return of(
        mesh, FaceMesh.IMAGE_RIGHT_EYE_INNER, FaceMesh.IMAGE_RIGHT_EYE_OUTER, 386, 374, FaceMesh.IMAGE_RIGHT_IRIS);
  }

  private static Eye of(FaceMesh mesh, int left, int right, int upper, int lower, int iris) {
    double radius = 0;
    for (int i = 1; i <= 4; i++) {
      radius += mesh.point(iris).distancePxTo(mesh.point(iris + i)) / 4;
    }
    return new Eye(
        mesh.point(left), mesh.point(right), mesh.point(upper), mesh.point(lower), mesh.point(iris), radius);
  }

  double width() {
    return left.distancePxTo(right);
  }

  boolean isOpen() {
    return upper.distancePxTo(lower) >= LEAST_OPENING * width();
  }

  /** How far the iris lies to the image's right of the middle between the corners, over the eye's width. */
  double irisBeside() {
    return along(right.x() - left.x(), right.y() - left.y());
  }

  /** How far the iris lies below the line between the corners, over the eye's width. */
  double irisBelow() {
    return along(left.y() - right.y(), right.x() - left.x());
  }

  private double along(double dx, double dy) {
    PointPx middle = left.midpointTo(right);
    double width = width();
    return ((iris.x() - middle.x()) * dx + (iris.y() - middle.y()) * dy) / (width * width);
  }

  /** The box around the eye on the photo. */
  RegionPx region(AlignedFace aligned) {
    PointPx from = aligned.toFrame(left);
    PointPx to = aligned.toFrame(right);
    double width = from.distancePxTo(to);
    PointPx middle = from.midpointTo(to);
    return aligned.region(middle.x() - 0.65 * width, middle.y() - 0.4 * width, 1.3 * width, 0.8 * width);
  }
}
