package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Test;

public class CompareCommandTest extends CommandRun {
  @Test
  public void likeFacesAreNoProof() throws Exception {
    assertEquals(0, run("compare", passing, write("other.jpg", "P"), "--json"));
    JsonNode json = lines().get(0);
    assertEquals(passing, json.path("files").path(0).asText());
    assertEquals("alike", json.path("answer").asText());
    assertEquals(1, json.path("similarity").asDouble(), 1e-6);
    assertTrue("pictures of nothing are no photo twice", json.path("samePhoto").isNull());
    assertEquals("[]", json.path("reasons").toString());
    assertEquals(
        "The faces look alike. This is not proof that it is the same person.", json.path("headline").asText());
    assertEquals(1, lines().size());
  }

  @Test
  public void unlikeFacesBlockNobody() throws Exception {
    assertEquals(0, run("compare", passing, failing, "--json"));
    JsonNode json = lines().get(0);
    assertEquals("different", json.path("answer").asText());
    assertEquals(0.1, json.path("similarity").asDouble(), 1e-6);
  }

  @Test
  public void theAnswerIsTheSameTheOtherWayRound() throws Exception {
    assertEquals(0, run("compare", failing, passing, "--json"));
    assertEquals("different", lines().get(0).path("answer").asText());
  }

  @Test
  public void whatStandsInTheWayIsSaidOfThePhotoInWhichItDoes() throws Exception {
    assertEquals(0, run("compare", passing, refused, "--json"));
    JsonNode json = lines().get(0);
    assertEquals("not-compared", json.path("answer").asText());
    assertTrue(json.path("similarity").isNull());
    assertTrue(json.path("samePhoto").isNull());
    assertEquals("second", json.path("reasons").path(0).path("photo").asText());
    assertEquals("several-faces", json.path("reasons").path(0).path("code").asText());
  }

  @Test
  public void aPersonReadsTheAnswerAndForWhomItErrs() throws Exception {
    assertEquals(0, run("compare", passing, failing));
    for (String part : new String[] {"DIFFERENT", "Did you choose the right photo?", "East Asian", "twins"}) {
      assertTrue(part + " in " + out, out.toString().contains(part));
    }
    assertTrue("no percentage: " + out, !out.toString().contains("%"));
  }

  @Test
  public void aFileThatCannotBeReadEndsWithTwoAndOneLine() throws Exception {
    assertEquals(2, run("compare", passing, write("broken.jpg", "?")));
    assertEquals("", out.toString());
    assertEquals(err.toString(), 1, err.toString().lines().count());
    assertEquals(2, run("compare", passing, write("broken.jpg", "?"), "--json"));
    assertEquals("damaged", lines().get(0).path("reason").asText());
  }

  @Test
  public void onePhotoAloneIsRefused() throws Exception {
    assertEquals(2, run("compare", passing));
  }
}
