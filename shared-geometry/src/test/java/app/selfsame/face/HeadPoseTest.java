package app.selfsame.face;

import static org.junit.Assert.assertEquals;

import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class HeadPoseTest {
  /** The canonical face counts as level at 6 degrees of chin raised: see {@link HeadPose}. */
  private static final double PITCH_OF_CANONICAL_FACE = 6;

  @Test
  public void canonicalFaceLooksStraightAhead() {
    assertPose(0, 0, 0);
  }

  @Test
  public void turnsToTheImagesRightArePositiveYaw() {
    assertPose(20, 0, 0);
  }

  @Test
  public void raisedChinIsPositivePitch() {
    assertPose(0, 15, 0);
  }

  @Test
  public void clockwiseTiltIsPositiveRoll() {
    assertPose(0, 0, 30);
  }

  @Test
  public void yawStaysTheSameOnAPhotoThatLiesOnItsSide() {
    HeadPose pose = HeadPose.of(rotated(20, 0, 90));
    assertEquals(20, pose.yawDegrees(), 0.01);
    assertEquals(90, pose.rollDegrees(), 0.01);
  }

  @Test
  public void photoUpsideDownIsRollOf180() {
    assertEquals(180, Math.abs(HeadPose.of(rotated(0, 0, 180)).rollDegrees()), 0.01);
  }

  /**
   * Faces as people differ, each 1.5 standard deviations or more from the mean, before a camera at arm's length and
   * further off, at known angles.
   */
  @Test
  public void neitherShapeNorDistanceMovesAnAngleByThreeDegrees() {
    double sum = 0;
    int count = 0;
    for (Shape shape : Shape.values()) {
      for (double cameraCm : new double[] {40, 60, 100, 200}) {
        for (double pitch = -15; pitch <= 15; pitch += 5) {
          for (double yaw = -10; yaw <= 10; yaw += 5) {
            HeadPose pose = HeadPose.of(seen(shape, cameraCm, yaw, pitch, 4));
            String where = shape + " from " + cameraCm + " cm, pitch " + pitch + ", yaw " + yaw;
            double error = pose.pitchDegrees() - PITCH_OF_CANONICAL_FACE - pitch;
            assertEquals(where, 0, error, 3);
            assertEquals(where, yaw, pose.yawDegrees(), 1.5);
            assertEquals(where, 4, pose.rollDegrees(), 0.5);
            sum += error * error;
            count++;
          }
        }
      }
    }
    assertEquals("rms", 0, Math.sqrt(sum / count), 1.5);
  }

  @Test
  public void aMirroredFaceTurnsTheOtherWayAndNodsTheSame() {
    FaceMesh mesh = seen(Shape.LONG_CHIN, 50, 12, 7, 3);
    HeadPose pose = HeadPose.of(mesh);
    HeadPose mirrored = HeadPose.of(mirrored(mesh));
    assertEquals(-pose.yawDegrees(), mirrored.yawDegrees(), 0.01);
    assertEquals(pose.pitchDegrees(), mirrored.pitchDegrees(), 0.01);
    assertEquals(-pose.rollDegrees(), mirrored.rollDegrees(), 0.01);
  }

  /** How a face differs from the canonical one, in its centimetres and shares. */
  private enum Shape {
    CANONICAL,
    LONG_NOSE,
    FLAT_NOSE,
    LONG_CHIN,
    SHORT_CHIN,
    LONG_FACE,
    SHORT_FACE,
    HIGH_FOREHEAD,
    DEEP_HEAD,
    SHALLOW_HEAD;

    private static final Set<Integer> NOSE = Set.of(4, 129, 198, 358, 420);
    private static final Set<Integer> JAW = Set.of(132, 136, 361, 365);
    private static final Set<Integer> FOREHEAD = Set.of(10, 54, 67, 284, 297);

    double[] point(int i) {
      int index = CanonicalFace.meshIndex(i);
      double y = CanonicalFace.y(i);
      double z = CanonicalFace.z(i);
      switch (this) {
        case LONG_NOSE -> z += NOSE.contains(index) ? 0.5 : 0;
        case FLAT_NOSE -> z -= NOSE.contains(index) ? 0.5 : 0;
        case LONG_CHIN -> y -= JAW.contains(index) ? 0.7 : 0;
        case SHORT_CHIN -> y += JAW.contains(index) ? 0.7 : 0;
        case LONG_FACE -> y *= 1.08;
        case SHORT_FACE -> y *= 0.92;
        case HIGH_FOREHEAD -> z += FOREHEAD.contains(index) ? 0.5 : 0;
        case DEEP_HEAD -> z *= 1.12;
        case SHALLOW_HEAD -> z *= 0.88;
        default -> { }
      }
      return new double[] {CanonicalFace.x(i), y, z};
    }
  }

  private static FaceMesh mirrored(FaceMesh mesh) {
    float[] xyz = mesh.xyzPx().clone();
    for (int i = 0; i < CanonicalFace.size(); i++) {
      for (int j = 0; j < CanonicalFace.size(); j++) {
        boolean pair = CanonicalFace.x(i) == -CanonicalFace.x(j) && CanonicalFace.y(i) == CanonicalFace.y(j)
            && CanonicalFace.z(i) == CanonicalFace.z(j);
        if (pair) {
          int to = 3 * CanonicalFace.meshIndex(i);
          int from = 3 * CanonicalFace.meshIndex(j);
          xyz[to] = 800 - mesh.xyzPx()[from];
          xyz[to + 1] = mesh.xyzPx()[from + 1];
          xyz[to + 2] = mesh.xyzPx()[from + 2];
        }
      }
    }
    return new FaceMesh(xyz, 1);
  }

  private static void assertPose(double yaw, double pitch, double roll) {
    HeadPose pose = HeadPose.of(rotated(yaw, pitch, roll));
    assertEquals(yaw, pose.yawDegrees(), 0.01);
    assertEquals(pitch + PITCH_OF_CANONICAL_FACE, pose.pitchDegrees(), 0.01);
    assertEquals(roll, pose.rollDegrees(), 0.01);
  }

  /** The canonical face, 12.5 times as large and moved, its chin raised, then turned, then tilted. */
  private static FaceMesh rotated(double yawDegrees, double pitchDegrees, double rollDegrees) {
    return seen(Shape.CANONICAL, Double.POSITIVE_INFINITY, yawDegrees, pitchDegrees, rollDegrees);
  }

  /** A face as a camera sees it so far from the middle of the head, in central projection. */
  private static FaceMesh seen(
      Shape shape, double cameraCm, double yawDegrees, double pitchDegrees, double rollDegrees) {
    double yaw = Math.toRadians(yawDegrees);
    double pitch = Math.toRadians(pitchDegrees);
    double roll = Math.toRadians(rollDegrees);
    float[] xyz = new float[3 * FaceMesh.POINTS];
    for (int i = 0; i < CanonicalFace.size(); i++) {
      double[] point = shape.point(i);
      double x = point[0];
      double y = point[1];
      double z = point[2];
      double raisedY = y * Math.cos(pitch) + z * Math.sin(pitch);
      double raisedZ = -y * Math.sin(pitch) + z * Math.cos(pitch);
      double turnedX = x * Math.cos(yaw) + raisedZ * Math.sin(yaw);
      double turnedZ = -x * Math.sin(yaw) + raisedZ * Math.cos(yaw);
      double tiltedX = turnedX * Math.cos(roll) + raisedY * Math.sin(roll);
      double tiltedY = -turnedX * Math.sin(roll) + raisedY * Math.cos(roll);
      double nearer = 1 / (1 - turnedZ / cameraCm);
      int at = 3 * CanonicalFace.meshIndex(i);
      xyz[at] = (float) (400 + 12.5 * nearer * tiltedX);
      xyz[at + 1] = (float) (300 - 12.5 * nearer * tiltedY);
      xyz[at + 2] = (float) (-12.5 * turnedZ);
    }
    return new FaceMesh(xyz, 1);
  }
}
