package app.selfsame.inspection;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Of which edits an authority's silence is worth a line of its own. */
@RunWith(TeaVMTestRunner.class)
public class EditTest {
  private static final PhotoDocument SILENT = document("edits crop unknown, background unknown, light unknown [page]");
  private static final PhotoDocument SPEAKS = document("edits crop allowed, background allowed, light forbidden [page]");

  @Test
  public void cuttingToSizeIsUsualWhereTheAuthorityIsSilent() {
    assertTrue(Edit.CROPPED.isUsual(SILENT));
    assertTrue(Edit.SCALED.isUsual(SILENT));
    assertFalse(Edit.CROPPED.isUsual(SPEAKS));
  }

  @Test
  public void anotherBackgroundOrLightNeverIs() {
    for (PhotoDocument document : new PhotoDocument[] {SILENT, SPEAKS}) {
      assertFalse(Edit.BACKGROUND_REPLACED.isUsual(document));
      assertFalse(Edit.LIGHT_CHANGED.isUsual(document));
    }
  }

  private static PhotoDocument document(String edits) {
    return NowhereDocument.print("size 35 x 45 mm [page]", edits);
  }
}
