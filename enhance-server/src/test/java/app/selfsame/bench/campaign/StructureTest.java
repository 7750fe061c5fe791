package app.selfsame.bench.campaign;

import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import org.junit.Test;

/** What a file that was cut anywhere says of its parts lies within what is left of it. */
public class StructureTest {
  private static final int BEGINNING_BYTES = 400;

  @Test
  public void eachBeginningOfEachKindOfFileIsLookedAt() throws Exception {
    for (Seeds.Named file : Seeds.pictures()) {
      for (int length = 0; length <= Math.min(BEGINNING_BYTES, file.bytes().length); length++) {
        assertWithin(file.name(), Arrays.copyOf(file.bytes(), length));
      }
    }
  }

  private static void assertWithin(String name, byte[] file) {
    String words = name + ", " + file.length + " bytes";
    Structure structure = Structure.of(file);
    for (Structure.Field field : structure.fields()) {
      assertTrue(words, field.at() >= 0 && field.at() + field.bytes() <= file.length);
    }
    for (Structure.Part part : structure.parts()) {
      assertTrue(words, part.from() >= 0 && part.from() < part.to() && part.to() <= file.length);
    }
  }
}
