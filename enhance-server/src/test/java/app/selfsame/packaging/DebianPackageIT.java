package app.selfsame.packaging;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Assume;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The Debian package of the jar as it is shipped. {@code packaging/try} installs it in a bare Debian. */
public class DebianPackageIT {
  private static final Path JAR = Path.of("target", "selfsame.jar").toAbsolutePath();
  private static final int KILLED_BY_SIGTERM = 128 + 15;

  @ClassRule public static final TemporaryFolder BUILT = new TemporaryFolder();
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private static Path deb;

  @BeforeClass
  public static void build() throws Exception {
    Assume.assumeTrue("dpkg-deb is not installed", Given.program("dpkg-deb").isPresent());
    deb = Path.of(Given.run(Given.FOLDER + "/build", JAR.toString(), BUILT.getRoot().toString()).strip());
  }

  private Path root;

  @Before
  public void unpack() throws Exception {
    root = folder.newFolder("root").toPath();
    Given.run("dpkg-deb", "--extract", deb.toString(), root.toString());
  }

  @Test
  public void theSameJarMakesTheSamePackage() throws Exception {
    Path again = folder.newFolder("again").toPath();
    Path second = Path.of(Given.run(Given.FOLDER + "/build", JAR.toString(), again.toString()).strip());
    assertEquals(-1, Files.mismatch(deb, second));
  }

  @Test
  public void keysAreForTheServiceAloneAndNobodyOwnsMore() throws Exception {
    String list = Given.run("dpkg-deb", "--contents", deb.toString());
    for (String line : list.lines().toList()) {
      assertTrue(line, line.contains(" root/root ") && !line.startsWith("-rws") && line.charAt(8) == '-');
    }
    assertTrue(list, list.lines().anyMatch(line -> line.matches("-rw-r----- .*\\./etc/selfsame/selfsame\\.env")));
    assertEquals("/etc/selfsame/selfsame.env", Given.run("dpkg-deb", "--info", deb.toString(), "conffiles").strip());
    for (String script : List.of("postinst", "prerm", "postrm")) {
      Path file = Files.writeString(folder.getRoot().toPath().resolve(script), Given.run("dpkg-deb", "--info", deb.toString(), script));
      Given.run("dash", "-n", file.toString());
    }
    Given.run("bash", "-n", root.resolve("usr/bin/selfsame").toString());
  }

  /** As the unit says, in the package's own folders. */
  @Test
  public void theServiceStartsAnswersAndStops() throws Exception {
    String unit = Files.readString(root.resolve("lib/systemd/system/selfsame.service"));
    Path data = folder.newFolder("data").toPath();
    Path cache = folder.newFolder("cache").toPath();
    List<String> command = new ArrayList<>(List.of(line(unit, "ExecStart=").split(" ")));
    command.remove("$SELFSAME_JAVA_OPTIONS");
    command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.replaceAll(
        part ->
            part.replace("%%", "%")
                .replace("/usr/share/selfsame", root + "/usr/share/selfsame")
                .replace("/var/lib/selfsame", data.toString())
                .replace("/var/cache/selfsame", cache.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).directory(data.toFile()).redirectErrorStream(true);
    Path said = folder.newFile("said").toPath();
    builder.redirectOutput(said.toFile());
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    for (String set : Files.readAllLines(root.resolve("etc/selfsame/selfsame.env"))) {
      if (set.matches("[A-Z_]+=.*")) {
        builder.environment().put(set.substring(0, set.indexOf('=')), set.substring(set.indexOf('=') + 1));
      }
    }
    builder.environment().put("PORT", String.valueOf(port));
    builder.environment().put("SERVE_DATA", data.toString());
    builder.environment().put("SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");
    Process process = builder.start();
    try {
      // The line that the unit waits with until it has started.
      List<String> asking = new ArrayList<>(List.of(line(unit, "ExecStartPost=").split(" ")));
      asking.set(0, root + asking.get(0));
      assertEquals(Files.readString(said), 0, ask(port, asking));
      assertEquals(Files.readString(said), 0, ask(port, List.of(asking.get(0), "--for", "60", "/ready")));
      assertEquals("what is not there is told", 1, ask(port, List.of(asking.get(0), "/nothing")));
      process.destroy();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      assertEquals(KILLED_BY_SIGTERM, process.exitValue());
      assertEquals("the unit takes that for an end as it should be", "143", line(unit, "SuccessExitStatus="));
      assertEquals("nobody answers", 1, ask(port, List.of(asking.get(0), "/health")));
    } finally {
      process.destroyForcibly();
    }
    assertTrue(Files.exists(data.resolve("selfsame.db")));
  }

  private static int ask(int port, List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("PORT", String.valueOf(port));
    builder.environment().remove("SERVE_ADDRESS");
    return builder.start().waitFor();
  }

  private static String line(String unit, String name) {
    return unit.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow().substring(name.length());
  }
}
