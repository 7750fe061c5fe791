package app.selfsame.conformance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.PortraitMeasurer;
import app.selfsame.inspection.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/**
 * Our quality components on the 28 images of the reference implementation (OFIQ) against its own, for the measures that
 * need no network of the reference's. Left out unless {@code SELFSAME_OFIQ} (a system property or an environment
 * variable) names a folder that holds both:
 *
 * <ul>
 *   <li>the images, which lie in {@code OFIQ-IMAGES.zip} under https://standards.iso.org/iso-iec/29794/-5/ed-1/en/
 *       (each with a licence of its own in the archive, so they are not part of this project);
 *   <li>{@code expected_results.csv}, from {@code data/tests/expected_results} of
 *       https://github.com/BSI-OFIQ/OFIQ-Project.
 * </ul>
 */
public class ReferenceImagesTest {
  @Test
  public void componentsAreThoseOfTheReference() throws IOException {
    Path folder = folder();
    ReferenceTable table = ReferenceTable.parse(Files.readAllLines(folder.resolve("expected_results.csv")));
    Engine engine = PackagedEngine.open();
    PhotoDecoder decoder = new PhotoDecoder();
    List<String> deviations = new ArrayList<>();
    for (ReferenceTable.Row row : table.rows()) {
      byte[] file = Files.readAllBytes(folder.resolve(row.image()));
      Inspection inspection = engine.inspect(decoder.decode(file), new SourceFile("PNG", file.length));
      inspection.complete();
      inspection
          .portrait()
          .ifPresentOrElse(
              portrait -> deviations.addAll(Conformance.deviations(row, PortraitMeasurer.measure(portrait))),
              () -> deviations.add(row.image() + ": no face"));
    }
    assertEquals("", String.join("\n", deviations));
  }

  private static Path folder() {
    String named = Optional.ofNullable(System.getProperty("SELFSAME_OFIQ")).orElse(System.getenv("SELFSAME_OFIQ"));
    assumeTrue("no images of the reference implementation; SELFSAME_OFIQ can name their folder", named != null);
    return Path.of(named);
  }
}
