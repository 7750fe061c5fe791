package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A run over many photos that is killed again and again loses none and makes none twice. */
public class BatchKillTest {
  private static final int PHOTOS = 10;
  private static final int KILLS = 3;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void noPhotoIsLostAndNoneIsDoubled() throws Exception {
    Path photos = folder.newFolder("photos").toPath();
    Path made = folder.getRoot().toPath().resolve("made");
    BufferedImage person = TestPhotos.drawnPerson();
    for (int i = 0; i < PHOTOS; i++) {
      person.setRGB(0, 0, 0xff000000 | i);
      Files.write(photos.resolve("photo" + i + ".png"), TestPhotos.encode(person, "png"));
    }
    Random random = new Random(4);
    for (int i = 0; i < KILLS; i++) {
      Process run = start(photos, made);
      try (BufferedReader lines = run.inputReader()) {
        for (int line = 0; line <= 2 * i + 1; line++) {
          lines.readLine();
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(300)));
        run.destroyForcibly().waitFor();
      }
    }
    int doneBefore = done(made).size();
    assertTrue("some are done, and some are not: " + doneBefore, doneBefore > 1 && doneBefore < PHOTOS);
    Process run = start(photos, made);
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(said, 0, run.waitFor());
    assertTrue(said, said.contains(doneBefore + " were done in an earlier run."));

    List<String> done = done(made);
    assertEquals("each once", PHOTOS, done.size());
    assertEquals(PHOTOS, new HashSet<>(done).size());
    JsonNode report = new ObjectMapper().readTree(made.resolve(BatchFolder.JSON).toFile());
    assertEquals(PHOTOS, report.at("/counts/ready").asInt());
    assertEquals(names(photos, ".png"), names(made, ".jpg"));
    assertEquals("nothing is left lying about", PHOTOS + 3, names(made, "").size());
  }

  private static Process start(Path photos, Path made) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
            Selfsame.class.getName(), "batch", photos.toString(), "--frame", "35x45mm", "--out", made.toString(),
            "--jobs", "2");
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** The photos that the journal says are done, as often as it says so; a torn last line says nothing. */
  private static List<String> done(Path made) throws IOException {
    List<String> done = new ArrayList<>();
    String journal = Files.readString(made.resolve(BatchFolder.JOURNAL));
    for (String line : journal.substring(0, journal.lastIndexOf('\n') + 1).lines().toList()) {
      JsonNode json = new ObjectMapper().readTree(line);
      if (json.has("result")) {
        done.add(json.at("/result/file").asText());
      }
    }
    return done;
  }

  private static Set<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new HashSet<>();
      files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
      return names;
    }
  }
}
