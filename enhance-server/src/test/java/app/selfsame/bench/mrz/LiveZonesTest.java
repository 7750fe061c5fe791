package app.selfsame.bench.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.mrz.LiveGlance;
import app.selfsame.mrz.LiveReader;
import app.selfsame.mrz.MrzFormat;
import app.selfsame.mrz.ZoneHint;
import app.selfsame.network.NeuralNetwork;
import java.util.List;
import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.Test;

/** Documents that are held before a camera, frame by frame, read by the network that is checked in. */
public class LiveZonesTest {
  private static final int MANY_FRAMES = 12;
  private static final int FRAME_MILLIS = 300;

  private static OcrB font;
  private static NeuralNetwork network;

  @BeforeClass
  public static void load() {
    assumeTrue("Debian's fonts-ocr-b is not installed", OcrB.isInstalled());
    font = OcrB.load();
    network = PackagedEngine.lineReader();
  }

  @Test
  public void whatIsHeldWellIsReadWithinThreeFramesWhicheverWayItLies() {
    MrzFormat[] formats = {MrzFormat.TD1, MrzFormat.TD2, MrzFormat.TD3};
    for (int i = 0; i < formats.length; i++) {
      DrawnDocument document = DrawnDocument.draw(font, new Chance(300 + i), formats[i]);
      for (int turn = 0; turn < 4; turn++) {
        PhonePhoto photo = PhonePhoto.plain().turned(90 * turn + 4 * i - 4);
        assertEquals(photo.toString(), Optional.of(document.lines()), Shown.of(photo, document, 3).agreed);
      }
    }
  }

  @Test
  public void framesTakenByChanceAreReadRightlyOrNotAtAll() {
    int read = 0;
    for (int i = 0; i < 12; i++) {
      DrawnDocument document = DrawnDocument.draw(font, new Chance(700 + i));
      PhonePhoto photo = PhonePhoto.by(new Chance(800 + i));
      Optional<List<String>> agreed = Shown.of(photo, document, 4).agreed;
      assertTrue(photo + " " + agreed, agreed.isEmpty() || agreed.get().equals(document.lines()));
      read += agreed.isPresent() ? 1 : 0;
    }
    assertTrue(read + " of 12 read", read >= 8);
  }

  @Test
  public void whatGlareHidesIsSaidAndNeverGuessed() {
    DrawnDocument document = DrawnDocument.draw(font, new Chance(11), MrzFormat.TD3);
    for (double brightness : new double[] {300, 400, 800}) {
      Shown shown = Shown.of(PhonePhoto.plain().glaring(brightness, 0.3, 0.89), document, MANY_FRAMES);
      assertTrue(shown.agreed.isEmpty() || shown.agreed.get().equals(document.lines()));
      assertTrue(brightness + ": " + shown, shown.agreed.isPresent() || shown.hint.isPresent());
    }
  }

  @Test
  public void aTableWithoutDocumentAsksForOne() {
    DrawnDocument document = DrawnDocument.draw(font, new Chance(41), MrzFormat.TD3);
    RgbaImage table = PhonePhoto.plain().filling(0.01).take(document.picture());
    Shown shown = Shown.of(table, MANY_FRAMES);
    assertEquals(Optional.empty(), shown.agreed);
    assertEquals(Optional.of(ZoneHint.SHOW_LINES), shown.hint);
  }

  /**
   * What a document that is held still comes to.
   *
   * @param agreed the lines, as soon as frames agree
   * @param hint the last one before that
   */
  private record Shown(Optional<List<String>> agreed, Optional<ZoneHint> hint) {
    static Shown of(PhonePhoto photo, DrawnDocument document, int frames) {
      return of(photo.take(document.picture()), frames);
    }

    static Shown of(RgbaImage photo, int frames) {
      LiveReader reader = new LiveReader(network);
      LiveGlance glance = null;
      for (int i = 1; i <= frames && (glance == null || glance.agreed().isEmpty()); i++) {
        glance = reader.look(new ImagePyramid(photo), 1, i * FRAME_MILLIS);
      }
      return new Shown(glance.agreed(), glance.hint());
    }
  }
}
