package app.selfsame.photos;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.mrz.MrzReader;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.mrz.MrzZone;
import app.selfsame.network.NeuralNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Machine-readable zones of published specimens, and none on photographs of anything else. */
public class ZonesOnDocumentsTest {
  /** Not printed in OCR-B. */
  private static final String OTHER_FONT = "77_card-cmw";

  private final SharedPhotos photos = SharedPhotos.assumed();
  private final NeuralNetwork network = PackagedEngine.lineReader();

  @Test
  public void everyZoneIsReadAsItIsPrinted() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Map<String, String>> documents = photos.labels("mrz");
    for (Map<String, String> document : documents) {
      String file = document.get("file");
      List<MrzZone> zones = zones(photos.file(file));
      String read = zones.isEmpty() ? "" : String.join("\\n", zones.get(0).decoding().lines());
      if (!read.equals(document.get("mrz_truth")) && !file.contains(OTHER_FONT)) {
        wrong.add(file + ": " + read);
      }
      assertTrue(file, zones.size() <= 1);
      if (!read.equals(document.get("mrz_truth"))) {
        assertTrue(file, zones.isEmpty() || zones.get(0).acceptance().verdict() != MrzVerdict.READ);
      }
    }
    assertTrue(documents.size() + " documents", documents.size() >= 24);
    assertEquals(List.of(), wrong);
  }

  @Test
  public void nothingElseIsTakenForAZone() throws IOException {
    List<String> taken = new ArrayList<>();
    for (Path file : photos.in("no_face", "not_photo", "portrait_other")) {
      for (MrzZone zone : zones(file)) {
        taken.add(file.getFileName() + ": " + zone.decoding().lines());
      }
    }
    assertEquals(List.of(), taken);
  }

  private List<MrzZone> zones(Path file) throws IOException {
    try {
      return MrzReader.read(new ImagePyramid(new PhotoDecoder().decode(Files.readAllBytes(file))), network);
    } catch (UnreadablePhotoException e) {
      return List.of();
    }
  }
}
