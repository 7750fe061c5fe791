package app.selfsame.parcel;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The program of docs/parcels.md, which has nothing of this project's, opens what this project seals. */
public class ManualTest {
  private static final Path MANUAL = Path.of("..", "docs", "parcels.md");
  private static final int LONGEST_SECONDS = 60;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void theProgramOpensAPicture() throws Exception {
    Optional<String> python = python();
    assumeTrue("there is no Python with cryptography", python.isPresent());
    PicturePlace place = TestParcels.PLACE;
    byte[] link =
        TestParcels.secret().seal(new LinkPlace(place.collection(), place.participant()), TestParcels.keys());
    write("parcel", TestParcels.sealed());
    write("link", link);
    write("key.json", TestKeys.bytes(TestKeys.ben()));
    String call =
        """
        from pathlib import Path
        file = json.loads(Path("key.json").read_text())
        parcel, link = Path("parcel").read_bytes(), Path("link").read_bytes()
        report, jpeg = open_picture(parcel, link, file, "%s", "%s", %d)
        Path("opened.jpg").write_bytes(jpeg)
        print(report["attempt"])
        """
            .formatted(place.collection(), place.participant(), place.attempt());
    write("open.py", (shown() + call).getBytes(StandardCharsets.UTF_8));
    assertEquals(String.valueOf(place.attempt()), run(python.get(), "open.py"));
    assertArrayEquals(TestParcels.jpeg(), Files.readAllBytes(folder.getRoot().toPath().resolve("opened.jpg")));
  }

  private static String shown() throws IOException {
    Matcher block = Pattern.compile("(?s)```python\n(.*?)```").matcher(Files.readString(MANUAL));
    assertTrue(block.find());
    return block.group(1);
  }

  /** Debian's own may have the package where another one, first on the path, has not. */
  private Optional<String> python() {
    return Stream.of("python3", "/usr/bin/python3").filter(this::hasCryptography).findFirst();
  }

  private boolean hasCryptography(String python) {
    try {
      return new ProcessBuilder(python, "-c", "import cryptography").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private String run(String... command) throws Exception {
    Path said = folder.getRoot().toPath().resolve("said");
    Process process =
        new ProcessBuilder(List.of(command))
            .directory(folder.getRoot())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    boolean isOver = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    String all = Files.readString(said).strip();
    assertEquals(all, 0, isOver ? process.exitValue() : -1);
    return all;
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.getRoot().toPath().resolve(name), bytes);
  }
}
