package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/** The files of the catalogue themselves. They are read from the disk, so this runs on the JVM only. */
public class ShippedDocumentsTest {
  private Catalogue catalogue;

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/documents"))) {
      return files.sorted().toList();
    }
  }

  @Before
  public void concatenateAsTheBuildDoes() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files()) {
      text.append(Files.readString(file, StandardCharsets.UTF_8));
    }
    catalogue = Catalogue.parse(text.toString());
  }

  private PhotoDocument document(String id) {
    return catalogue.find(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  @Test
  public void everyFileIsOneCountryAndValidByItself() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      String text = Files.readString(file, StandardCharsets.UTF_8);
      assertTrue(name + " must end with a line feed", text.endsWith("\n"));
      for (PhotoDocument document : CatalogueParser.parse(text)) {
        assertEquals(name, document.country().toLowerCase() + ".txt", name);
        ids.add(document.id());
      }
    }
    assertEquals(ids, catalogue.documents().stream().map(PhotoDocument::id).toList());
    assertTrue("only " + ids.size(), ids.size() >= 30);
  }

  @Test
  public void lengthsAreThoseOfTheAuthorities() {
    assertRule("us-passport-print", new Frame(FrameUnit.MILLIMETRE, 50.8, 50.8), new Limits(25.4, 34.9));
    assertRule("us-visa-ds160", new Frame(FrameUnit.PERCENT_OF_HEIGHT, 100, 100), new Limits(50, 69));
    assertRule("gb-passport-print", new Frame(FrameUnit.MILLIMETRE, 35, 45), new Limits(29, 34));
    assertRule("fr-passport-id", new Frame(FrameUnit.MILLIMETRE, 35, 45), new Limits(32, 36));
    assertRule("ca-passport-print", new Frame(FrameUnit.MILLIMETRE, 50, 70), new Limits(31, 36));
    assertRule("cn-visa-print", new Frame(FrameUnit.MILLIMETRE, 33, 48), new Limits(28, 33));
    assertRule("fi-passport-print", new Frame(FrameUnit.MILLIMETRE, 36, 47), new Limits(32, 36));
    assertEquals(new Limits(28.6, 34.9), document("us-passport-print").eyeLineFromBottom().get().limits());
    assertEquals(68.1, document("fi-passport-digital").headHeight().get().limits().min(), 0.05);
    assertEquals(76.6, document("fi-passport-digital").headHeight().get().limits().max(), 0.05);
  }

  private void assertRule(String id, Frame frame, Limits head) {
    assertEquals(id, frame, document(id).frame().get());
    assertEquals(id, head, document(id).headHeight().get().limits());
  }

  @Test
  public void theUnitedStatesMeasureVisasWithTheHair() {
    assertEquals(HeadMeasure.CROWN_WITH_HAIR, document("us-visa-ds160").headMeasure());
    assertEquals(HeadMeasure.CROWN, document("fr-passport-id").headMeasure());
  }

  @Test
  public void photosThatTheAuthorityCropsHaveNoFrame() {
    for (String id : List.of("gb-passport-digital", "ie-passport-digital", "ee-id-documents")) {
      assertFalse(id, document(id).frame().isPresent());
      assertFalse(id, document(id).editing().crop() == Permission.ALLOWED);
    }
    assertEquals(Permission.FORBIDDEN, document("gb-passport-digital").editing().crop());
  }

  @Test
  public void nobodyAllowsAnotherBackgroundOrLight() {
    for (PhotoDocument document : catalogue.documents()) {
      assertFalse(document.id(), document.editing().background() == Permission.ALLOWED);
      assertFalse(document.id(), document.editing().light() == Permission.ALLOWED);
    }
  }

  @Test
  public void canadaWantsACommercialPhotographersUncutPhoto() {
    PhotoDocument canada = document("ca-passport-print");
    assertEquals(Permission.FORBIDDEN, canada.editing().crop());
    assertTrue(canada.person().takenBy().get().rule().contains("commercial photographer"));
  }
}
