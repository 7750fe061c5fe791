package app.selfsame.face;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
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

  private static void assertPose(double yaw, double pitch, double roll) {
    HeadPose pose = HeadPose.of(rotated(yaw, pitch, roll));
    assertEquals(yaw, pose.yawDegrees(), 0.01);
    assertEquals(pitch + PITCH_OF_CANONICAL_FACE, pose.pitchDegrees(), 0.01);
    assertEquals(roll, pose.rollDegrees(), 0.01);
  }

  /** The canonical face, 12.5 times as large and moved, its chin raised, then turned, then tilted. */
  private static FaceMesh rotated(double yawDegrees, double pitchDegrees, double rollDegrees) {
    double yaw = Math.toRadians(yawDegrees);
    double pitch = Math.toRadians(pitchDegrees);
    double roll = Math.toRadians(rollDegrees);
    float[] xyz = new float[3 * FaceMesh.POINTS];
    for (int i = 0; i < CanonicalFace.size(); i++) {
      double x = CanonicalFace.x(i);
      double y = CanonicalFace.y(i);
      double z = CanonicalFace.z(i);
      double raisedY = y * Math.cos(pitch) + z * Math.sin(pitch);
      double raisedZ = -y * Math.sin(pitch) + z * Math.cos(pitch);
      double turnedX = x * Math.cos(yaw) + raisedZ * Math.sin(yaw);
      double turnedZ = -x * Math.sin(yaw) + raisedZ * Math.cos(yaw);
      double tiltedX = turnedX * Math.cos(roll) + raisedY * Math.sin(roll);
      double tiltedY = -turnedX * Math.sin(roll) + raisedY * Math.cos(roll);
      int at = 3 * CanonicalFace.meshIndex(i);
      xyz[at] = (float) (400 + 12.5 * tiltedX);
      xyz[at + 1] = (float) (300 - 12.5 * tiltedY);
      xyz[at + 2] = (float) (-12.5 * turnedZ);
    }
    return new FaceMesh(xyz, 1);
  }
}
