package app.selfsame.tone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class LightDecisionTest {
  @Test
  public void banIsRefusedInTheAuthoritysWordsWhateverThePersonKnows() {
    PhotoDocument document =
        NowhereDocument.upload(
            "size 35 x 45 mm [page]",
            "edits crop unknown, background unknown, light forbidden [page]",
            "quote Do not change your photo");
    for (boolean told : new boolean[] {false, true}) {
      LightDecision.Refused refused = (LightDecision.Refused) LightDecision.of(document, told);
      assertEquals("light-forbidden", refused.reason());
      assertTrue(refused.sentence(), refused.sentence().contains("\"Do not change your photo\""));
    }
  }

  @Test
  public void silenceIsNoPermissionUntilThePersonKnowsOfIt() {
    PhotoDocument document =
        NowhereDocument.upload(
            "size 35 x 45 mm [page]", "edits crop unknown, background unknown, light unknown [page]");
    LightDecision.Refused refused = (LightDecision.Refused) LightDecision.of(document, false);
    assertEquals(LightDecision.UNSAID, refused.reason());
    LightDecision.Permitted permitted = (LightDecision.Permitted) LightDecision.of(document, true);
    assertTrue(permitted.caution(), permitted.caution().contains("does not say"));
  }

  @Test
  public void whereItIsAllowedNobodyHasToBeTold() {
    PhotoDocument document =
        NowhereDocument.upload(
            "size 35 x 45 mm [page]", "edits crop allowed, background unknown, light allowed [page]");
    assertEquals(new LightDecision.Permitted(""), LightDecision.of(document, false));
  }

  @Test
  public void originalIsNotTouchedEvenWhereLightMayBeChanged() {
    PhotoDocument uncut =
        NowhereDocument.upload(
            "size 35 x 45 mm [page]", "edits crop forbidden, background unknown, light allowed [page]");
    assertEquals("takes-original", ((LightDecision.Refused) LightDecision.of(uncut, true)).reason());
    PhotoDocument unframed =
        NowhereDocument.upload(
            "formats JPEG [page]", "edits crop unknown, background unknown, light unknown [page]");
    assertEquals("takes-original", ((LightDecision.Refused) LightDecision.of(unframed, true)).reason());
  }
}
