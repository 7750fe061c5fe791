package app.selfsame.background;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.BackgroundTone;
import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Message;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalMessage;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Whether another background is offered, and to whom. */
@RunWith(TeaVMTestRunner.class)
public class BackgroundOfferTest {
  @Test
  public void aBanIsToldInTheAuthoritysWords() {
    PhotoDocument document = BackgroundFixtures.document("forbidden", "white");
    BackgroundOffer.Refused refused = (BackgroundOffer.Refused) BackgroundOffer.of(document);
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
    BackgroundOffer.Offered silent = offered(BackgroundFixtures.document("unknown", "light-blue, white"));
    assertTrue(silent.isUnsaid());
    assertEquals(
        List.of(BackgroundTone.LIGHT_BLUE, BackgroundTone.WHITE),
        silent.choices().stream().map(BackgroundChoice::tone).toList());
    assertFalse(offered(BackgroundFixtures.document("allowed", "white")).isUnsaid());
  }

  @Test
  public void withoutANamedColourThereIsNothingToChoose() {
    assertEquals(new BackgroundOffer.Offered(List.of(), false), BackgroundOffer.of(BackgroundFixtures.document("allowed")));
  }

  private static BackgroundOffer.Offered offered(PhotoDocument document) {
    return (BackgroundOffer.Offered) BackgroundOffer.of(document);
  }

  private static RefusalCode codeOf(PhotoDocument document) {
    return ((BackgroundOffer.Refused) BackgroundOffer.of(document)).refusal().code();
  }
}
