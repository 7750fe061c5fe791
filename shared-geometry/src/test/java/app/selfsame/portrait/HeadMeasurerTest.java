package app.selfsame.portrait;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.face.HeadPose;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class HeadMeasurerTest {
  private static final int SIDE = 100;

  @Test
  public void theCrownLiesNearlyAsFarAboveTheEyesAsTheChinBelow() {
    Head head = HeadMeasurer.withoutHair(face(0));
    assertEquals(200, head.eyeMidpoint().y(), 1e-3);
    assertEquals(300, head.chin().y(), 1e-3);
    assertEquals(200 - 98, head.crown().y(), 1e-3);
    assertFalse(head.crownWithHair().isPresent());
  }

  @Test
  public void aRaisedChinLowersTheCrownInTheImage() {
    double raised = HeadMeasurer.withoutHair(face(10)).crown().y();
    double lowered = HeadMeasurer.withoutHair(face(-10)).crown().y();
    // 0.5 tan 10 degrees = 0.088 of the 100 px between eyes and chin, either way.
    assertEquals(98 - 8.8, 200 - raised, 1.5);
    assertEquals(98 + 8.8, 200 - lowered, 1.5);
  }

  @Test
  public void theCrownLiesHalfWayBetweenTheEstimateAndTheTopOfTheHair() {
    Head head = HeadMeasurer.withHair(face(0), personFrom(70), 400, 400);
    assertEquals(70, head.crownWithHair().orElseThrow().y(), 2.5);
    assertEquals((200 - 98 + 70) / 2.0, head.crown().y(), 1.5);
  }

  @Test
  public void hairPiledUpHighDoesNotRaiseTheCrownWithoutEnd() {
    // The mask's cells end at 0; of the hair over the estimate 40 of the 100 px between eyes and chin count.
    Head head = HeadMeasurer.withHair(face(0), personFrom(20), 400, 400);
    assertEquals(200 - 98 - 20, head.crown().y(), 1e-3);
  }

  @Test
  public void aBareSkullLowerThanTheEstimateIsTheCrown() {
    Head head = HeadMeasurer.withHair(face(0), personFrom(110), 400, 400);
    assertEquals(110, head.crownWithHair().orElseThrow().y(), 2.5);
    assertEquals(110, head.crown().y(), 2.5);
  }

  @Test
  public void hairThatReachesTheEdgeLeavesThePhoto() {
    Head head = HeadMeasurer.withHair(face(0), personFrom(-10), 400, 400);
    assertFalse(head.crownWithHair().isPresent());
  }

  @Test
  public void aMaskThatLosesTheHeadAtTheForeheadIsNotBelieved() {
    Head head = HeadMeasurer.withHair(face(0), personFrom(150), 400, 400);
    assertEquals(200 - 98, head.crown().y(), 1e-3);
    assertFalse(head.crownWithHair().isPresent());
  }

  @Test
  public void whatIsNotJoinedToTheHeadIsNotHair() {
    float[] share = personFrom(60).share().clone();
    for (int x = 0; x < SIDE; x++) {
      share[3 * SIDE + x] = 1;
    }
    Head head = HeadMeasurer.withHair(face(0), mask(share), 400, 400);
    assertEquals(60, head.crownWithHair().orElseThrow().y(), 2.5);
  }

  /** Eyes at (160, 200) and (240, 200), chin at (200, 300). */
  private static Face face(double pitchDegrees) {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_OUTER, 140);
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_INNER, 180);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_INNER, 220);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_OUTER, 260);
    xyz[3 * FaceMesh.CHIN] = 200;
    xyz[3 * FaceMesh.CHIN + 1] = 300;
    return new Face(1, new BoxPx(120, 150, 160, 160), new FaceMesh(xyz, 1), new HeadPose(0, pitchDegrees, 0));
  }

  private static void put(float[] xyz, int index, float x) {
    xyz[3 * index] = x;
    xyz[3 * index + 1] = 200;
  }

  /** A mask over the 400 x 400 px photo in which a column 120 px wide is person from {@code topPx} down. */
  private static PersonMask personFrom(double topPx) {
    float[] share = new float[SIDE * SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        PointPx centre = new PointPx(4 * x + 2, 4 * y + 2);
        share[y * SIDE + x] = Math.abs(centre.x() - 200) < 60 && centre.y() > topPx ? 1 : 0;
      }
    }
    return mask(share);
  }

  private static PersonMask mask(float[] share) {
    return new PersonMask(new OrientedBoxPx(200, 200, 400, 400, 0), SIDE, share);
  }
}
