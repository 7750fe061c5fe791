package app.selfsame.portrait;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.face.HeadPose;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
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
  public void theCrownLiesHalfWayBetweenTheEstimateAndTheTopOfShortHair() {
    Head head = HeadMeasurer.withHair(face(0), personFrom(90), 400, 400);
    assertEquals(90, head.crownWithHair().orElseThrow().y(), 2.5);
    assertEquals((200 - 98 + 90) / 2.0, head.crown().y(), 1.5);
  }

  @Test
  public void hairPiledUpHighDoesNotRaiseTheCrown() {
    // Of the hair over the estimate 17 of the 100 px between eyes and chin tell of the skull.
    for (double hairTop : new double[] {80, 60, 40, 20}) {
      Head head = HeadMeasurer.withHair(face(0), personFrom(hairTop), 400, 400);
      assertEquals(200 - 98 - 8.5, head.crown().y(), 1e-3);
      assertEquals(hairTop, head.crownWithHair().orElseThrow().y(), 2.5);
    }
  }

  /** From bare skull to hair beyond the photo: the crown goes up without a jump, and not without end. */
  @Test
  public void growingHairRaisesTheCrownSteadilyAndNeverAboveTheCap() {
    Head before = HeadMeasurer.withHair(face(0), personFrom(120), 400, 400);
    for (double hairTop = 119; hairTop > -20; hairTop--) {
      Head head = HeadMeasurer.withHair(face(0), personFrom(hairTop), 400, 400);
      assertTrue("at " + hairTop, head.crown().y() <= before.crown().y() + 1e-3);
      assertTrue("at " + hairTop, head.crown().y() > before.crown().y() - 4.5);
      assertTrue("at " + hairTop, head.crown().y() >= 200 - 98 - 8.5 - 1e-3);
      before = head;
    }
  }

  @Test
  public void underHairTheCrownIsInDoubtAndOnABareSkullItIsNot() {
    Head bald = HeadMeasurer.withHair(face(0), personFrom(110), 400, 400);
    assertEquals(0, bald.crownDoubtPx(), 1e-3);
    Head big = HeadMeasurer.withHair(face(0), personFrom(50), 400, 400);
    assertEquals(7, big.crownDoubtPx(), 1e-3);
    Head cropped = HeadMeasurer.withHair(face(0), personFrom(98), 400, 400);
    double visible = cropped.crown().y() - cropped.crownWithHair().orElseThrow().y();
    assertEquals(visible, cropped.crownDoubtPx(), 1e-3);
  }

  @Test
  public void aChildsSkullIsHighOverItsShortFace() {
    // 80 of 100 px between the eyes: an infant's proportions. Nearly bare, the top of the head is the crown.
    Head child = HeadMeasurer.withHair(face(0, 80), personFrom(70), 400, 400);
    assertEquals(70, child.crown().y(), 4);
    Head adult = HeadMeasurer.withHair(face(0, 56), personFrom(70), 400, 400);
    assertEquals(200 - 98 - 8.5, adult.crown().y(), 1e-3);
  }

  @Test
  public void hairBesideTheHeadIsMeasuredUnlessItGoesOn() {
    Head head = HeadMeasurer.withHair(face(0), personFrom(70), 400, 400);
    assertEquals(2, head.hairBeside().size());
    assertEquals(140, head.hairBeside().get(0).x(), 3);
    assertEquals(260, head.hairBeside().get(1).x(), 3);
    float[] share = personFrom(70).share().clone();
    for (int x = SIDE / 2; x < SIDE; x++) {
      share[45 * SIDE + x] = 1;
    }
    Head beside = HeadMeasurer.withHair(face(0), mask(share), 400, 400);
    assertEquals(1, beside.hairBeside().size());
    assertEquals(140, beside.hairBeside().get(0).x(), 3);
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
    assertTrue(head.hairLeavesPhoto());
    assertFalse(HeadMeasurer.withHair(face(0), personFrom(30), 400, 400).hairLeavesPhoto());
  }

  @Test
  public void hairThatLeavesTheMaskAloneIsNotCutByThePhoto() {
    // The same mask laid 300 px lower: the photo goes on above it.
    PersonMask low = new PersonMask(new OrientedBoxPx(200, 500, 400, 400, 0), SIDE, personFrom(-10).share());
    Head head = HeadMeasurer.withHair(face(0, 56, 500), low, 400, 800);
    assertFalse(head.crownWithHair().isPresent());
    assertFalse(head.hairLeavesPhoto());
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

  /** Eyes at (172, 200) and (228, 200), chin at (200, 300). */
  private static Face face(double pitchDegrees) {
    return face(pitchDegrees, 56);
  }

  private static Face face(double pitchDegrees, float betweenEyes) {
    return face(pitchDegrees, betweenEyes, 200);
  }

  private static Face face(double pitchDegrees, float betweenEyes, float eyesY) {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_OUTER, 200 - betweenEyes / 2 - 15, eyesY);
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_INNER, 200 - betweenEyes / 2 + 15, eyesY);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_INNER, 200 + betweenEyes / 2 - 15, eyesY);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_OUTER, 200 + betweenEyes / 2 + 15, eyesY);
    put(xyz, FaceMesh.CHIN, 200, eyesY + 100);
    return new Face(1, new BoxPx(120, 150, 160, 160), new FaceMesh(xyz, 1), new HeadPose(0, pitchDegrees, 0));
  }

  private static void put(float[] xyz, int index, float x, float y) {
    xyz[3 * index] = x;
    xyz[3 * index + 1] = y;
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
