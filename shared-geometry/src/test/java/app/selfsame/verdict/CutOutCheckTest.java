package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** A file without a background: white paper that shows through it is no wall. */
@RunWith(TeaVMTestRunner.class)
public class CutOutCheckTest {
  @Test
  public void aCutOutIsAnEditThatABanRefuses() {
    List<Check> checks = judge("forbidden");
    Check background = VerdictFixtures.find(checks, CheckId.BACKGROUND_UNIFORMITY);
    assertEquals(Outcome.FAIL, background.outcome());
    assertTrue(background.advice().id().startsWith("check.background-uniformity.fail.cut-out-forbidden"));
    assertFalse(VerdictFixtures.has(checks, CheckId.BACKGROUND_COLOUR));
    assertEquals(Verdict.REFUSED, Judge.verdict(checks));
  }

  @Test
  public void whereTheAuthorityIsSilentItIsNotReadyEither() {
    List<Check> checks = judge("unknown");
    assertEquals(Outcome.FAIL, VerdictFixtures.outcome(checks, CheckId.BACKGROUND_UNIFORMITY));
    assertEquals(Verdict.REFUSED, Judge.verdict(checks));
  }

  @Test
  public void whereAnotherBackgroundIsAllowedOneIsPutIn() {
    List<Check> checks = judge("allowed");
    assertEquals(Outcome.PASS, VerdictFixtures.outcome(checks, CheckId.BACKGROUND_UNIFORMITY));
  }

  private static List<Check> judge(String permission) {
    PhotoDocument document =
        NowhereDocument.upload(
            "edits crop allowed, background " + permission + ", light unknown [page]", "background white [page]",
            "backdrop white [page]");
    return Judge.judge(document, VerdictFixtures.cutOut());
  }
}
