package app.selfsame.packaging;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** systemd understands the service's unit, and finds little that it could still do. */
public class UnitTest {
  /** Tenths of what systemd counts as exposed: it is 1.4, for a server that reaches the network. */
  private static final int MOST_EXPOSED = 15;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Before
  public void requireSystemd() {
    Assume.assumeTrue("systemd-analyze is not installed", Given.program("systemd-analyze").isPresent());
  }

  @Test
  public void nothingInItIsMistyped() throws Exception {
    assertEquals("", complaints());
  }

  @Test
  public void whatTheManualPutsBesideItIsNotEither() throws Exception {
    String manual = Given.manual();
    int from = manual.indexOf("  [Service]\n  LoadCredential=");
    String shown = manual.substring(from, manual.indexOf("  ```", from)).replaceAll("(?m)^  ", "");
    Path beside = folder.newFolder("selfsame.service.d").toPath();
    Files.writeString(beside.resolve("override.conf"), shown);
    assertEquals("", complaints());
    // What is mistyped there is seen.
    Files.writeString(beside.resolve("override.conf"), shown.replace("LoadCredential", "LoadCredentials"));
    String complaint = assertThrows(AssertionError.class, this::complaints).getMessage();
    assertTrue(complaint, complaint.contains("LoadCredentials"));
  }

  private String complaints() throws Exception {
    String text = Given.replaced(Given.text("systemd/selfsame.service"), "/usr/share/selfsame/ask", Given.FOLDER + "/ask");
    // Java may lie elsewhere where this is tested.
    text = Given.replaced(text, "ExecStart=/usr/bin/java", "ExecStart=" + Path.of(System.getProperty("java.home"), "bin", "java"));
    Path unit = Files.writeString(folder.getRoot().toPath().resolve("selfsame.service"), text);
    return Given.run("systemd-analyze", "verify", "--man=no", "--recursive-errors=no", unit.toString());
  }

  @Test
  public void itIsShutIn() throws Exception {
    Path unit = Files.writeString(folder.getRoot().toPath().resolve("selfsame.service"), Given.text("systemd/selfsame.service"));
    Given.run("systemd-analyze", "security", "--offline=true", "--threshold=" + MOST_EXPOSED, unit.toString());
  }
}
