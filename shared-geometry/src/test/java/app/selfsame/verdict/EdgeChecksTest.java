package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Of a photo that is handed in as it stands. */
@RunWith(TeaVMTestRunner.class)
public class EdgeChecksTest {
  @Test
  public void aBorderIsObjectedToTheMoreTheWiderItIs() {
    assertEquals(Outcome.PASS, edge(MeasureId.PICTURE_BORDER, 0).outcome());
    assertEquals(Outcome.WARN, edge(MeasureId.PICTURE_BORDER, 0.01).outcome());
    assertEquals(Outcome.FAIL, edge(MeasureId.PICTURE_BORDER, 0.05).outcome());
  }

  @Test
  public void roundedCornersAndPrintsFailAndAreNamed() {
    Check corners = edge(MeasureId.ROUND_CORNERS, 0.1);
    assertEquals(Outcome.FAIL, corners.outcome());
    assertEquals("check.picture-edge.fail.corners", corners.advice().id());
    Check print = edge(MeasureId.PRINT_EDGES, 0.5);
    assertEquals(Outcome.FAIL, print.outcome());
    assertEquals("check.picture-edge.fail.print", print.advice().id());
  }

  @Test
  public void whatIsWrittenOverThePictureWarns() {
    assertEquals(Outcome.PASS, check(CheckId.OVERPRINT, MeasureId.LETTERING, 0).outcome());
    assertEquals(Outcome.WARN, check(CheckId.OVERPRINT, MeasureId.LETTERING, 3).outcome());
  }

  private static Check edge(MeasureId measure, double value) {
    return check(CheckId.PICTURE_EDGE, measure, value);
  }

  private static Check check(CheckId id, MeasureId measure, double value) {
    PhotoFacts facts = VerdictFixtures.facts(VerdictFixtures.goodBut(Measurement.of(measure, value)), Answers.NONE);
    return Judge.judge(VerdictFixtures.document(), facts).stream()
        .filter(check -> check.id() == id).findFirst().orElseThrow();
  }
}
