package app.selfsame.face;

/**
 * The points against which a head's pose is fitted: those of MediaPipe's canonical face that move least with
 * expression, each with its weight in the fit.
 *
 * <p>x to the image's right, y up, z towards the camera, in centimetres of the canonical face. Source: the face
 * geometry metadata in the npm package {@code @mediapipe/face_mesh} 0.4.1657299874 (Apache-2.0): canonical mesh and
 * Procrustes landmark basis.
 */
final class CanonicalFace {
  /** Index in the mesh, weight, x, y, z. */
  private static final double[][] POINTS = {
    {4, 0.0709, 0.0, -0.4632, 7.5866},
    {6, 0.0321, 0.0, 2.4733, 5.7886},
    {10, 0.0084, 0.0, 8.2618, 4.4815},
    {33, 0.0587, -4.4459, 2.664, 3.1734},
    {54, 0.0077, -6.2793, 6.6154, 1.4259},
    {67, 0.0091, -3.524, 8.006, 3.7292},
    {117, 0.0098, -5.2587, 0.9458, 2.9743},
    {119, 0.0146, -3.3007, 0.8616, 3.8728},
    {121, 0.0186, -1.8207, 1.468, 4.2241},
    {127, 0.0052, -7.7431, 2.365, -2.0052},
    {129, 0.1206, -1.7858, -0.9783, 4.8505},
    {132, 0.0056, -7.2709, -2.8909, -2.2525},
    {133, 0.0533, -1.8564, 2.5852, 3.7579},
    {136, 0.0669, -5.0853, -7.1786, 0.7147},
    {143, 0.0148, -6.4076, 2.236, 1.5608},
    {147, 0.0143, -6.2349, -1.9444, 1.6635},
    {198, 0.0255, -1.2468, 0.2303, 5.681},
    {205, 0.0473, -3.8329, -1.5373, 4.1377},
    {263, 0.0587, 4.4459, 2.664, 3.1734},
    {284, 0.0077, 6.2793, 6.6154, 1.4259},
    {297, 0.0091, 3.524, 8.006, 3.7292},
    {346, 0.0098, 5.2587, 0.9458, 2.9743},
    {348, 0.0146, 3.3007, 0.8616, 3.8728},
    {350, 0.0186, 1.8207, 1.468, 4.2241},
    {356, 0.0052, 7.7431, 2.365, -2.0052},
    {358, 0.1206, 1.7858, -0.9783, 4.8505},
    {361, 0.0056, 7.2709, -2.8909, -2.2525},
    {362, 0.0533, 1.8564, 2.5852, 3.7579},
    {365, 0.0669, 5.0853, -7.1786, 0.7147},
    {372, 0.0148, 6.4076, 2.236, 1.5608},
    {376, 0.0143, 6.2349, -1.9444, 1.6635},
    {420, 0.0255, 1.2468, 0.2303, 5.681},
    {425, 0.0473, 3.8329, -1.5373, 4.1377}
  };

  private CanonicalFace() {}

  static int size() {
    return POINTS.length;
  }

  static int meshIndex(int i) {
    return (int) POINTS[i][0];
  }

  static double weight(int i) {
    return POINTS[i][1];
  }

  static double x(int i) {
    return POINTS[i][2];
  }

  static double y(int i) {
    return POINTS[i][3];
  }

  static double z(int i) {
    return POINTS[i][4];
  }
}
