package app.selfsame.photos;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.worker.TestPhotos;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Hats in the colours of hair and in others, drawn on a drawn person and on people of labelled photographs. */
public class HatsTest {
  private static final Map<String, Color> HATS = Map.of(
      "black", new Color(14, 14, 16),
      "navy", new Color(24, 30, 62),
      "brown", new Color(58, 40, 30),
      "grey", new Color(120, 120, 122),
      "white", new Color(238, 238, 236));

  private final Engine engine = new Engine(PackagedEngine.networks());
  private final PhotoDocument document = PackagedEngine.catalogue().find("icao-doc9303").orElseThrow();

  @Test
  public void aHatOfAnyColourIsToldOnADrawnPersonAndHairIsNot() throws IOException {
    Inspection bare = inspect(new PhotoDecoder().decode(TestPhotos.encode(TestPhotos.drawnPerson(), "png")));
    assertEquals(Outcome.PASS, outcome(bare));
    assertEquals(List.of(), untold("drawn person", bare));
  }

  @Test
  public void hatsAreToldOnPeopleWithAnyHairAndSkinAndTheSamePeopleBareAreNotWarned() throws IOException {
    SharedPhotos photos = SharedPhotos.assumed();
    List<String> untold = new ArrayList<>();
    int worn = 0;
    for (Path file : photos.withFaces(1, "portrait_candidate")) {
      Inspection bare = inspect(new PhotoDecoder().decode(Files.readAllBytes(file)));
      if (outcome(bare) != Outcome.UNKNOWN) {
        assertEquals(file.toString(), Outcome.PASS, outcome(bare));
        worn += HATS.size();
        untold.addAll(untold(file.getFileName().toString(), bare));
      }
    }
    assertTrue(untold + " of " + worn, worn >= 50 && untold.size() <= 0.1 * worn);
  }

  private List<String> untold(String name, Inspection bare) {
    List<String> untold = new ArrayList<>();
    HATS.forEach((word, colour) -> {
      Inspection hat = inspect(DrawnHat.on(bare.portrait().orElseThrow(), colour));
      if (outcome(hat) == Outcome.PASS) {
        untold.add(name + " in " + word);
      }
    });
    return untold;
  }

  private Inspection inspect(RgbaImage photo) {
    Inspection inspection = engine.inspect(photo, new SourceFile("JPEG", 200_000));
    inspection.complete();
    return inspection;
  }

  private Outcome outcome(Inspection inspection) {
    return inspection.judge(document).checks().stream()
        .filter(check -> check.id() == CheckId.HEAD_COVERING)
        .findFirst()
        .orElseThrow()
        .outcome();
  }
}
