package app.selfsame.photos;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.SourceFile;
import app.selfsame.inspection.Stage;
import app.selfsame.message.English;
import app.selfsame.network.Networks;
import app.selfsame.report.ReportJson;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * The page says something of a face before it knows whether somebody else is in the photo; the command line looks for
 * everybody first. Both come to the same, and what the page said was met before stays so.
 */
public class FirstWordTest {
  private static final List<PhotoDocument> DOCUMENTS = documents("us-passport-print", "icao-doc9303", "gb-passport-digital");

  /** Somebody else, or somebody larger, is seen by the full-range detector alone. */
  private static final String SEEN_BY_FULL_RANGE = "insightface__attribute__1996.jpg";

  private final SharedPhotos photos = SharedPhotos.assumed();
  private final Networks networks = PackagedEngine.networks();
  private final Engine engine = new Engine(networks);

  @Test
  public void theLastWordIsTheSameAndContradictsNothingThatWasMet() throws IOException {
    List<String> different = new ArrayList<>();
    List<String> contradicted = new ArrayList<>();
    int early = 0;
    List<Path> files =
        photos.in("multi_face", "small_face", "no_face", "defect_pose", "portrait_candidate", "portrait_other");
    for (Path path : files) {
      byte[] bytes = Files.readAllBytes(path);
      Inspection atOnce = inspect(bytes);
      atOnce.complete();
      Inspection inStages = inspect(bytes);
      inStages.advance();
      List<Judgement> first = judge(inStages);
      early += first.get(0).facts().areFacesSettled() ? 0 : 1;
      inStages.advance();
      List<Judgement> second = judge(inStages);
      assertEquals(Stage.COMPLETE, inStages.advance());
      List<Judgement> last = judge(inStages);
      List<Judgement> expected = judge(atOnce);
      for (int i = 0; i < DOCUMENTS.size(); i++) {
        String name = path.getFileName() + " for " + DOCUMENTS.get(i).id();
        if (!report(expected.get(i)).equals(report(last.get(i)))) {
          different.add(name);
        }
        Set<CheckId> lost = met(first.get(i));
        lost.addAll(met(second.get(i)));
        lost.removeAll(met(last.get(i)));
        if (!lost.isEmpty()) {
          contradicted.add(name + ": " + lost);
        }
      }
    }
    assertEquals(List.of(), different);
    assertEquals(List.of(), contradicted);
    assertTrue(early + " first words before everybody is found", early > files.size() / 4);
  }

  @Test
  public void whoIsSeenByTheFullRangeDetectorAloneIsCountedInTheEnd() throws IOException {
    Inspection inspection = inspect(Files.readAllBytes(photos.file("multi_face/" + SEEN_BY_FULL_RANGE)));
    inspection.advance();
    assertEquals(1, judge(inspection).get(0).facts().faces().size());
    inspection.advance();
    Judgement counted = judge(inspection).get(0);
    assertEquals(2, counted.facts().faces().size());
    assertTrue(counted.checks().stream().anyMatch(check -> check.id() == CheckId.FACE_COUNT));
    inspection.advance();
    assertTrue(met(judge(inspection).get(0)).stream().noneMatch(id -> id == CheckId.FACE_COUNT));
  }

  private Inspection inspect(byte[] bytes) {
    PhotoFile file = PhotoFile.admit(bytes);
    RgbaImage photo = new PhotoDecoder().decode(file);
    return engine.inspect(photo, SourceFile.of(file));
  }

  private static List<Judgement> judge(Inspection inspection) {
    return DOCUMENTS.stream().map(inspection::judge).toList();
  }

  private static List<PhotoDocument> documents(String... ids) {
    Catalogue catalogue = PackagedEngine.catalogue();
    return Stream.of(ids).map(id -> catalogue.find(id).orElseThrow()).toList();
  }

  private static Set<CheckId> met(Judgement judgement) {
    Set<CheckId> met = new TreeSet<>();
    judgement.checks(Outcome.PASS).forEach(check -> met.add(check.id()));
    return met;
  }

  private static String report(Judgement judgement) {
    return ReportJson.begin(judgement, English.texts()).endObject().toString();
  }
}
