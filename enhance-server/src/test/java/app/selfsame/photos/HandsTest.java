package app.selfsame.photos;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.Test;

/** Hands on labelled photographs, against what their labels say of hands. Every one that is off is named. */
public class HandsTest {
  private static final double SURE = 0.8;

  private static final Pattern HANDS = Pattern.compile("\\bhands?\\b");
  private static final Pattern ON_FACE = Pattern.compile("\\bhands? (over|on|making V signs at)\\b");

  private final SharedPhotos photos = SharedPhotos.assumed();
  private final Engine engine = PackagedEngine.open();
  private final PhotoDocument document = PackagedEngine.catalogue().find("us-passport-print").orElseThrow();

  @Test
  public void handsAreFound() throws IOException {
    List<Path> shown = showing(HANDS);
    Map<String, Double> missed = new TreeMap<>();
    for (Path file : shown) {
      double value = value(measure(file), MeasureId.HANDS);
      if (value < SURE) {
        missed.put(file.getFileName().toString(), value);
      }
    }
    // Fingers in hair, whose palms are not in the picture.
    assertTrue(missed + " of " + shown.size(), shown.size() >= 7 && missed.size() <= 1);
  }

  @Test
  public void handsOnTheFaceAreFoundThereAndOthersAreNot() throws IOException {
    List<Path> onFace = showing(ON_FACE);
    assertEquals(4, onFace.size());
    for (Path file : showing(HANDS)) {
      double value = value(measure(file), MeasureId.HAND_ON_FACE);
      assertEquals(file + ": " + value, onFace.contains(file), value >= SURE);
    }
  }

  @Test
  public void nothingIsTakenForAHandOnPortraitsWithoutOne() throws IOException {
    Map<String, Double> mistaken = new TreeMap<>();
    for (Path file : photos.in("portrait_candidate", "portrait_other", "defect_glasses", "defect_eyes")) {
      double value = value(measure(file), MeasureId.HANDS);
      if (value >= SURE) {
        mistaken.put(file.getFileName().toString(), value);
      }
    }
    assertEquals(Map.of(), mistaken);
  }

  private List<Path> showing(Pattern label) throws IOException {
    return photos.labels("defect_expression", "defect_light", "defect_occlusion").stream()
        .filter(row -> label.matcher(row.get("shows")).find())
        .map(row -> photos.file(row.get("file")))
        .toList();
  }

  private static double value(Measurements measured, MeasureId id) {
    return measured.value(id).orElseThrow();
  }

  private Measurements measure(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Inspection inspection = engine.inspect(new PhotoDecoder().decode(content), new SourceFile("JPEG", content.length));
    inspection.complete();
    return inspection.judge(document).facts().measures().orElseThrow();
  }
}
