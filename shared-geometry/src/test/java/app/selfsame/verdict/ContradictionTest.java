package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;

import app.selfsame.document.LengthRule;
import app.selfsame.document.NowhereDocument;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class ContradictionTest {
  private static String sentence(String second) {
    LengthRule head =
        NowhereDocument.print("size 35 x 45 mm [page]\n  head 29 to 34 mm to top [page]\n  or-head " + second)
            .headHeight()
            .orElseThrow();
    return Contradiction.of(head, head.disagreement().orElseThrow(), "mm");
  }

  @Test
  public void twoSourcesDifferAndOneContradictsItself() {
    assertEquals(
        "Sources differ: one says 29 to 34 mm, the other 31.5 to 36 mm. Ask the office which it takes.",
        sentence("70 to 80 % to top [copy]"));
    assertEquals(
        "The source contradicts itself: it says both 29 to 34 mm and 31.5 to 36 mm. Ask the office which it takes.",
        sentence("70 to 80 % to top [page]"));
  }
}
