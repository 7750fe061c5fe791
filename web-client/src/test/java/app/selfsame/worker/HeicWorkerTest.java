package app.selfsame.worker;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.inspection.Stage;
import app.selfsame.message.English;
import app.selfsame.protocol.ToPage;
import app.selfsame.verdict.PhotoFacts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** HEIC photos, which the browser that tests run in cannot decode. */
public class HeicWorkerTest extends WorkerTestCase {
  /** Of the chart (`decode.ColourChart`), as transicc -i PROFILE -o '*sRGB' -t 1 has them: ./bench heic-samples. */
  private static final int[] P3 = {
    0xeaa992, 0x965236, 0x4a2c24, 0xf0f0ee, 0x808080, 0x1e1e22,
    0x325b90, 0xa23438, 0x51794c, 0xcabe6e, 0xaecee3, 0x6e4f85,
  };

  private static final int[] ADOBE = {
    0xf2ae96, 0x9f5438, 0x4c2921, 0xf0f0ee, 0x818181, 0x18181d,
    0x245a8f, 0xad3939, 0x48794d, 0xcdbf75, 0xaacee3, 0x724f85,
  };

  private static final int TOLERANCE = 4;

  public HeicWorkerTest(String engine) {
    super(engine);
  }

  @Test
  public void aPersonInFourPiecesIsUprightAndJudgedLikeTheSamePng() throws IOException {
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    PhotoFacts png = complete(1);
    page.open(2, HeicFile.person().bytes());
    PhotoFacts heic = complete(2);
    assertEquals(600, heic.widthPx());
    assertEquals(800, heic.heightPx());
    assertEquals("HEIC", heic.format());
    assertEquals(1, heic.faces().size());
    assertEquals(png.head().orElseThrow().chin().x(), heic.head().orElseThrow().chin().x(), 4);
    assertEquals(png.head().orElseThrow().chin().y(), heic.head().orElseThrow().chin().y(), 4);
    assertEquals(0, page.evaluate("() => readers.length"));
  }

  @Test
  public void progressIsToldPieceByPiece() {
    page.open(1, HeicFile.person().bytes());
    page.await(ToPage.Preview.class, preview -> true);
    double[] shares = page.heard(ToPage.Opening.class).mapToDouble(ToPage.Opening::share).distinct().toArray();
    assertEquals(Arrays.toString(new double[] {0, 0.25, 0.5, 0.75, 1}), Arrays.toString(shares));
  }

  @Test
  public void profilesOfWideColoursBecomeSrgb() {
    assertColours("Display P3", P3, HeicFile.sample("chart-p3"));
    assertColours("Display P3 of 10 bits", P3, HeicFile.sample("chart-p3-10"));
    assertColours("Adobe RGB", ADOBE, HeicFile.sample("chart-adobe"));
  }

  @Test
  public void coloursToldByNumbersBecomeSrgb() {
    assertColours("Display P3", P3, HeicFile.of("chart").coloured(12, 13).bytes());
  }

  /** The chart begins with four patches in a row; the first and the last are told apart by their brightness. */
  @Test
  public void picturesInOnePieceAreCutTurnedAndMirrored() {
    int skin = 0xe0ac96;
    int white = 0xf0f0ee;
    assertCorner(128, 96, skin, HeicFile.of("chart").bytes());
    assertCorner(128, 96, white, HeicFile.of("chart").mirrored(1).bytes());
    assertCorner(96, 128, white, HeicFile.of("chart").turned(1).bytes());
    assertCorner(64, 96, 0x462d26, HeicFile.of("chart").cut(64, 96, 32, 0).bytes());
  }

  @Test
  public void picturesInPiecesAreCutTurnedAndMirrored() {
    HeicFile grid = HeicFile.grid(2, 800, 600, List.of("person-0", "person-1", "person-2", "person-3"));
    page.open(1, grid.cut(400, 500, -100, 0).turned(3).mirrored(0).bytes());
    ToPage.Preview preview = page.await(ToPage.Preview.class, any -> true);
    assertEquals(500, preview.width());
    assertEquals(400, preview.height());
    // The jacket was at the far end of what is cut off; hair is in the middle of what is left, wall at its edge.
    assertNear("wall", 0xebecee, page.previewPixel(4, 200));
    assertNear("wall", 0xebecee, page.previewPixel(250, 396));
  }

  @Test
  public void aCutFileIsDamaged() {
    byte[] whole = HeicFile.person().bytes();
    refuses("damaged", Arrays.copyOf(whole, whole.length - 2000));
    byte[] piece = HeicFile.sample("chart");
    refuses("damaged", Arrays.copyOf(piece, piece.length - 200));
    refuses("damaged", Arrays.copyOf(whole, 300));
  }

  @Test
  public void picturesBrighterThanWhiteAreTold() {
    refuses("unsupported-format", HeicFile.of("chart").coloured(9, 16).bytes());
    refuses("unsupported-format", HeicFile.of("chart").coloured(9, 18).bytes());
  }

  @Test
  public void aHugePictureIsRefusedBeforeAnythingIsDecoded() {
    refuses("too-large", HeicFile.grid(2, 16_000, 12_500, List.of("person-0", "person-1")).bytes());
  }

  @Test
  public void aPhotoThatIsReplacedIsGivenUp() throws IOException {
    page.openSecondUponFirstReply(HeicFile.person().bytes(), TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    assertEquals("PNG", complete(2).format());
    assertTrue(page.heard(ToPage.Preview.class).noneMatch(preview -> preview.photo() == 1));
    assertEquals(0, page.evaluate("() => readers.length"));
  }

  private PhotoFacts complete(int photo) {
    return page.await(
            ToPage.Judged.class,
            judged -> judged.photo() == photo && judged.assessment().stage() == Stage.COMPLETE)
        .assessment()
        .facts();
  }

  private int opened;

  private void refuses(String code, byte[] file) {
    int photo = ++opened;
    page.open(photo, file);
    ToPage.Unreadable refused = page.await(ToPage.Unreadable.class, unreadable -> unreadable.photo() == photo);
    assertEquals(English.say(refused.refusal().messages()), code, refused.refusal().code().id());
    assertEquals(0, page.evaluate("() => readers.length"));
  }

  private void assertCorner(int width, int height, int colour, byte[] file) {
    int photo = ++opened;
    page.open(photo, file);
    ToPage.Preview preview = page.await(ToPage.Preview.class, shown -> shown.photo() == photo);
    assertEquals(width, preview.width());
    assertEquals(height, preview.height());
    assertNear(width + " x " + height, colour, page.previewPixel(8, 8));
  }

  private void assertColours(String name, int[] shown, byte[] file) {
    int photo = ++opened;
    page.open(photo, file);
    page.await(ToPage.Preview.class, preview -> preview.photo() == photo);
    for (int patch = 0; patch < shown.length; patch++) {
      assertNear(name + ", " + patch, shown[patch], page.previewPixel(patch % 4 * 32 + 16, patch / 4 * 32 + 16));
    }
  }

  private static void assertNear(String message, int expected, int actual) {
    for (int shift = 0; shift <= 16; shift += 8) {
      assertEquals(
          message + ": " + Integer.toHexString(actual), expected >> shift & 0xff, actual >> shift & 0xff, TOLERANCE);
    }
  }
}
