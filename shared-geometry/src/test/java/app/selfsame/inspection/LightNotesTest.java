package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import app.selfsame.tone.ToneEdit;
import app.selfsame.tone.ToneNote;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class LightNotesTest {
  private static final ToneNote WHITE = note(ToneEdit.WHITE_BALANCE, -20.0, 0.0, 25.0);
  private static final ToneNote EXPOSURE = note(ToneEdit.EXPOSURE, 0.6);
  private static final ToneNote HALVES = note(ToneEdit.EVEN_LIGHT, 20.0, -17.0);
  private static final ToneNote CONTRAST = note(ToneEdit.CONTRAST, 60.0);

  @Test
  public void eachOperationMayGoToItsBounds() {
    assertTrue(LightNotes.areSound(List.of(WHITE, EXPOSURE, HALVES, CONTRAST)));
  }

  @Test
  public void noneMayGoBeyond() {
    for (ToneNote beyond :
        List.of(
            note(ToneEdit.WHITE_BALANCE, -21.0, 0.0, 0.0), note(ToneEdit.WHITE_BALANCE, 0.0, 0.0, 26.0),
            note(ToneEdit.EXPOSURE, 0.61), note(ToneEdit.EXPOSURE, -0.01), note(ToneEdit.EXPOSURE, Double.NaN),
            note(ToneEdit.EVEN_LIGHT, 21.0, 0.0), note(ToneEdit.EVEN_LIGHT, 0.0, -18.0),
            note(ToneEdit.CONTRAST, 61.0), note(ToneEdit.CONTRAST, Double.POSITIVE_INFINITY))) {
      assertFalse(beyond.toString(), LightNotes.areSound(List.of(beyond)));
    }
  }

  @Test
  public void everyAmountIsThereAndNoOther() {
    assertFalse(LightNotes.areSound(List.of(note(ToneEdit.EXPOSURE))));
    assertFalse(LightNotes.areSound(List.of(note(ToneEdit.EXPOSURE, 0.1, 0.1))));
    assertFalse(LightNotes.areSound(List.of(note(ToneEdit.EVEN_LIGHT, 1.0))));
  }

  @Test
  public void nothingDoneAndAnythingDoneTwiceAreNoNotes() {
    assertFalse(LightNotes.areSound(List.of()));
    assertFalse(LightNotes.areSound(List.of(EXPOSURE, EXPOSURE)));
  }

  @Test
  public void theLogNamesTheOperationInWords() {
    assertEquals("by white balance, red -20 %, green +0 %, blue +25 %", said(WHITE));
    assertEquals("by exposure, +0.6 EV", said(EXPOSURE));
    assertEquals("by evening out the light, cheek on the left of the picture +20 %, on the right -17 %", said(HALVES));
    assertEquals("by local contrast of the lightness, clip limit 1.5, 60 %", said(CONTRAST));
  }

  private static String said(ToneNote note) {
    return English.say(LightNotes.detail(note));
  }

  private static ToneNote note(ToneEdit edit, Double... amounts) {
    return new ToneNote(edit, List.of(amounts));
  }
}
