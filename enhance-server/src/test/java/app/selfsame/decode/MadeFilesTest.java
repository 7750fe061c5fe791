package app.selfsame.decode;

import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

public class MadeFilesTest {
  /** Two colours that lie this far apart are told apart beside each other, and hardly otherwise. */
  private static final double TOLERANCE = 2;

  private final PhotoDecoder decoder = new PhotoDecoder();

  @Test
  public void everyKindOfFileShowsTheColoursThatItMeans() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (MadeFile file : MadeFiles.all()) {
      String worst;
      try {
        RgbaImage photo = decoder.decode(file.bytes());
        double difference = ColourChart.worst(photo, file.shown());
        worst = difference <= TOLERANCE ? null : "off by " + difference;
      } catch (RuntimeException e) {
        worst = e.toString();
      }
      if (worst != null) {
        wrong.add(file + ": " + worst);
      }
    }
    assertTrue(String.join("\n", wrong), wrong.isEmpty());
  }
}
