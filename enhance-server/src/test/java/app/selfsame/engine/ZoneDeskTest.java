package app.selfsame.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.JpegSamples;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.mrz.CheckResult;
import app.selfsame.mrz.MrzCheck;
import app.selfsame.mrz.MrzDoubt;
import app.selfsame.mrz.MrzReading;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.worker.TestPhotos;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.Test;

/** The page of a passport, drawn in the typeface of such pages, in every kind of file. */
public class ZoneDeskTest {
  private static final List<String> LINES = SpecimenReadings.passportLines();

  private static PhotoDesk desk;

  @BeforeClass
  public static void sitDown() {
    DrawnPassport.requireTypeface();
    desk = new EngineDesks().open();
  }

  @Test
  public void everyFormatIsRead() throws Exception {
    for (String format : new String[] {"jpeg", "png", "bmp", "gif", "tiff"}) {
      assertRead(format, JpegSamples.encode(DrawnPassport.page(LINES), format));
    }
  }

  @Test
  public void howeverThePageIsTurnedItIsRead() throws Exception {
    BufferedImage page = DrawnPassport.page(LINES);
    for (int quarters = 1; quarters < 4; quarters++) {
      page = turned(page);
      assertRead(quarters + " quarters", JpegSamples.encode(page, "png"));
    }
  }

  @Test
  public void theZoneIsWhereItStandsInTheUprightPicture() throws Exception {
    byte[] turned = JpegSamples.encode(turned(DrawnPassport.page(LINES)), "jpeg");
    // Of a camera that was held on its side.
    MrzReading reading = assertRead("by Exif", JpegSamples.withOrientation(turned, 8));
    for (PointPx corner : reading.outline().outline()) {
      assertTrue(corner.toString(), corner.y() > DrawnPassport.LINES_TOP_PX - 20 && corner.y() < DrawnPassport.HEIGHT_PX);
      assertTrue(corner.toString(), corner.x() > 0 && corner.x() < DrawnPassport.WIDTH_PX);
    }
  }

  @Test
  public void aMisprintedDigitIsShownAsItIs() throws Exception {
    List<String> misprint = List.of(LINES.get(0), LINES.get(1).replace("L898902C36", "L898902C35"));
    MrzReading reading = desk.readZone(JpegSamples.encode(DrawnPassport.page(misprint), "png")).orElseThrow();
    assertEquals(misprint, reading.decoding().lines());
    assertEquals(CheckResult.DOES_NOT_VERIFY, reading.decoding().checks().get(MrzCheck.NUMBER));
    assertEquals(MrzVerdict.CHECK, reading.acceptance().verdict());
  }

  @Test
  public void ofTwoDocumentsNobodyCanTellWhichIsMeant() throws Exception {
    BufferedImage both = new BufferedImage(DrawnPassport.WIDTH_PX, 2 * DrawnPassport.HEIGHT_PX, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = both.createGraphics();
    graphics.drawImage(DrawnPassport.page(LINES), 0, 0, null);
    graphics.drawImage(DrawnPassport.page(LINES), 0, DrawnPassport.HEIGHT_PX, null);
    graphics.dispose();
    MrzReading reading = desk.readZone(JpegSamples.encode(both, "png")).orElseThrow();
    assertEquals(MrzVerdict.CHECK, reading.acceptance().verdict());
    assertTrue(reading.acceptance().doubts().contains(MrzDoubt.SEVERAL));
  }

  @Test
  public void whereNoZoneIsNoneIsFound() throws Exception {
    assertEquals(Optional.empty(), desk.readZone(JpegSamples.encode(TestPhotos.drawnPerson(), "png")));
    assertEquals(Optional.empty(), desk.readZone(JpegSamples.encode(DrawnPassport.page(List.of()), "png")));
  }

  @Test
  public void whatIsNoPictureIsRefused() {
    byte[] pdf = "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
    UnreadablePhotoException refused = assertThrows(UnreadablePhotoException.class, () -> desk.readZone(pdf));
    assertEquals(RefusalCode.NOT_AN_IMAGE, refused.refusal().code());
  }

  private static MrzReading assertRead(String how, byte[] file) {
    Optional<MrzReading> reading = desk.readZone(file);
    assertTrue(how + ": nothing found", reading.isPresent());
    assertEquals(how, LINES, reading.get().decoding().lines());
    assertEquals(how, List.of(), reading.get().acceptance().doubts());
    return reading.get();
  }

  /** A quarter clockwise. */
  private static BufferedImage turned(BufferedImage image) {
    BufferedImage turned = new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        turned.setRGB(image.getHeight() - 1 - y, x, image.getRGB(x, y));
      }
    }
    return turned;
  }
}
