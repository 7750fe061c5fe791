package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.Test;

public class MatteCommandTest extends CommandRun {
  @Test
  public void alphaAndForegroundAreWrittenOfEachPhoto() throws Exception {
    Path to = folder.getRoot().toPath().resolve("new/folder");
    assertEquals(0, run("matte", passing, "--out", to.toString(), "--json"));
    JsonNode json = lines().get(0);
    assertEquals(passing, json.path("file").asText());
    assertEquals("[2,1]", json.path("px").toString());
    assertEquals("{\"value\":0.9346,\"grade\":\"good\",\"note\":\"\"}", json.path("confidence").toString());
    assertEquals("[]", json.path("notices").toString());
    assertTrue(json.path("millis").isNumber());
    assertEquals(to.resolve("passing-alpha.png").toString(), json.path("alpha").asText());
    assertEquals(to.resolve("passing-foreground.png").toString(), json.path("foreground").asText());
    BufferedImage alpha = ImageIO.read(to.resolve("passing-alpha.png").toFile());
    assertEquals(1, alpha.getSampleModel().getNumBands());
    assertEquals(0x40, alpha.getRaster().getSample(0, 0, 0));
    assertEquals(0xff, alpha.getRaster().getSample(1, 0, 0));
    BufferedImage foreground = ImageIO.read(to.resolve("passing-foreground.png").toFile());
    assertEquals(0x40112233, foreground.getRGB(0, 0));
    assertEquals(0xff445566, foreground.getRGB(1, 0));
  }

  @Test
  public void aPoorResultIsWrittenAndFails() throws Exception {
    String to = folder.newFolder("out").toString();
    assertEquals(1, run("matte", failing, passing, "--out", to));
    String text = out.toString();
    for (String part :
        List.of(
            "POOR", "failing-alpha.png  2 x 1 px", "Confidence in the outline of the person: 0.2.",
            "The wall is busy. Retake the photo in front of a plain wall",
            "The person goes on beyond the edge.", "GOOD", "passing-foreground.png")) {
      assertTrue(part + " in " + text, text.contains(part));
    }
  }

  @Test
  public void whoIsNotThereIsRefusedAndTheOthersGoOn() throws Exception {
    String to = folder.newFolder("out").toString();
    assertEquals(1, run("matte", refused, passing, "--out", to, "--json"));
    assertEquals("no-face", lines().get(0).path("reason").asText());
    assertTrue(lines().get(0).path("refused").asText().contains("nobody"));
    assertFalse(lines().get(0).has("alpha"));
    assertFalse(lines().get(1).has("refused"));
    assertEquals(2, run("matte", damaged, refused, "--out", to));
    assertTrue(out.toString(), out.toString().contains("REFUSED"));
    assertTrue(out.toString(), out.toString().contains("ERROR"));
  }

  @Test
  public void photosOfTheSameNameDoNotOverwriteEachOtherNorWhatIsNumberedAlready() throws Exception {
    folder.newFolder("other");
    String other = write("other/passing.jpg", "P");
    String numbered = write("passing-2.jpg", "P");
    String to = folder.newFolder("out").toString();
    assertEquals(0, run("matte", passing, other, numbered, "--out", to));
    try (Stream<Path> files = Files.list(Path.of(to))) {
      assertEquals(
          Set.of(
              "passing-alpha.png", "passing-foreground.png", "passing-2-alpha.png", "passing-2-foreground.png",
              "passing-2-2-alpha.png", "passing-2-2-foreground.png"),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @Test
  public void originalsAreNeverOverwritten() throws Exception {
    String original = write("passing-alpha.png", "P");
    assertEquals(2, run("matte", passing, original, "--out", folder.getRoot().toString(), "--json"));
    assertEquals("P", Files.readString(Path.of(original)));
    assertTrue(lines().get(0).path("error").asText().contains("overwrite"));
  }

  @Test
  public void wrongUsageExitsWithTwo() {
    assertEquals(2, run("matte", passing));
    assertEquals(2, run("matte", "--out", folder.getRoot().toString()));
    assertEquals(2, run("matte", passing, "--out", passing));
    assertTrue(err.toString(), err.toString().contains("cannot be created"));
    assertEquals(2, run("matte", passing, "--document", DOCUMENT, "--out", folder.getRoot().toString()));
    assertEquals("", out.toString());
  }
}
