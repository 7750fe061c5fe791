package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What counts as light, for whoever speaks of it. */
@RunWith(TeaVMTestRunner.class)
public class LightChecksTest {
  @Test
  public void nothingOfTheLightIsJudgedThatIsNotListed() {
    PhotoFacts facts = VerdictFixtures.facts(VerdictFixtures.goodBut(), Answers.NONE);
    CheckSheet sheet = new CheckSheet(VerdictFixtures.document(), facts);
    LightChecks.add(sheet);
    assertEquals(LightChecks.IDS, sheet.checks().stream().map(Check::id).toList());
  }
}
