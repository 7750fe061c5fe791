package app.selfsame.bench.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import app.selfsame.engine.PackagedEngine;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.mrz.MrzFormat;
import app.selfsame.mrz.MrzReader;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.mrz.MrzZone;
import app.selfsame.network.NeuralNetwork;
import com.sun.management.ThreadMXBean;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.BeforeClass;
import org.junit.Test;

/** Zones in OCR-B on drawn documents, as a phone takes them, read from the whole photo by the network that is checked in. */
public class ZonesInPhotosTest {
  private static final MrzFormat[] FORMATS = {
    MrzFormat.TD1, MrzFormat.TD2, MrzFormat.TD3, MrzFormat.MRV_A, MrzFormat.MRV_B
  };

  private static OcrB font;
  private static NeuralNetwork network;

  @BeforeClass
  public static void load() {
    assumeTrue("Debian's fonts-ocr-b is not installed", OcrB.isInstalled());
    font = OcrB.load();
    network = PackagedEngine.lineReader();
  }

  @Test
  public void everyFormatIsReadWhicheverWayThePhotoLies() {
    for (int i = 0; i < FORMATS.length; i++) {
      DrawnDocument document = DrawnDocument.draw(font, new Chance(i), FORMATS[i]);
      for (int turn = 0; turn < 4; turn++) {
        assertRead(document, PhonePhoto.plain().turned(90 * turn + 7 * i - 14));
      }
    }
  }

  @Test
  public void halfATurnOfTheEighthIsReadToo() {
    DrawnDocument document = DrawnDocument.draw(font, new Chance(7), MrzFormat.TD3);
    assertRead(document, PhonePhoto.plain().filling(0.6).turned(40));
    assertRead(document, PhonePhoto.plain().filling(0.6).turned(-130));
  }

  @Test
  public void tiltedAndBentPagesAreRead() {
    for (int i = 0; i < FORMATS.length; i++) {
      DrawnDocument document = DrawnDocument.draw(font, new Chance(100 + i), FORMATS[i]);
      assertRead(document, PhonePhoto.plain().tilted(0.08).turned(5));
      assertRead(document, PhonePhoto.plain().bent(0.01).turned(-5));
    }
  }

  @Test
  public void smallDocumentOnATableIsRead() {
    assertRead(DrawnDocument.draw(font, new Chance(3), MrzFormat.TD3), PhonePhoto.plain().filling(0.3).turned(3));
  }

  @Test
  public void whatGlareHidesIsNeverTakenForRead() {
    DrawnDocument document = DrawnDocument.draw(font, new Chance(11), MrzFormat.TD3);
    for (double brightness : new double[] {100, 200, 400, 800}) {
      for (MrzZone zone : zones(PhonePhoto.plain().glaring(brightness, 0.3, 0.9).take(document.picture()))) {
        if (!zone.decoding().lines().equals(document.lines())) {
          assertNotEquals(brightness + ": " + zone.decoding().lines(), MrzVerdict.READ, zone.acceptance().verdict());
        }
      }
    }
  }

  /** Lines of 44 whose last fillers nobody sees are lines of 36 of another format. */
  @Test
  public void linesWhoseFillersShineAreNotTakenForShorterOnes() {
    int whole = 0;
    for (MrzFormat format : List.of(MrzFormat.TD3, MrzFormat.MRV_A)) {
      for (int i = 0; i < 5; i++) {
        DrawnDocument document = DrawnDocument.draw(font, new Chance(200 + i), format);
        for (double brightness : new double[] {150, 200}) {
          List<MrzZone> zones =
              zones(PhonePhoto.plain().glaring(brightness, 0.8, 0.88).turned(5 * i).take(document.picture()));
          boolean isRight = !zones.isEmpty() && zones.get(0).decoding().lines().equals(document.lines());
          boolean isAccepted = !zones.isEmpty() && zones.get(0).acceptance().verdict() == MrzVerdict.READ;
          assertTrue(document.lines() + " read as " + zones, isRight || !isAccepted);
          whole += isRight ? 1 : 0;
        }
      }
    }
    assertTrue(whole + " of 20 are read", whole >= 10);
  }

  @Test
  public void bothOfTwoPassportsAreTold() {
    DrawnDocument one = DrawnDocument.draw(font, new Chance(21), MrzFormat.TD3);
    DrawnDocument other = DrawnDocument.draw(font, new Chance(22), MrzFormat.TD3);
    BufferedImage both = new BufferedImage(
        one.picture().getWidth() + 100, 2 * one.picture().getHeight() + 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = both.createGraphics();
    graphics.drawImage(one.picture(), 0, 0, null);
    graphics.drawImage(other.picture(), 60, one.picture().getHeight() + 60, null);
    graphics.dispose();
    Set<String> texts = new TreeSet<>();
    for (MrzZone zone : zones(Pictures.rgba(both))) {
      assertEquals(MrzVerdict.READ, zone.acceptance().verdict());
      texts.add(String.join("", zone.decoding().lines()));
    }
    assertEquals(new TreeSet<>(List.of(String.join("", one.lines()), String.join("", other.lines()))), texts);
  }

  @Test
  public void zoneIsOutlinedWhereItStands() {
    DrawnDocument document = DrawnDocument.draw(font, new Chance(31), MrzFormat.TD3);
    RgbaImage photo = Pictures.rgba(document.picture());
    MrzZone zone = zones(photo).get(0);
    assertEquals(OcrB.CELL_PX, zone.pitchPx(), 0.3);
    RegionPx outline = zone.outline();
    double top = outline.outline().stream().mapToDouble(point -> point.y()).min().orElseThrow();
    double bottom = outline.outline().stream().mapToDouble(point -> point.y()).max().orElseThrow();
    assertTrue(top + " to " + bottom, top > 0.78 * photo.height() && bottom < 0.97 * photo.height());
  }

  @Test
  public void scanOfFiftyMegapixelsIsReadInLittleMoreMemoryThanItsOwn() {
    DrawnDocument document = DrawnDocument.draw(font, new Chance(51), MrzFormat.TD3);
    RgbaImage scan = enlarged(Pictures.rgba(document.picture()), 50_000_000);
    ImagePyramid pyramid = new ImagePyramid(scan);
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    List<MrzZone> zones = MrzReader.read(pyramid, network);
    long allocated = thread.getCurrentThreadAllocatedBytes() - before;
    assertEquals(document.lines(), zones.get(0).decoding().lines());
    assertEquals(MrzVerdict.READ, zones.get(0).acceptance().verdict());
    assertTrue(allocated + " bytes for " + scan.pixels().length + " pixels", allocated < 4L * scan.pixels().length);
  }

  /** Each pixel several times, as a fine scan has them, until there are as many as asked for. */
  private static RgbaImage enlarged(RgbaImage picture, int leastPixels) {
    int times = (int) Math.ceil(Math.sqrt((double) leastPixels / picture.pixels().length));
    int width = picture.width() * times;
    int[] pixels = new int[width * picture.height() * times];
    for (int at = 0; at < pixels.length; at++) {
      pixels[at] = picture.pixel(at % width / times, at / width / times);
    }
    return new RgbaImage(width, picture.height() * times, pixels);
  }

  @Test
  public void documentWithoutZoneHasNone() {
    DrawnDocument document = DrawnDocument.draw(font, new Chance(41), MrzFormat.TD3);
    BufferedImage upper =
        document.picture().getSubimage(0, 0, document.picture().getWidth(), document.picture().getHeight() * 3 / 4);
    assertEquals(List.of(), zones(Pictures.rgba(upper)));
  }

  private static void assertRead(DrawnDocument document, PhonePhoto photo) {
    List<MrzZone> zones = zones(photo.take(document.picture()));
    assertEquals(document.format() + ", " + photo, 1, zones.size());
    assertEquals(document.format() + ", " + photo, document.lines(), zones.get(0).decoding().lines());
    assertEquals(document.format() + ", " + photo, MrzVerdict.READ, zones.get(0).acceptance().verdict());
  }

  private static List<MrzZone> zones(RgbaImage photo) {
    return MrzReader.read(new ImagePyramid(photo), network);
  }
}
