package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.site.AlteredSite;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** {@code selfsame verify}, as somebody runs it who wants to know what a site serves. */
public class VerifyCommandTest extends CommandRun {
  private int verify(Site site, String... more) throws Exception {
    try (SiteServer server = SiteServer.start(site, 0)) {
      String[] arguments = new String[more.length + 2];
      arguments[0] = "verify";
      arguments[1] = "http://localhost:" + server.port() + "/";
      System.arraycopy(more, 0, arguments, 2, more.length);
      return run(arguments);
    }
  }

  @Test
  public void aTrueSiteIsSaidToBeTheSame() throws Exception {
    Site run = Site.packaged().runBy("Jane Doe", Optional.empty(), true);
    assertEquals(0, verify(run));
    String said = out.toString();
    assertTrue(said, said.startsWith("The site serves what this program would. Files compared: "));
    assertTrue(said, said.contains("SHA-256 of the list of digests of this program: " + Site.packaged().digest().orElseThrow()));
    assertTrue(said, said.contains("The site says that it is run by Jane Doe."));
    assertTrue(said, said.contains("The site says that one can sign in."));
    assertFalse(said, said.contains("sells"));
    assertTrue(said, said.contains("It could answer others differently"));
  }

  @Test
  public void eachDifferenceIsALineAndAnObject() throws Exception {
    Site altered =
        AlteredSite.of(folder.getRoot().toPath().resolve("site"), Map.of("first.js", script -> "evil();" + script));
    String path = Site.packaged().path("first.js");
    assertEquals(1, verify(altered));
    assertTrue(out.toString(), out.toString().contains(path + ": the content is different, from byte 1 on."));
    out.getBuffer().setLength(0);
    assertEquals(1, verify(altered, "--json"));
    JsonNode found = new ObjectMapper().readTree(out.toString());
    assertFalse(found.path("same").asBoolean(true));
    assertEquals(64, found.path("digest").asText().length());
    boolean isTold = false;
    for (JsonNode difference : found.path("differences")) {
      isTold |= difference.path("file").asText().equals(path) && difference.path("kind").asText().equals("content");
    }
    assertTrue(out.toString(), isTold);
  }

  @Test
  public void addressesThatAreNoSitesAreRefused() {
    for (String given : new String[] {"photos.example", "http://photos.example", "https://photos.example/path", "ftp://a.example"}) {
      err.getBuffer().setLength(0);
      assertEquals(given, 2, run("verify", given));
      String said = err.toString();
      assertTrue(said, said.contains("The site must be an address such as https://photos.example, not “" + given + "”."));
    }
  }
}
