package app.selfsame.photos;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.portrait.Head;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.junit.Test;

/** The engine's heads against heads that a person drew on two dozen photographs. Every one that is off is named. */
public class AnnotatedHeadsTest {
  private static final double AIM_PERCENT = 2;

  private final SharedPhotos photos = SharedPhotos.assumed();
  private final Engine engine = PackagedEngine.open();
  private final PhotoDocument document = PackagedEngine.catalogue().find("us-passport-print").orElseThrow();

  @Test
  public void eyeLinesLieWhereAPersonDrawsThem() throws Exception {
    assertEquals(Map.of(), off(annotated(), AnnotatedHead::eyeLineErrorPercent, AIM_PERCENT));
  }

  @Test
  public void headsAreAsHighToTheirHairAsAPersonDrawsThem() throws Exception {
    List<AnnotatedHead> clear = annotated().stream().filter(AnnotatedHead::isClear).toList();
    Map<String, Double> off = off(clear, AnnotatedHead::hairHeightErrorPercent, AIM_PERCENT);
    // Fine hair that stands off the head, and a chin in its own shadow.
    assertTrue(off + " of " + clear.size(), clear.size() >= 19 && off.size() <= 2);
    assertEquals(Map.of(), off(clear, AnnotatedHead::hairHeightErrorPercent, 3.5));
  }

  @Test
  public void whereTheCrownCanBeSeenItIsFound() throws Exception {
    List<AnnotatedHead> sure = annotated().stream().filter(AnnotatedHead::isCrownSure).toList();
    assertEquals(3, sure.size());
    assertEquals(Map.of(), off(sure, AnnotatedHead::headHeightErrorPercent, AIM_PERCENT));
  }

  /** Under hair nobody sees it: people differ by 3 to 4 percent among themselves. */
  @Test
  public void theCrownUnderHairIsNeitherHighNorLowOnTheWhole() throws Exception {
    List<AnnotatedHead> clear = annotated().stream().filter(AnnotatedHead::isClear).toList();
    List<Double> errors = new ArrayList<>(off(clear, AnnotatedHead::headHeightErrorPercent, -1).values());
    errors.sort(null);
    assertEquals(errors.toString(), 0, errors.get(errors.size() / 2), 1);
    assertTrue(errors.toString(), errors.get(0) > -7 && errors.get(errors.size() - 1) < 7);
    long near = errors.stream().filter(error -> Math.abs(error) <= AIM_PERCENT).count();
    assertTrue(errors.toString(), near >= 0.55 * errors.size());
  }

  /**
   * Under big hair the rule lies below what was drawn here by as much as people differ among themselves, and above what
   * others drew on other heads: docs/decisions.md.
   */
  @Test
  public void noTypeOfHairIsMeasuredMuchTooHighOrTooLow() throws Exception {
    Map<String, List<Double>> errors = new TreeMap<>();
    for (AnnotatedHead drawn : annotated()) {
      if (drawn.isClear()) {
        Head head = head(photos.file(drawn.file()));
        errors.computeIfAbsent(drawn.hairType(), type -> new ArrayList<>()).add(drawn.headHeightErrorPercent(head));
      }
    }
    assertEquals(errors.toString(), 3, errors.size());
    errors.forEach((type, percent) -> {
      double bias = percent.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
      assertEquals(errors.toString(), 0, bias, 4);
    });
  }

  /** The errors beyond so many percent, by file. */
  private Map<String, Double> off(
      List<AnnotatedHead> drawn, ToDoubleBiFunction<AnnotatedHead, Head> error, double percent) throws IOException {
    Map<String, Double> off = new TreeMap<>();
    for (AnnotatedHead head : drawn) {
      double found = error.applyAsDouble(head, head(photos.file(head.file())));
      if (Math.abs(found) > percent) {
        off.put(head.file(), found);
      }
    }
    return off;
  }

  private Head head(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Inspection inspection = engine.inspect(new PhotoDecoder().decode(content), new SourceFile("JPEG", content.length));
    inspection.complete();
    return inspection.judge(document).facts().head().orElseThrow();
  }

  private static List<AnnotatedHead> annotated() throws IOException, URISyntaxException {
    Path file = Path.of(AnnotatedHeadsTest.class.getResource("/annotations/heads.csv").toURI());
    return Csv.read(file).stream().map(AnnotatedHead::new).toList();
  }
}
