package app.selfsame.guidance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What a person hears and when the photo may be taken, over time. */
@RunWith(TeaVMTestRunner.class)
public class GuideTest {
  private static final double FRAME_MILLIS = 40;

  private final Framing framing = Framing.of(Optional.empty());
  private final CameraTemplate template = new CameraTemplate(framing, 1280, 720);
  private final Guide guide = new Guide(framing);
  private final Person person = new Person(template);
  private double now;

  @Test
  public void nothingIsSaidAndThePhotoMayBeTakenOnceAGoodPersonHasHeldStill() {
    assertFalse(look(person.glance()).isSteady());
    assertFalse(watch(0.5).isSteady());
    Guidance later = watch(0.5);
    assertTrue(later.isSteady());
    assertEquals(Optional.empty(), later.hint());
  }

  @Test
  public void whatIsNeededIsSaidAndNothingTakenHoweverLongItLasts() {
    person.headPx /= 2;
    Guidance late = watch(20);
    assertEquals(Optional.of(Hint.CLOSER), late.hint());
    assertFalse(late.isSteady());
    assertFalse(late.merit().mayTake());
  }

  @Test
  public void aHintThatIsNotNeededIsSaidAndWaitedForButNotForEver() {
    person.light = new FaceLight(0.3, 90, 180, 120);
    Guidance soon = watch(2);
    assertEquals(Optional.of(Hint.LIGHT_FROM_FRONT), soon.hint());
    assertFalse(soon.isSteady());
    Guidance late = watch(4);
    assertEquals(Optional.of(Hint.LIGHT_FROM_FRONT), late.hint());
    assertTrue(late.isSteady());
  }

  @Test
  public void aBlinkIsNoHintAndStopsNothing() {
    watch(1);
    person.eyesOpen = 0.01;
    Guidance blinking = watch(0.2);
    assertEquals(Optional.empty(), blinking.hint());
    assertTrue(blinking.isSteady());
    person.eyesOpen = 0.08;
    assertTrue(watch(0.5).isSteady());
  }

  @Test
  public void turningAwayBreaksItOff() {
    assertTrue(watch(1).isSteady());
    person.yawDegrees = 20;
    assertTrue("one frame says nothing", look(person.glance()).isSteady());
    assertFalse(watch(0.6).isSteady());
    person.yawDegrees = 0;
    assertFalse("it begins anew", watch(0.4).isSteady());
  }

  @Test
  public void leavingBreaksItOff() {
    watch(1);
    Guidance gone = look(person.nobody());
    for (int i = 0; i < 15; i++) {
      gone = look(person.nobody());
    }
    assertFalse(gone.isSteady());
    assertEquals(Optional.of(Hint.SHOW_FACE), gone.hint());
  }

  @Test
  public void framesThatStoppedComingSayNothingOfTheTimeBetween() {
    assertTrue(watch(1).isSteady());
    now += 5000;
    assertFalse(look(person.glance()).isSteady());
  }

  @Test
  public void aFaceAtTheLimitMakesNoHintFlicker() {
    List<Optional<Hint>> shown = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      // In and out of the limit of 8 degrees from frame to frame.
      person.pitchDegrees = i % 2 == 0 ? 7.5 : 8.5;
      Optional<Hint> hint = look(person.glance()).hint();
      if (shown.isEmpty() || !shown.get(shown.size() - 1).equals(hint)) {
        shown.add(hint);
      }
    }
    assertTrue(shown.toString(), shown.size() <= 2);
  }

  @Test
  public void aHintStaysLongEnoughToBeRead() {
    person.pitchDegrees = 20;
    watch(0.5);
    person.pitchDegrees = 0;
    person.yawDegrees = 20;
    assertEquals(Optional.of(Hint.CHIN_DOWN), watch(0.4).hint());
    assertEquals(Optional.of(Hint.TURN_OWN_RIGHT), watch(1).hint());
  }

  @Test
  public void whoWalksIsToHoldStill() {
    Optional<Hint> hint = Optional.empty();
    for (int i = 0; i < 20; i++) {
      person.faceX = template.widthPx() / 2 + (i % 10 - 5) * 8;
      hint = look(person.glance()).hint();
    }
    assertEquals(Optional.of(Hint.HOLD_STILL), hint);
  }

  @Test
  public void aStillIsWeighedByItsOwnSize() {
    Person larger = new Person(new CameraTemplate(framing, 4032, 3024));
    assertTrue(guide.weigh(larger.glance()).mayTake());
    larger.yawDegrees = 20;
    assertFalse(guide.weigh(larger.glance()).mayTake());
    assertFalse(guide.weigh(larger.nobody()).mayTake());
  }

  private Guidance look(Glance glance) {
    now += FRAME_MILLIS;
    return guide.look(glance, now);
  }

  private Guidance watch(double seconds) {
    Guidance last = null;
    for (double until = now + 1000 * seconds; now < until; ) {
      last = look(person.glance());
    }
    return last;
  }
}
