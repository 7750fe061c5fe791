package app.selfsame.crop;

import static app.selfsame.crop.CropFixtures.JAPAN;
import static app.selfsame.crop.CropFixtures.UNITED_STATES;
import static app.selfsame.crop.CropFixtures.document;
import static app.selfsame.crop.CropFixtures.head;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.portrait.Head;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CropAdviceTest {

  private static void assertAdvice(
      PhotoDocument document, Head head, double width, double height, String... sentences) {
    CropSolution solution = CropSolver.solve(document, head, width, height).get();
    assertEquals(List.of(sentences), CropAdvice.of(document, head, solution).stream().map(English::say).toList());
  }

  @Test
  public void aGoodPhotoNeedsNoAdvice() {
    assertAdvice(UNITED_STATES, head(1500, 1000, 0), 3000, 4000);
  }

  @Test
  public void whatIsMissingIsSaidWithWhatIsThere() {
    assertAdvice(JAPAN, head(1500, 25, 0), 3000, 4000,
        "The photo ends 0.9 mm above your head, but the document needs 2 mm. Step back and leave more space above your "
            + "head.");
    assertAdvice(JAPAN, head(1500, -20, 0), 3000, 4000,
        "The photo cuts off the top of your head, and the document needs 2 mm above it. Step back and leave space above "
            + "your head.");
    // A head of 36 mm with 6 mm above leaves 3 mm below, the least; 50 px are 1.8 mm.
    assertAdvice(JAPAN, head(1500, 500, 0), 3000, 1550,
        "The photo ends 1.8 mm below your chin, but the document needs 3 mm. Step back and leave more space below your "
            + "chin.");
    assertAdvice(
        document("size 36 x 47 mm", "head 32 to 36 mm to crown", "top 4 to 6 mm"), head(430, 1000, 0), 3000, 4000,
        "The photo ends 15.5 mm to the left of the middle of your face, but the document needs 16.2 mm. Step back and "
            + "leave more space on that side.");
    assertAdvice(document("size 7 : 9", "head 80 to 85 % to crown", "top 3 to 10 %"), head(1500, 20, 0), 3000, 4000,
        "The photo ends 1.7 % of the picture's height above your head, but the document needs 3 % of the picture's "
            + "height. Step back and leave more space above your head.");
  }

  /** Even where no rule says how much space there is to be above a head, all of it belongs in the picture. */
  @Test
  public void aHeadThatThePhotoCutsIsToldWithoutAnyRuleForIt() {
    PhotoDocument silent = document("size 35 x 45 mm", "head 32 to 36 mm to crown");
    assertAdvice(silent, head(1500, 1, 0), 3000, 4000);
    for (double crownY : new double[] {-5, -40, -150, -400}) {
      assertAdvice(silent, head(1500, crownY, 0), 3000, 4000,
          "The photo cuts off the top of your head. Step back and leave space above it.");
    }
    for (double lacking : new double[] {5, 40, 150, 400}) {
      assertAdvice(silent, head(1500, 1000, 0), 3000, 2000 - lacking,
          "The photo cuts off your chin. Step back and leave space below it.");
    }
  }

  @Test
  public void severalEdgesThatAreTooNearAreSaidAtOnce() {
    List<Message> sentences =
        CropAdvice.of(JAPAN, head(300, 20, 0), CropSolver.solve(JAPAN, head(300, 20, 0), 600, 4000).get());
    assertEquals(1, sentences.size());
    String advice = English.say(sentences);
    assertTrue(advice, advice.startsWith("The photo is too tight. It is missing "));
    assertTrue(advice, advice.contains(" above your head, "));
    assertTrue(advice, advice.contains(" on the right and "));
  }

  @Test
  public void aLimitThatCannotBeMetIsSaidWithItsRange() {
    assertAdvice(document("size 35 x 45 mm", "head 32 to 36 mm to crown", "eyes 28 to 30 mm", "top 5 to 8 mm"),
        head(2000, 2000, 0), 5000, 5000,
        "This photo cannot be cropped to fit. The space above your head would be 1 mm, but only 5 to 8 mm is allowed. "
            + "Retake with the camera level with your eyes, and look straight into it.");
    assertAdvice(document("size 35 x 45 mm", "head 32 to 36 mm to crown", "eyes 28 to 36 mm", "top 5 to 8 mm"),
        head(2000, 2000, 0), 5000, 5000,
        "This photo cannot be cropped to fit. Your eyes would be 24 mm above the lower edge, but only 28 to 36 mm is "
            + "allowed. Retake with the camera level with your eyes, and look straight into it.");
  }

  @Test
  public void lengthsAreShownToATenth() {
    assertEquals(
        "The photo ends 0.5 mm below your chin, but the document needs 1 mm. Step back and leave more space below your "
            + "chin.",
        English.say(
            CropMessage.ENDS_BELOW_CHIN,
            Argument.quantity(0.5, Unit.MILLIMETRE),
            Argument.quantity(1.04, Unit.MILLIMETRE)));
  }

  @Test
  public void whatIsAllowedEndsASentence() {
    assertEquals("but at most 2 mm is allowed", allowed(CropMessage.ALLOWED_AT_MOST, 2));
    assertEquals("but at least 1 mm is needed", allowed(CropMessage.ALLOWED_AT_LEAST, 1));
  }

  private static String allowed(CropMessage key, double mm) {
    return English.say(key, Argument.quantity(mm, Unit.MILLIMETRE));
  }
}
