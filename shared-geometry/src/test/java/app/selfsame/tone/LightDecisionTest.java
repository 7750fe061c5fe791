package app.selfsame.tone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalMessage;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
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
      assertEquals(RefusalCode.LIGHT_FORBIDDEN, refused.refusal().code());
      assertEquals(
          Message.of(RefusalMessage.LIGHT_FORBIDDEN), refused.refusal().messages().get(0));
      assertEquals(document.editing().words(), refused.refusal().messages().subList(1, 2));
      String said = English.say(refused.refusal().messages());
      assertTrue(said, said.contains("The authority says: “Do not change your photo”. Retake"));
    }
  }

  @Test
  public void silenceIsNoPermissionUntilThePersonKnowsOfIt() {
    PhotoDocument document =
        NowhereDocument.upload(
            "size 35 x 45 mm [page]", "edits crop unknown, background unknown, light unknown [page]");
    LightDecision.Refused refused = (LightDecision.Refused) LightDecision.of(document, false);
    assertEquals(RefusalCode.LIGHT_UNSAID, refused.refusal().code());
    LightDecision.Permitted permitted = (LightDecision.Permitted) LightDecision.of(document, true);
    assertEquals(List.of(Message.of(LightMessage.UNSAID)), permitted.cautions());
  }

  @Test
  public void whereItIsAllowedNobodyHasToBeTold() {
    PhotoDocument document =
        NowhereDocument.upload(
            "size 35 x 45 mm [page]", "edits crop allowed, background unknown, light allowed [page]");
    assertEquals(new LightDecision.Permitted(List.of()), LightDecision.of(document, false));
  }

  @Test
  public void originalIsNotTouchedEvenWhereLightMayBeChanged() {
    PhotoDocument uncut =
        NowhereDocument.upload(
            "size 35 x 45 mm [page]", "edits crop forbidden, background unknown, light allowed [page]");
    assertEquals(RefusalCode.TAKES_ORIGINAL, codeOf(LightDecision.of(uncut, true)));
    PhotoDocument unframed =
        NowhereDocument.upload(
            "formats JPEG [page]", "edits crop unknown, background unknown, light unknown [page]");
    assertEquals(RefusalCode.TAKES_ORIGINAL, codeOf(LightDecision.of(unframed, true)));
  }

  private static RefusalCode codeOf(LightDecision decision) {
    return ((LightDecision.Refused) decision).refusal().code();
  }
}
