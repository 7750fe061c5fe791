package app.selfsame.backdrop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.BackdropTone;
import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Message;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalMessage;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

/** Whether another background is offered, and to whom. */
@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class BackdropOfferTest {
  @Test
  public void aBanIsToldInTheAuthoritysWords() {
    PhotoDocument document = BackdropFixtures.document("forbidden", "white");
    BackdropOffer.Refused refused = (BackdropOffer.Refused) BackdropOffer.of(document);
    assertEquals(RefusalCode.EDITING_FORBIDDEN, refused.refusal().code());
    assertEquals(Message.of(RefusalMessage.BACKGROUND_FORBIDDEN), refused.refusal().messages().get(0));
    assertEquals(document.editing().words(), refused.refusal().messages().subList(1, 2));
  }

  @Test
  public void anOriginalKeepsItsBackgroundEvenWhereAnotherIsAllowed() {
    PhotoDocument uncut =
        NowhereDocument.print(
            "size 35 x 45 mm [page]", "edits crop forbidden, background allowed, light unknown [page]");
    assertEquals(RefusalCode.TAKES_ORIGINAL, codeOf(uncut));
    PhotoDocument unframed =
        NowhereDocument.upload(
            "formats JPEG [page]", "edits crop unknown, background unknown, light unknown [page]");
    assertEquals(RefusalCode.TAKES_ORIGINAL, codeOf(unframed));
  }

  @Test
  public void whatTheAuthorityNamesIsOfferedToWhoeverKnowsThatItIsSilent() {
    BackdropOffer.Offered silent = offered(BackdropFixtures.document("unknown", "light-blue, white"));
    assertTrue(silent.isUnsaid());
    assertEquals(
        List.of(BackdropTone.LIGHT_BLUE, BackdropTone.WHITE),
        silent.choices().stream().map(BackdropChoice::tone).toList());
    assertFalse(offered(BackdropFixtures.document("allowed", "white")).isUnsaid());
  }

  @Test
  public void withoutANamedColourThereIsNothingToChoose() {
    assertEquals(new BackdropOffer.Offered(List.of(), false), BackdropOffer.of(BackdropFixtures.document("allowed")));
  }

  private static BackdropOffer.Offered offered(PhotoDocument document) {
    return (BackdropOffer.Offered) BackdropOffer.of(document);
  }

  private static RefusalCode codeOf(PhotoDocument document) {
    return ((BackdropOffer.Refused) BackdropOffer.of(document)).refusal().code();
  }
}
