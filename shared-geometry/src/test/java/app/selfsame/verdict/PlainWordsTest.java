package app.selfsame.verdict;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.PhotoDocument;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.message.English;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/**
 * What checks say to people: short sentences without jargon, what to do where something is wrong, and never that the
 * authority will take the photo.
 */
@RunWith(TeaVMTestRunner.class)
public class PlainWordsTest {
  private static final List<String> NEVER_SAID =
      List.of("will be accepted", "guarantee", "approved", "invalid", "illegal", "null", "your fault", "error");

  private static final List<String> JARGON =
      List.of(
          "luminance", "chroma", "exposure", "inter-eye", "landmark", "mesh", "segment", "matte", "alpha", "artifact",
          "histogram", "threshold", "parameter", "metadata", "crop box", "yaw", "pitch", "iso/iec", "biometric");

  /** One of these tells what to do. */
  private static final List<String> DEEDS =
      List.of(
          "Retake", "retake", "Use ", "use ", "Step back", "Take ", "Make sure", "Close ", "Keep ", "Leave ", "Put ",
          "Set ", "Send ", "Come closer", "Include ", "Hold ", "Face ", "Turn ", "Have ", "Look ", "Ask ", "Move ");

  /** Longer ones have to be read twice. */
  private static final int MOST_WORDS = 25;

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
  public void everythingThatIsSaidIsAWholeSentence() {
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
  }

  @Test
  public void noTextHasJargonOrPromises() {
    texts().forEach((key, text) -> {
      String small = text.toLowerCase(Locale.ROOT);
      for (String never : NEVER_SAID) {
        assertFalse(key + ": " + text, small.contains(never));
      }
      for (String jargon : JARGON) {
        assertFalse(key + ": " + text, small.contains(jargon));
      }
    });
  }

  @Test
  public void noSentenceIsLong() {
    texts().forEach((key, text) -> {
      for (String sentence : text.split("[.?]}* ")) {
        assertTrue(key + ": " + sentence, sentence.split(" ").length <= MOST_WORDS);
      }
    });
  }

  @Test
  public void whatIsWrongIsFollowedByWhatToDo() {
    texts().forEach((key, text) -> {
      if (key.contains(".warn") || key.contains(".fail")) {
        assertTrue(key + ": " + text, DEEDS.stream().anyMatch(text::contains));
      }
    });
  }

  /** The English texts of checks, by their keys. */
  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    try (InputStream file = English.class.getResourceAsStream("/texts/en.txt")) {
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("check.")) {
          String[] sides = line.split(" = ", 2);
          texts.put(sides[0], sides[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertTrue(texts.size() + " texts", texts.size() > CheckId.values().length);
    return texts;
  }
}
