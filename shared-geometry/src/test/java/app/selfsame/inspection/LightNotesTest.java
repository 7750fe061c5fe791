package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.tone.ToneNote;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class LightNotesTest {
  private static final ToneNote EXPOSURE = new ToneNote("exposure", "+0.4 EV");

  @Test
  public void theFourOperationsAreKnown() {
    assertTrue(
        LightNotes.areSound(
            List.of(
                new ToneNote("white-balance", "red -4 %, blue +9 %"), EXPOSURE,
                new ToneNote("even-light", "left cheek +12 %, right cheek -11 %"), new ToneNote("contrast", "mild"))));
    for (String word : List.of("", "Exposure", "denoise", "exposure ", "<b>exposure</b>")) {
      assertFalse(word, LightNotes.areSound(List.of(EXPOSURE, new ToneNote(word, "+0.4 EV"))));
    }
  }

  @Test
  public void theDetailIsShortAndPlain() {
    assertTrue(LightNotes.areSound(List.of(new ToneNote("exposure", "x".repeat(120)))));
    for (String detail : List.of("", "  ", "x".repeat(121), "+0.4\nEV", "+0.4 EV\u202e", "\u00e4", "\u007f")) {
      assertFalse(detail, LightNotes.areSound(List.of(new ToneNote("exposure", detail))));
    }
  }

  @Test
  public void nothingDoneAndMoreThanCanBeDoneAreNoNotes() {
    assertFalse(LightNotes.areSound(List.of()));
    assertFalse(LightNotes.areSound(Collections.nCopies(5, EXPOSURE)));
  }

  @Test
  public void aLedgerNamesTheOperationInWords() {
    assertEquals("by exposure, +0.4 EV", LightNotes.detail(EXPOSURE));
    assertEquals("by even light, left cheek +12 %", LightNotes.detail(new ToneNote("even-light", "left cheek +12 %")));
  }
}
