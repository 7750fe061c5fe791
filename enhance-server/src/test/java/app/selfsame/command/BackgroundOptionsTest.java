package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import app.selfsame.verdict.CheckId;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** What is said of the background on the command line, and what is shown of it. */
public class BackgroundOptionsTest extends CommandRun {
  @Test
  public void theBackgroundIsLeftToTheDocumentUnlessSomethingIsSaid() throws Exception {
    assertEquals("true - false", wished());
    assertEquals("true - false", wished("--background", "auto"));
    assertEquals("true - true", wished("--even-if-unsaid"));
    assertEquals("false - false", wished("--background", "keep"));
  }

  @Test
  public void aColourIsAWordOrAValue() throws Exception {
    assertEquals("true #d3d3d3 false", wished("--background", "light-grey"));
    assertEquals("true #ffffff true", wished("--background", "white", "--even-if-unsaid"));
    assertEquals("true #a1b2c3 false", wished("--background=#A1b2C3"));
  }

  @Test
  public void nonsenseIsRefusedInPlainWords() {
    for (String nonsense : List.of("", "pink", "#fff", "ffffff", "Auto", "not white")) {
      err.getBuffer().setLength(0);
      assertEquals(nonsense, 2, prepare("--background", nonsense));
      assertTrue(err.toString(), err.toString().lines().findFirst().orElse("").startsWith("--background must be auto"));
    }
    assertEquals("", out.toString());
  }

  @Test
  public void thePersonSeesEveryEditAndTheNewBackgroundsFigures() {
    assertEquals(0, prepare());
    String text = out.toString();
    int before = 0;
    for (String part :
        List.of(
            "written", "edits      Cropped to 51 x 51 mm", "Saved as JPEG, quality 92", "true - false",
            English.say(CheckId.BACKGROUND_COLOUR.title()) + ": passed, 84.6 (allowed: 60 to 92)")) {
      int at = text.indexOf(part);
      assertTrue(part + " in " + text, at >= before);
      before = at;
    }
  }

  private String wished(String... options) throws Exception {
    out.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--json", "--overwrite"));
    assertEquals(0, prepare(all.toArray(String[]::new)));
    return lines().get(0).path("output").path("background").path("note").asText();
  }

  private int prepare(String... options) {
    List<String> arguments = new ArrayList<>(List.of("prepare", passing, "--document", DOCUMENT));
    arguments.addAll(List.of("--out", folder.getRoot().toPath().resolve("out").toString()));
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }
}
