package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** When the frames of a camera are believed, and what is said meanwhile. */
@RunWith(TeaVMTestRunner.class)
public class ZoneGuideTest {
  private static final ZoneView GOOD = new ZoneView(20, 1, 2, 220, 0, 0.8);
  private static final ZoneView BLURRED = new ZoneView(20, 1, 2, 220, 0, 0.1);
  private static final LiveFrame NOTHING = new LiveFrame(Optional.empty(), Optional.empty(), false, 200);
  private static final int FRAME_MILLIS = 250;

  private final ZoneGuide guide = new ZoneGuide();
  private double now;

  private LiveGlance look(LiveFrame frame) {
    now += FRAME_MILLIS;
    return guide.next(frame, now);
  }

  private Optional<ZoneHint> hint(LiveFrame frame, int times) {
    Optional<ZoneHint> hint = Optional.empty();
    for (int i = 0; i < times; i++) {
      hint = look(frame).hint();
    }
    return hint;
  }

  private static LiveFrame reading(MrzReading reading) {
    return new LiveFrame(Optional.of(reading), Optional.of(GOOD), false, 200);
  }

  private static LiveFrame seen(ZoneView view) {
    return new LiveFrame(Optional.empty(), Optional.of(view), false, 200);
  }

  @Test
  public void twoFramesThatSayTheSameAgree() {
    LiveFrame passport = reading(SpecimenReadings.passport());
    assertEquals(Optional.empty(), look(passport).agreed());
    assertEquals(Optional.empty(), look(seen(BLURRED)).agreed());
    LiveGlance second = look(passport);
    assertEquals(Optional.of(SpecimenReadings.passportLines()), second.agreed());
    assertTrue(second.isRead());
  }

  @Test
  public void framesThatSayDifferentThingsNeverMakeOneText() {
    LiveFrame passport = reading(SpecimenReadings.passport());
    LiveFrame other = reading(believed(Specimens.ICELANDIC_PASSPORT));
    for (int i = 0; i < 5; i++) {
      assertEquals(Optional.empty(), look(passport).agreed());
      assertEquals(Optional.empty(), look(other).agreed());
    }
    assertEquals(Optional.of(Specimens.ICELANDIC_PASSPORT), look(other).agreed());
  }

  private static MrzReading believed(List<String> lines) {
    MrzDecoding decoding = MrzDecoder.decode(Readings.certain(lines), MrzFormat.TD3);
    MrzAcceptance acceptance = MrzAcceptance.of(decoding, 20);
    assertEquals(MrzVerdict.READ, acceptance.verdict());
    return new MrzReading(decoding, acceptance, SpecimenReadings.passport().outline());
  }

  @Test
  public void framesLongApartDoNotAgree() {
    LiveFrame passport = reading(SpecimenReadings.passport());
    look(passport);
    now += 60_000;
    assertEquals(Optional.empty(), look(passport).agreed());
  }

  @Test
  public void whatIsNotBelievedIsNeverAgreedUponAndThePersonIsToldToTakeThePicture() {
    LiveFrame misprint = reading(SpecimenReadings.misprint());
    for (int i = 0; i < 10; i++) {
      LiveGlance glance = look(misprint);
      assertEquals(Optional.empty(), glance.agreed());
      assertFalse(glance.isRead());
    }
    assertEquals(Optional.of(ZoneHint.TAKE_NOW), look(misprint).hint());
  }

  @Test
  public void aDefectThatGrowsBringsItsHintFirst() {
    assertEquals(Optional.empty(), hint(reading(SpecimenReadings.passport()), 8));
    assertEquals(Optional.of(ZoneHint.LESS_GLARE), hint(seen(new ZoneView(20, 1, 2, 220, 0.1, 0.8)), 8));
    assertEquals(Optional.of(ZoneHint.HOLD_STILL), hint(seen(new ZoneView(20, 1, 2, 220, 0.1, 0.1)), 8));
    assertEquals(Optional.of(ZoneHint.HOLD_FLAT), hint(seen(new ZoneView(20, 1.8, 2, 220, 0.1, 0.1)), 8));
    assertEquals(Optional.of(ZoneHint.CLOSER), hint(seen(new ZoneView(6, 1.8, 2, 220, 0.1, 0.1)), 8));
    assertEquals(Optional.of(ZoneHint.WHOLE_LINES), hint(seen(new ZoneView(6, 1.8, -1, 220, 0.1, 0.1)), 8));
    assertEquals(Optional.of(ZoneHint.MORE_LIGHT), hint(seen(new ZoneView(6, 1.8, -1, 30, 0.1, 0.1)), 8));
  }

  @Test
  public void evenPrintThatIsSharpAndCannotBeReadIsNoZone() {
    assertEquals(Optional.of(ZoneHint.SHOW_LINES), hint(seen(GOOD), 8));
  }

  @Test
  public void printThatRunsOutOfTheFrameIsToldFromNone() {
    assertEquals(Optional.of(ZoneHint.SHOW_LINES), hint(NOTHING, 12));
    LiveFrame cut = new LiveFrame(Optional.empty(), Optional.empty(), true, 200);
    assertEquals(Optional.of(ZoneHint.WHOLE_LINES), hint(cut, 8));
    assertEquals(Optional.of(ZoneHint.MORE_LIGHT), hint(new LiveFrame(Optional.empty(), Optional.empty(), false, 12), 12));
  }

  @Test
  public void aHintIsNotShownForLessThanItTakesToRead() {
    LiveFrame passport = reading(SpecimenReadings.passport());
    assertEquals(Optional.of(ZoneHint.HOLD_STILL), hint(seen(BLURRED), 4));
    assertEquals(Optional.of(ZoneHint.HOLD_STILL), hint(passport, 2));
    assertEquals(Optional.empty(), hint(passport, 6));
  }

  @Test
  public void linesThatAreLostForAMomentAreNotAskedForAnew() {
    hint(seen(BLURRED), 8);
    assertEquals(Optional.of(ZoneHint.HOLD_STILL), hint(NOTHING, 3));
    assertEquals(Optional.of(ZoneHint.SHOW_LINES), hint(NOTHING, 10));
  }
}
