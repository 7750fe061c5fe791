package app.selfsame.guidance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import java.util.function.ObjDoubleConsumer;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Which defect brings which hint. */
@RunWith(TeaVMTestRunner.class)
public class HintTest {
  private static final int STEPS = 40;

  private final CameraTemplate template = new CameraTemplate(Framing.of(Optional.empty()), 1280, 720);

  @Test
  public void aDefectThatGrowsBringsItsHintAndIsToldAsGrowing() {
    assertGrows(Hint.CLOSER, (person, share) -> person.headPx *= 1 - 0.6 * share);
    assertGrows(Hint.FURTHER, (person, share) -> person.headPx *= 1 + 0.6 * share);
    assertGrows(Hint.IMAGE_LEFT, (person, share) -> person.faceX += 600 * share);
    assertGrows(Hint.IMAGE_RIGHT, (person, share) -> person.faceX -= 600 * share);
    assertGrows(Hint.CAMERA_UP, (person, share) -> person.eyesY -= 300 * share);
    assertGrows(Hint.CAMERA_DOWN, (person, share) -> person.eyesY += 300 * share);
    assertGrows(Hint.UPRIGHT, (person, share) -> person.rollDegrees = -25 * share);
    assertGrows(Hint.UPRIGHT, (person, share) -> person.rollDegrees = 25 * share);
    assertGrows(Hint.TURN_OWN_LEFT, (person, share) -> person.yawDegrees = -25 * share);
    assertGrows(Hint.TURN_OWN_RIGHT, (person, share) -> person.yawDegrees = 25 * share);
    assertGrows(Hint.CHIN_DOWN, (person, share) -> person.pitchDegrees = 25 * share);
    assertGrows(Hint.CHIN_UP, (person, share) -> person.pitchDegrees = -25 * share);
    assertGrows(Hint.OPEN_EYES, (person, share) -> person.eyesOpen = 0.08 * (1 - share));
    assertGrows(Hint.CLOSE_MOUTH, (person, share) -> person.mouthOpen = 0.2 * share);
    assertGrows(Hint.LIGHT_FROM_FRONT, (person, share) -> person.light = new FaceLight(1 - share, 90, 180, 120));
    assertGrows(Hint.LIGHT_FROM_FRONT, (person, share) -> person.light = new FaceLight(1 + 9 * share, 90, 180, 120));
    assertGrows(Hint.LIGHT_BEHIND, (person, share) -> person.light = new FaceLight(1, 90 * (1 - share), 255, 120));
    assertGrows(Hint.MORE_LIGHT, (person, share) -> person.light = new FaceLight(1, 90, 180, 120 * (1 - share)));
  }

  private void assertGrows(Hint hint, ObjDoubleConsumer<Person> change) {
    assertEquals(Optional.empty(), new Person(template).firstDue());
    double before = 0;
    for (int step = 0; step <= STEPS; step++) {
      Person person = new Person(template);
      change.accept(person, step / (double) STEPS);
      double defect = person.defect(hint);
      assertTrue(hint + " falls at " + step, defect >= before);
      before = defect;
    }
    Person worst = new Person(template);
    change.accept(worst, 1);
    assertEquals(Optional.of(hint), worst.firstDue());
  }

  @Test
  public void theMoreImportantIsSaidFirst() {
    Person person = new Person(template);
    person.light = new FaceLight(0.2, 90, 180, 120);
    person.pitchDegrees = 30;
    assertEquals(Optional.of(Hint.CHIN_DOWN), person.firstDue());
    person.headPx /= 3;
    assertEquals(Optional.of(Hint.CLOSER), person.firstDue());
    person.isAlone = false;
    assertEquals(Optional.of(Hint.BE_ALONE), person.firstDue());
    assertEquals(Hint.FULL, Hint.SHOW_FACE.defect(person.nobody(), template, 0), 0);
  }

  @Test
  public void aFaceThatMovesIsToHoldStill() {
    Person person = new Person(template);
    assertTrue(Hint.HOLD_STILL.defect(person.glance(), template, 0.2) < 1);
    assertTrue(Hint.HOLD_STILL.defect(person.glance(), template, 1) >= 1);
  }

  /** A twelfth of a white wall's light is what the darkest skin has in good light. */
  @Test
  public void darkSkinBeforeAWhiteWallIsNotToldToTurnToTheLight() {
    Person person = new Person(template);
    person.light = new FaceLight(1, 255 / 12.0, 255, 60);
    assertEquals(Optional.empty(), person.firstDue());
  }
}
