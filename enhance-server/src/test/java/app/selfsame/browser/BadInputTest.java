package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.image.RgbaImage;
import app.selfsame.photos.BadFiles;
import app.selfsame.photos.SharedPhotos;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Whatever file is given to the page, it answers within the minute that a visit waits, and goes on. */
public class BadInputTest {
  private static final String SENTENCE = "(This|That|The) .*\\. [A-Z].*\\.";

  @ClassRule public static final ServedSite SITE = new ServedSite();

  /** What was said of the files that more than one test looks at. */
  private static final Map<Path, JsonNode> ORIENTED = new HashMap<>();

  private static StudioVisit visit;

  @BeforeClass
  public static void visit() {
    visit = SITE.visit();
    visit.choose("us-passport-print");
  }

  @AfterClass
  public static void leave() {
    visit.close();
    ORIENTED.clear();
  }

  /** The same worker must have answered from the first file of all tests to the last. */
  @After
  public void goodPhotoIsStillJudgedByTheSameEngine() throws IOException {
    JsonNode report = visit.judge("me.png", "image/png", TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    assertEquals("ready", report.path("verdict").asText());
    assertEquals(1, visit.page().evaluate("() => heard.filter(({type}) => type === 'ready').length"));
  }

  @Test
  public void filesThatAreNoPhotosAreRefusedInASentence() throws IOException {
    for (Map.Entry<String, byte[]> file : BadFiles.all().entrySet()) {
      JsonNode answer = visit.judge(file.getKey(), "image/jpeg", file.getValue());
      assertTrue(file.getKey() + ": " + answer, answer.path("refused").asText().matches(SENTENCE));
    }
  }

  @Test
  public void hostileFilesAreJudgedOrRefusedInASentence() throws IOException {
    answersEach(SharedPhotos.assumed().in("hostile"));
  }

  @Test
  public void picturesOfOtherThingsAreJudged() throws IOException {
    for (Path file : SharedPhotos.assumed().in("no_face")) {
      JsonNode report = judge(file);
      assertEquals(file.toString(), 0, report.path("faces").asInt(-1));
      assertEquals(file.toString(), "unusable", report.path("verdict").asText());
    }
    answersEach(SharedPhotos.assumed().in("not_photo"));
  }

  @Test
  public void theEightOrientationsAreUprightAsOnTheJvm() throws IOException {
    for (Path file : SharedPhotos.assumed().in("exif")) {
      RgbaImage upright = new PhotoDecoder().decode(Files.readAllBytes(file));
      JsonNode photo = judgeOriented(file).path("photo");
      assertEquals(file.toString(), upright.width(), photo.path("width").asInt());
      assertEquals(file.toString(), upright.height(), photo.path("height").asInt());
    }
  }

  /** The files were each compressed by itself, so points agree to a hundredth of the picture's edge. */
  @Test
  public void oneFaceStoredInEightWaysIsInOnePlace() throws IOException {
    List<Path> files =
        SharedPhotos.assumed().in("exif").stream()
            .filter(file -> file.getFileName().toString().startsWith("Pillow__images__hopper"))
            .toList();
    JsonNode first = judgeOriented(files.get(0));
    assertEquals(1, first.path("faces").asInt());
    double tolerancePx = first.at("/photo/width").asDouble() / 100;
    for (Path file : files) {
      JsonNode report = judgeOriented(file);
      for (String at : List.of("/face/eyes/0/0", "/face/eyes/0/1", "/face/eyes/1/0", "/face/chin/0", "/face/chin/1")) {
        assertEquals(file + at, first.at(at).asDouble(), report.at(at).asDouble(Double.NaN), tolerancePx);
      }
    }
  }

  private static void answersEach(List<Path> files) throws IOException {
    TreeSet<String> wrong = new TreeSet<>();
    for (Path file : files) {
      JsonNode answer = judge(file);
      if (!answer.has("verdict") && !answer.path("refused").asText().matches(SENTENCE)) {
        wrong.add(file.getFileName() + ": " + answer);
      }
    }
    assertEquals(new TreeSet<>(), wrong);
  }

  private static JsonNode judgeOriented(Path file) throws IOException {
    if (!ORIENTED.containsKey(file)) {
      ORIENTED.put(file, judge(file));
    }
    return ORIENTED.get(file);
  }

  private static JsonNode judge(Path file) throws IOException {
    String name = file.getFileName().toString();
    String mediaType = name.endsWith("png") ? "image/png" : "image/jpeg";
    return visit.judge(name, mediaType, Files.readAllBytes(file));
  }
}
