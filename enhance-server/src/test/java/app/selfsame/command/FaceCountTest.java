package app.selfsame.command;

import static org.junit.Assert.assertEquals;

import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.EngineDesks;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.photos.SharedPhotos;
import app.selfsame.verdict.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;

/** How many faces are found in labelled photographs. Every one that is wrong is named. */
public class FaceCountTest {
  private final SharedPhotos photos = SharedPhotos.assumed();

  @Test
  public void everySinglePortraitHasOneFace() throws IOException {
    assertEquals(Map.of(), otherThan(1, photos.withFaces(1, "portrait_candidate", "portrait_other")));
  }

  @Test
  public void whereNobodyIsThereIsNoFace() throws IOException {
    assertEquals(Map.of(), otherThan(0, photos.in("no_face")));
  }

  /** Waterfalls with a large digit in the middle, which a detector may take for a small face. */
  @Test
  public void labelledPicturesOfOtherCategoriesHaveNoFaceEither() throws IOException {
    assertEquals(Map.of(), otherThan(0, photos.withFaces(0, "exif")));
  }

  private static Map<String, Integer> otherThan(int faces, List<Path> files) throws IOException {
    EngineDesks desks = new EngineDesks();
    PhotoDesk desk = desks.open();
    PhotoDocument document = desks.catalogue().find("us-passport-print").orElseThrow();
    Map<String, Integer> wrong = new TreeMap<>();
    for (Path file : files) {
      int found = desk.check(Files.readAllBytes(file), document, Answers.NONE).facts().faces().size();
      if (found != faces) {
        wrong.put(file.getFileName().toString(), found);
      }
    }
    return wrong;
  }
}
