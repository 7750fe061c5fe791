package app.selfsame.verdict;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.PhotoDocument;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.message.English;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

/** What checks say to people: whole sentences, no codes, and never that the authority will take the photo. */
@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class PlainWordsTest {
  private static final List<String> NEVER_SAID =
      List.of("will be accepted", "guarantee", "approved", "invalid", "illegal", "null", "your fault", "error");

  private static final List<PhotoDocument> DOCUMENTS =
      List.of(
          VerdictFixtures.document(),
          VerdictFixtures.document(
              "colour colour [page]", "glasses not-allowed [page]", "head-covering not-allowed [page]",
              "expression neutral [page]", "mouth closed [page]", "background white [page]", "backdrop white [page]",
              "recency 6 months [page]", "taken-by A studio must take it. [page]"),
          VerdictFixtures.document(
              "colour grey [page]", "glasses medical-only [page]", "head-covering religious-or-medical [page]",
              "expression natural-smile [page]", "mouth any [page]", "background blue, not white [page]",
              "backdrop blue, not white [page]", "recency 1 month [page]", "under-6-waives gaze, pose [page]"));

  private static final List<Answers> ANSWERS =
      List.of(
          Answers.NONE,
          new Answers(OptionalInt.of(3), OptionalInt.of(1), Optional.of(false)),
          new Answers(OptionalInt.of(40), OptionalInt.of(20), Optional.of(true)));

  @Test
  public void everySentenceIsOneAndPromisesNothing() {
    for (PhotoDocument document : DOCUMENTS) {
      for (Answers answers : ANSWERS) {
        for (MeasureId id : MeasureId.values()) {
          for (double value : new double[] {-1000, 0, 0.05, 0.2, 0.45, 0.7, 1, 3, 12, 50, 88, 1000}) {
            VerdictFixtures.judge(document, answers, Measurement.of(id, value)).forEach(PlainWordsTest::read);
          }
        }
      }
    }
  }

  private static void read(Check check) {
    String advice = English.say(check.advice());
    assertTrue(check.id() + ": " + advice, advice.endsWith(".") || advice.endsWith("?"));
    assertTrue(check.id() + ": " + advice, Character.isUpperCase(advice.charAt(0)));
    for (String never : NEVER_SAID) {
      assertFalse(check.id() + ": " + advice, advice.toLowerCase(Locale.ROOT).contains(never));
    }
  }
}
