package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.face.FaceMesh;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Enhancement;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.measure.light.SkinColour;
import app.selfsame.photos.SharedPhotos;
import app.selfsame.tone.ToneEdit;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.worker.TestPhotos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** Real portraits, and the same with their light spoilt: whatever comes back is the same person in the same place. */
public class BetterLightTest {
  private static final int LONGEST_PX = 900;
  private static final List<Outcome> BAD_TO_WORSE = List.of(Outcome.PASS, Outcome.WARN, Outcome.UNKNOWN, Outcome.FAIL);

  /** Noise and tone move a network's points by less; slimming a face by 3 % moves them by more than 2. */
  private static final double MESH_PERCENT = 2;

  /** Phase correlation of a picture with itself in another tone is up to a quarter off. */
  private static final double SHIFT_PX = 0.4;

  private final Engine engine = PackagedEngine.open();
  private final PhotoDocument document = PackagedEngine.catalogue().find("fr-passport-id").orElseThrow();
  private final EngineEnhancer enhancer = new EngineEnhancer(engine);
  private final List<String> wrong = new ArrayList<>();
  private final Set<ToneEdit> operations = EnumSet.noneOf(ToneEdit.class);

  @Test
  public void portraitsKeepTheirPlaceTheirToneAndTheirVerdict() throws IOException {
    SharedPhotos photos = SharedPhotos.assumed();
    int better = 0;
    int turn = 0;
    for (Path file : photos.withFaces(1, "portrait_candidate", "defect_light")) {
      RgbaImage original = new PhotoDecoder().decode(Files.readAllBytes(file));
      RgbaImage photo = engine.inspect(original, source()).preview(LONGEST_PX);
      for (Spoiling spoiling : inTurn(turn++)) {
        better += hold(file.getFileName() + " " + spoiling, spoiling.of(photo)) ? 1 : 0;
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue("better: " + better, better > 30);
    assertEquals(EnumSet.allOf(ToneEdit.class), operations);
  }

  /** Each portrait as it is and spoilt in two ways, which take turns: no way is left to one kind of portrait. */
  private static List<Spoiling> inTurn(int turn) {
    return turn % 2 == 0
        ? List.of(Spoiling.NONE, Spoiling.DIM, Spoiling.VEILED)
        : List.of(Spoiling.NONE, Spoiling.FROM_THE_SIDE, Spoiling.WARM);
  }

  @Test
  public void drawnPersonInDimLightKeepsPlaceToneAndVerdict() throws IOException {
    RgbaImage drawn = new PhotoDecoder().decode(TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    for (Spoiling spoiling : Spoiling.values()) {
      hold("drawn " + spoiling, spoiling.of(drawn));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  public void slimmingAFaceByThreePercentWouldBeSeen() throws IOException {
    RgbaImage drawn = new PhotoDecoder().decode(TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    int[] pixels = new int[drawn.pixels().length];
    double middle = drawn.width() / 2.0;
    for (int i = 0; i < pixels.length; i++) {
      int x = (int) Math.round(middle + (i % drawn.width() - middle) * 1.03);
      int row = i - i % drawn.width();
      pixels[i] = drawn.pixels()[row + Math.max(0, Math.min(drawn.width() - 1, x))];
    }
    assertTrue(Shift.farthestPx(drawn, new RgbaImage(drawn.width(), drawn.height(), pixels)) > 2 * SHIFT_PX);
  }

  /** Whether the picture came back changed; what is wrong with it is written down. */
  private boolean hold(String name, RgbaImage picture) {
    if (!(enhancer.enhance(picture, "PNG", 1, document) instanceof Enhancement.Done done)) {
      return false;
    }
    done.edits().stream().map(ToneNote::edit).forEach(operations::add);
    Inspection before = inspected(picture);
    Inspection after = inspected(done.picture());
    Map<CheckId, Outcome> was = outcomes(before);
    outcomes(after)
        .forEach(
            (id, outcome) -> {
              Outcome earlier = was.getOrDefault(id, Outcome.UNKNOWN);
              if (BAD_TO_WORSE.indexOf(outcome) > BAD_TO_WORSE.indexOf(earlier)) {
                wrong.add(name + ": " + id + " from " + earlier + " to " + outcome);
              }
            });
    double degrees =
        Math.abs(
            skin(before).typologyDegrees().orElse(0) - skin(after).typologyDegrees().orElse(0));
    require(name + ": the typology angle moves by " + degrees, degrees <= 12);
    double shift = Shift.farthestPx(picture, done.picture());
    require(name + ": moved by " + shift + " px", shift < SHIFT_PX);
    double mesh = meshPercent(before, after);
    require(name + ": the mesh moves by " + mesh + " %", mesh < MESH_PERCENT);
    return true;
  }

  private void require(String sentence, boolean met) {
    if (!met) {
      wrong.add(sentence);
    }
  }

  private Inspection inspected(RgbaImage picture) {
    Inspection inspection = engine.inspect(picture, source());
    inspection.complete();
    return inspection;
  }

  private static SourceFile source() {
    return new SourceFile("PNG", 1);
  }

  private Map<CheckId, Outcome> outcomes(Inspection inspection) {
    Map<CheckId, Outcome> outcomes = new EnumMap<>(CheckId.class);
    for (Check check : inspection.judge(document).checks()) {
      if (check.outcome() != Outcome.ASK) {
        outcomes.put(check.id(), check.outcome());
      }
    }
    return outcomes;
  }

  private static SkinColour skin(Inspection inspection) {
    return SkinColour.of(inspection.portrait().orElseThrow());
  }

  /** Mean distance of the points, in percent of the distance between the eyes. */
  private static double meshPercent(Inspection before, Inspection after) {
    FaceMesh was = before.portrait().orElseThrow().face().mesh();
    FaceMesh is = after.portrait().orElseThrow().face().mesh();
    double sum = 0;
    for (int i = 0; i < FaceMesh.POINTS; i++) {
      sum += was.point(i).distancePxTo(is.point(i));
    }
    return 100 * sum / FaceMesh.POINTS / was.imageLeftEyeCentre().distancePxTo(was.imageRightEyeCentre());
  }
}
