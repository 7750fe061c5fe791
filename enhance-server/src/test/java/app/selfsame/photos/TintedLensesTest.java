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
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurements;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.cover.DarkLenses;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.worker.TestPhotos;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Glasses whose lenses are made darker and darker, on a drawn person and on people of labelled photographs. */
public class TintedLensesTest {
  private static final double[] THROUGH = {0.8, 0.5, 0.35, 0.2, 0.1, 0.05};

  /** The mesh is fitted anew to each copy, and moves a little. */
  private static final double FITTED_ANEW = 0.01;

  private final Engine engine = new Engine(PackagedEngine.networks());
  private final PhotoDocument document = PackagedEngine.catalogue().find("icao-doc9303").orElseThrow();

  @Test
  public void theMeasureGrowsWithTheTintOnADrawnPerson() throws IOException {
    Inspection clear = inspect(new PhotoDecoder().decode(TestPhotos.encode(withGlasses(), "png")));
    assertEquals(Outcome.PASS, outcome(clear));
    assertEquals(Outcome.FAIL, outcome(inspect(DrawnTint.on(clear.portrait().orElseThrow(), 0.1))));
    assertGrows("drawn person", clear);
  }

  @Test
  public void aTintThatTakesTwoThirdsIsToldAndClearGlassIsNot() throws IOException {
    SharedPhotos photos = SharedPhotos.assumed();
    List<String> untold = new ArrayList<>();
    int worn = 0;
    for (Map<String, String> row : photos.labels("defect_glasses")) {
      Inspection clear = inspect(new PhotoDecoder().decode(Files.readAllBytes(photos.file(row.get("file")))));
      if (row.get("glasses").equals("clear") && wearsFrame(clear)) {
        worn++;
        assertEquals(row.get("file"), Outcome.PASS, outcome(clear));
        assertGrows(row.get("file"), clear);
        if (outcome(inspect(DrawnTint.on(clear.portrait().orElseThrow(), 0.35))) == Outcome.PASS) {
          untold.add(row.get("file"));
        }
      }
    }
    // Lids that are lighter than the rest of a face under thick hair.
    assertTrue(untold + " of " + worn, worn >= 5 && untold.size() <= 1);
  }

  private void assertGrows(String name, Inspection clear) {
    double before = value(clear);
    for (double through : THROUGH) {
      double value = tinted(clear, through);
      assertTrue(name + ", " + through + ": " + value + " after " + before, value > before - FITTED_ANEW);
      before = value;
    }
    assertTrue(name + " behind black glass: " + before, before > 0.5);
  }

  private double tinted(Inspection clear, double through) {
    return value(inspect(DrawnTint.on(clear.portrait().orElseThrow(), through)));
  }

  private Inspection inspect(RgbaImage photo) {
    Inspection inspection = engine.inspect(photo, new SourceFile("JPEG", 200_000));
    inspection.complete();
    return inspection;
  }

  private static double value(Inspection inspection) {
    Portrait portrait = inspection.portrait().orElseThrow();
    return DarkLenses.of(portrait).value().orElseThrow();
  }

  private boolean wearsFrame(Inspection inspection) {
    Measurements measures = inspection.judge(document).facts().measures().orElse(new Measurements(List.of()));
    return measures.value(MeasureId.EYEGLASSES).orElse(0) >= 0.14;
  }

  private Outcome outcome(Inspection inspection) {
    return inspection.judge(document).checks().stream()
        .filter(check -> check.id() == CheckId.DARK_LENSES)
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private static BufferedImage withGlasses() {
    BufferedImage person = TestPhotos.drawnPerson();
    Graphics2D g = person.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(new Color(30, 25, 25));
    g.setStroke(new BasicStroke(6));
    g.drawOval(194, 352, 96, 70);
    g.drawOval(310, 352, 96, 70);
    g.drawLine(288, 378, 312, 378);
    g.dispose();
    return person;
  }
}
