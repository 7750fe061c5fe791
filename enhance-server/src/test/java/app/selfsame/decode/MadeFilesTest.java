package app.selfsame.decode;

import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.refusal.RefusalCode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

public class MadeFilesTest {
  /** Two colours that lie this far apart are told apart beside each other, and hardly otherwise. */
  private static final double TOLERANCE = 2;

  private final PhotoDecoder decoder = new PhotoDecoder();

  @Test
  public void everyKindOfFileShowsTheColoursThatItMeansOrIsRefused() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (MadeFile file : MadeFiles.all()) {
      String fault = fault(file);
      if (fault != null) {
        wrong.add(file + ": " + fault);
      }
    }
    assertTrue(String.join("\n", wrong), wrong.isEmpty());
  }

  private String fault(MadeFile file) {
    RgbaImage photo;
    try {
      photo = decoder.decode(file.bytes());
    } catch (UnreadablePhotoException e) {
      boolean isRight = file.shown() == null && e.code() == RefusalCode.DAMAGED;
      return isRight ? null : "refused as " + e.code();
    }
    if (file.shown() == null) {
      return "opened";
    }
    double difference = ColourChart.worst(photo, file.shown());
    return difference <= TOLERANCE ? null : "off by " + difference;
  }
}
