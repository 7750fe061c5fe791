package app.selfsame.likeness;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;

/**
 * Where the points of nose, eyes and lips lie on the mean face, on which the recognition network was trained: shares of a
 * square, y down.
 *
 * <p>Source: dlib, image_transforms/interpolation.h, {@code get_face_chip_details} (Boost Software License 1.0), the points of
 * its 68 that lie on the inner face, each with the point of the mesh that lies nearest to it.
 */
final class MeanFace {
  /** Index in {@link FaceMesh}, x, y. */
  private static final double[] POINTS = {
    168, 0.490127, 0.203352, 197, 0.490127, 0.307009, 195, 0.490127, 0.409805,
    4, 0.490127, 0.515625, 98, 0.36688, 0.587326, 99, 0.426036, 0.609345,
    2, 0.490127, 0.628106, 328, 0.554217, 0.609345, 327, 0.613373, 0.587326,
    33, 0.121737, 0.216423, 160, 0.187122, 0.178758, 158, 0.265825, 0.179852,
    133, 0.334606, 0.231733, 153, 0.260918, 0.245099, 144, 0.182743, 0.244077,
    362, 0.645647, 0.231733, 385, 0.714428, 0.179852, 387, 0.793132, 0.178758,
    263, 0.858516, 0.216423, 373, 0.79751, 0.244077, 380, 0.719335, 0.245099,
    61, 0.254149, 0.780233, 39, 0.340985, 0.745405, 37, 0.428858, 0.727388,
    0, 0.490127, 0.742578, 267, 0.551395, 0.727388, 269, 0.639268, 0.745405,
    291, 0.726104, 0.780233, 78, 0.290379, 0.784792, 82, 0.428096, 0.778746,
    13, 0.490127, 0.785343, 312, 0.552157, 0.778746, 308, 0.689874, 0.784792
  };

  private static final int EACH = 3;

  private MeanFace() {}

  static int size() {
    return POINTS.length / EACH;
  }

  static double x(int i) {
    return POINTS[EACH * i + 1];
  }

  static double y(int i) {
    return POINTS[EACH * i + 2];
  }

  /** Which point of {@link FaceMesh} it is. */
  static int meshIndex(int i) {
    return (int) POINTS[EACH * i];
  }

  /** The same point of a face. */
  static PointPx on(FaceMesh mesh, int i) {
    return mesh.point(meshIndex(i));
  }
}
