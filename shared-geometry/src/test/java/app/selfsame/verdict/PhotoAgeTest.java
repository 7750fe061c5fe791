package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;

import app.selfsame.document.PersonRules;
import java.util.OptionalInt;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class PhotoAgeTest {
  @Test
  public void overAYearDecidesNothingWhereMoreIsAllowed() {
    assertEquals(OptionalInt.of(12), PhotoAge.OLDER.monthsFor(allowing(6)));
    assertEquals(OptionalInt.of(12), PhotoAge.OLDER.monthsFor(allowing(12)));
    assertEquals(OptionalInt.empty(), PhotoAge.OLDER.monthsFor(allowing(24)));
    assertEquals(OptionalInt.of(12), PhotoAge.OLDER.monthsFor(VerdictFixtures.document().person()));
  }

  @Test
  public void ofAnAgeTheMostItCanBeCounts() {
    assertEquals(OptionalInt.of(0), PhotoAge.ONE.monthsFor(allowing(24)));
    assertEquals(OptionalInt.of(5), PhotoAge.SIX.monthsFor(allowing(6)));
    assertEquals("twelve", PhotoAge.TWELVE.id());
  }

  private static PersonRules allowing(int months) {
    return VerdictFixtures.document("recency " + months + " months [page]").person();
  }
}
