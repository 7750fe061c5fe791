package app.selfsame.face;

/**
 * How a head is turned, in degrees. Yaw and pitch are those of the head turned level: a photo on its side changes roll
 * alone.
 *
 * @param yawDegrees positive when the face points to the image's right
 * @param pitchDegrees positive when the chin is raised
 * @param rollDegrees positive when the head is tilted clockwise as seen by the viewer
 */
public record HeadPose(double yawDegrees, double pitchDegrees, double rollDegrees) {
  /**
   * What the fit finds for a head held as a portrait asks for: the canonical face's zero is not the Frankfurt
   * horizontal. Median over portraits labelled frontal, between which it scatters by 5 degrees.
   */
  private static final double FITTED_PITCH_OF_LEVEL_HEAD_DEGREES = -6;

  /**
   * The rotation that lays the canonical face on a mesh with the least weighted squared distance, after the best
   * shift and scale.
   *
   * <p>Source: Horn, "Closed-form solution of absolute orientation using unit quaternions", J. Opt. Soc. Am. A 4
   * (1987), section 4: the rotation is the eigenvector of the largest eigenvalue of a symmetric 4 x 4 matrix.
   */
  public static HeadPose of(FaceMesh mesh) {
    double[] q = SymmetricMatrix4.principalEigenvector(hornMatrix(mesh));
    double w = q[0];
    double x = q[1];
    double y = q[2];
    double z = q[3];
    // Columns of the rotation matrix: where the face's own right and forward axes point.
    double rightX = w * w + x * x - y * y - z * z;
    double rightY = 2 * (x * y + w * z);
    double forwardX = 2 * (x * z + w * y);
    double forwardY = 2 * (y * z - w * x);
    double forwardZ = w * w - x * x - y * y + z * z;
    double roll = Math.atan2(rightY, rightX);
    double levelX = forwardX * Math.cos(roll) + forwardY * Math.sin(roll);
    double levelY = -forwardX * Math.sin(roll) + forwardY * Math.cos(roll);
    return new HeadPose(
        degrees(Math.atan2(levelX, forwardZ)),
        degrees(Math.asin(Math.max(-1, Math.min(1, levelY)))) - FITTED_PITCH_OF_LEVEL_HEAD_DEGREES,
        degrees(-roll));
  }

  private static double[][] hornMatrix(FaceMesh mesh) {
    double[] meanFace = new double[3];
    double[] meanMesh = new double[3];
    double weights = 0;
    for (int i = 0; i < CanonicalFace.size(); i++) {
      double weight = CanonicalFace.weight(i);
      for (int axis = 0; axis < 3; axis++) {
        meanFace[axis] += weight * face(i, axis);
        meanMesh[axis] += weight * photo(mesh, i, axis);
      }
      weights += weight;
    }
    double[][] s = new double[3][3];
    for (int i = 0; i < CanonicalFace.size(); i++) {
      for (int a = 0; a < 3; a++) {
        for (int b = 0; b < 3; b++) {
          double ofFace = face(i, a) - meanFace[a] / weights;
          double ofMesh = photo(mesh, i, b) - meanMesh[b] / weights;
          s[a][b] += CanonicalFace.weight(i) * ofFace * ofMesh;
        }
      }
    }
    return new double[][] {
      {s[0][0] + s[1][1] + s[2][2], s[1][2] - s[2][1], s[2][0] - s[0][2], s[0][1] - s[1][0]},
      {s[1][2] - s[2][1], s[0][0] - s[1][1] - s[2][2], s[0][1] + s[1][0], s[2][0] + s[0][2]},
      {s[2][0] - s[0][2], s[0][1] + s[1][0], -s[0][0] + s[1][1] - s[2][2], s[1][2] + s[2][1]},
      {s[0][1] - s[1][0], s[2][0] + s[0][2], s[1][2] + s[2][1], -s[0][0] - s[1][1] + s[2][2]}
    };
  }

  private static double face(int i, int axis) {
    return axis == 0 ? CanonicalFace.x(i) : axis == 1 ? CanonicalFace.y(i) : CanonicalFace.z(i);
  }

  /** A mesh point in the canonical face's axes: y up, z towards the camera. */
  private static double photo(FaceMesh mesh, int i, int axis) {
    float value = mesh.xyzPx()[3 * CanonicalFace.meshIndex(i) + axis];
    return axis == 0 ? value : -value;
  }

  private static double degrees(double radians) {
    return radians * 180 / Math.PI;
  }
}
