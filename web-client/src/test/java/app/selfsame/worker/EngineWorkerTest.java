package app.selfsame.worker;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.adjustment.CropMove;
import app.selfsame.adjustment.HeadCorrection;
import app.selfsame.adjustment.HeadPoint;
import app.selfsame.background.BackgroundWish;
import app.selfsame.crop.Crop;
import app.selfsame.file.FileFacts;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.Stage;
import app.selfsame.paper.Paper;
import app.selfsame.protocol.Assessment;
import app.selfsame.protocol.ByteParcel;
import app.selfsame.protocol.FileReport;
import app.selfsame.protocol.FileToSave;
import app.selfsame.protocol.SheetPhoto;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.sheet.SheetFile;
import app.selfsame.sheet.SheetWish;
import app.selfsame.sheet.SizeMm;
import app.selfsame.sheet.WantedPhoto;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.Test;

/** What the page can rely on, whichever way the engine is compiled. */
public class EngineWorkerTest extends WorkerTestCase {
  private static final int RED = 0xffd01020;
  private static final int BLUE = 0xff1020d0;

  public EngineWorkerTest(String engine) {
    super(engine);
  }

  @Test
  public void showsThePhotoInItsOwnColours() throws IOException {
    page.open(1, TestPhotos.encode(halves(), "png"));
    page.await(ToPage.Preview.class, preview -> preview.width() == 400 && preview.height() == 300);
    assertEquals(RED, page.previewPixel(0, 299));
    assertEquals(RED, page.previewPixel(199, 0));
    assertEquals(BLUE, page.previewPixel(200, 0));
    assertEquals(BLUE, page.previewPixel(399, 299));
  }

  @Test
  public void seesNothingOfAnEarlierPhotoOfTheSameSize() throws IOException {
    byte[] person = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
    page.open(1, person);
    PhotoFacts first = awaitComplete(1).facts();
    assertEquals(1, first.faces().size());
    BufferedImage blank = TestPhotos.drawnPerson();
    for (int y = 0; y < blank.getHeight(); y++) {
      for (int x = 0; x < blank.getWidth(); x++) {
        blank.setRGB(x, y, x < blank.getWidth() / 2 ? RED : BLUE);
      }
    }
    page.open(2, TestPhotos.encode(blank, "png"));
    assertEquals(List.of(), awaitComplete(2).facts().faces());
    assertEquals(RED, page.previewPixel(0, 0));
    assertEquals(BLUE, page.previewPixel(blank.getWidth() - 1, 0));
    page.open(3, person);
    PhotoFacts third = awaitComplete(3).facts();
    assertEquals(first.measures().orElseThrow().all(), third.measures().orElseThrow().all());
  }

  @Test
  public void turnsAPhotoUpright() throws IOException {
    page.open(1, TestPhotos.jpegWithOrientation(halves(), 6));
    page.await(ToPage.Preview.class, preview -> preview.width() == 300 && preview.height() == 400);
    assertTrue(isReddish(page.previewPixel(150, 20)));
    assertTrue(!isReddish(page.previewPixel(150, 380)));
  }

  @Test
  public void refusesWhatTheBrowserCannotDecodeAndGoesOn() throws IOException {
    page.open(1, "GIF89a, or so it says".getBytes());
    page.await(ToPage.Unreadable.class, unreadable -> unreadable.photo() == 1);
    page.open(2, TestPhotos.encode(halves(), "png"));
    page.await(ToPage.Preview.class, preview -> preview.photo() == 2);
  }

  @Test
  public void makesTheFileThatTheDocumentWants() throws IOException {
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.post(WorkerPage.preparing("us-passport-print", BackgroundWish.KEEP));
    FileToSave file = page.await(ToPage.Prepared.class, any -> true).file();
    assertEquals(ImageFormat.JPEG, file.format());
    assertEquals("us-passport-print.jpg", file.name());
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file.bytes().bytes()));
    FileFacts facts = ((FileReport.Made) file.report()).facts();
    assertEquals(List.of(picture.getWidth(), picture.getHeight()), List.of(facts.width(), facts.height()));
    // The document is a square of 2 inches, which the department wants at 300 dpi or finer.
    assertEquals(picture.getWidth(), picture.getHeight());
    assertTrue(picture.getWidth() >= 600);
  }

  @Test
  public void makesSheetsOfFinishedFilesThoughNoPhotoIsOpen() throws IOException {
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.post(WorkerPage.preparing("us-passport-print", BackgroundWish.KEEP));
    FileToSave file = page.await(ToPage.Prepared.class, any -> true).file();
    SheetPhoto photo =
        new SheetPhoto(new WantedPhoto(new SizeMm(50.8, 50.8), 1), new ByteParcel(file.bytes().bytes()));
    SheetWish wish = new SheetWish(Paper.INCHES_3_5_5, 2, 3, true);
    page.leavePhoto();
    page.post(
        new ToWorker.Sheet(1, 1, SheetFile.PDF, wish, List.of(photo)),
        new ToWorker.Sheet(1, 2, SheetFile.JPEG, wish, List.of(photo)));
    byte[] pdf = page.await(ToPage.SheetMade.class, made -> made.number() == 1).file().bytes();
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertTrue(text.startsWith("%PDF-1.4\n") && text.endsWith("%%EOF\n"));
    assertTrue(text.contains("/MediaBox[0 0 252 360]") && text.contains("144 0 0 144 "));
    assertTrue(text.contains(new String(photo.file().bytes(), StandardCharsets.ISO_8859_1)));
    byte[] jpeg = page.await(ToPage.SheetMade.class, made -> made.number() == 2).file().bytes();
    BufferedImage sheet = ImageIO.read(new ByteArrayInputStream(jpeg));
    assertEquals(List.of(2100, 3000), List.of(sheet.getWidth(), sheet.getHeight()));
    assertEquals("the corner is paper", 0xffffff, sheet.getRGB(0, 0) & 0xffffff);
  }

  @Test
  public void judgesWithTheAnswersThatAMessageCarriesAndNoOthers() throws IOException {
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    Answers answers = new Answers(OptionalInt.of(4), OptionalInt.empty(), Optional.of(false));
    page.post(WorkerPage.choosing("ca-passport-print", answers));
    assertEquals(Outcome.FAIL, takenBy("ca-passport-print", answers));
    page.post(WorkerPage.choosing("ca-passport-print", Answers.NONE));
    assertEquals(Outcome.ASK, takenBy("ca-passport-print", Answers.NONE));
  }

  @Test
  public void frameAndHeadAreWhereThePersonPutsThem() throws IOException {
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.post(WorkerPage.choosing("us-passport-print", Answers.NONE));
    Assessment found = judged("us-passport-print", Answers.NONE);
    Crop best = found.facts().crop().orElseThrow().crop();
    double headMm = headMm(found);
    Answers larger = Answers.NONE.with(Adjustment.NONE.withCrop(CropMove.zoom(1.3, 25, 25).apply(best)));
    page.post(WorkerPage.choosing("us-passport-print", larger));
    assertEquals(1.3 * headMm, headMm(judged("us-passport-print", larger)), 0.05);
    PointPx chin = found.facts().head().orElseThrow().chin();
    Adjustment lower = Adjustment.NONE.withCrop(best).withHead(
        HeadCorrection.NONE.with(HeadPoint.CHIN, chin.plus(0, 2 * best.pxPerUnit())));
    page.post(WorkerPage.choosing("us-passport-print", Answers.NONE.with(lower)));
    assertEquals(headMm + 2, headMm(judged("us-passport-print", Answers.NONE.with(lower))), 0.05);
  }

  @Test
  public void theWallIsJudgedAsThePlacedFrameShowsIt() throws IOException {
    page.open(1, TestPhotos.encode(TestPhotos.drawnPersonBesideLamp(), "png"));
    page.post(WorkerPage.choosing("schengen-visa", Answers.NONE));
    Assessment found = judged("schengen-visa", Answers.NONE);
    Crop best = found.facts().crop().orElseThrow().crop();
    double right = best.corners().stream().mapToDouble(PointPx::x).max().orElseThrow();
    assertEquals(Outcome.FAIL, uniformity(found));
    assertEquals(Outcome.PASS, uniformityIn(best));
    assertEquals(Outcome.FAIL, uniformityIn(best.movedBy(TestPhotos.LAMP_LEFT + 50 - right, 0)));
  }

  private Outcome uniformityIn(Crop placed) {
    Answers answers = Answers.NONE.with(Adjustment.NONE.withCrop(placed));
    page.post(WorkerPage.choosing("schengen-visa", answers));
    return uniformity(judged("schengen-visa", answers));
  }

  private static Outcome uniformity(Assessment assessment) {
    return assessment.checks().stream()
        .filter(check -> check.id() == CheckId.BACKGROUND_UNIFORMITY).findFirst().orElseThrow().outcome();
  }

  private static double headMm(Assessment assessment) {
    return assessment.checks().stream()
        .filter(check -> check.id() == CheckId.HEAD_HEIGHT).findFirst().orElseThrow().value().orElseThrow();
  }

  private Assessment judged(String documentId, Answers answers) {
    return page.await(
            ToPage.Judged.class,
            judged ->
                judged.assessment().documentId().equals(documentId)
                    && judged.assessment().stage() == Stage.COMPLETE
                    && judged.assessment().facts().answers().equals(answers))
        .assessment();
  }

  private Outcome takenBy(String documentId, Answers answers) {
    return judged(documentId, answers).checks().stream()
        .filter(check -> check.id() == CheckId.TAKEN_BY).findFirst().orElseThrow().outcome();
  }

  @Test
  public void saysThatADocumentIsMissing() throws IOException {
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.post(WorkerPage.choosing("no-such-document", Answers.NONE));
    page.await(ToPage.NoDocument.class, missing -> missing.documentId().equals("no-such-document"));
  }

  @Test
  public void saysNothingMoreOfAPhotoThatAnotherReplaces() throws IOException {
    page.awaitReady();
    page.post(
        WorkerPage.opening(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png")),
        WorkerPage.opening(2, TestPhotos.encode(halves(), "png")));
    awaitComplete(2);
    assertEquals(0, page.heard(ToPage.class).filter(message -> message.photo() == 1).count());
  }

  @Test
  public void leavesThePhotoItWorksOnForAnother() throws IOException {
    page.awaitReady();
    page.openSecondUponFirstReply(
        TestPhotos.encode(TestPhotos.drawnPerson(), "png"), TestPhotos.encode(halves(), "png"));
    awaitComplete(2);
    assertEquals(0, page.heard(ToPage.Judged.class).filter(judged -> isComplete(judged, 1)).count());
  }

  @Test
  public void findsHandsOnceItHasTheNetworksAndAsksForThemUntilThen() throws IOException {
    page = newPage();
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.await(ToPage.Lacking.class, lacking -> lacking.photo() == 1);
    assertEquals(0, page.heard(ToPage.Judged.class).filter(judged -> tellsOfHands(judged, 1)).count());
    page.equip(1);
    page.await(ToPage.Judged.class, judged -> tellsOfHands(judged, 1));
    page.open(2, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.await(ToPage.Judged.class, judged -> tellsOfHands(judged, 2));
    assertEquals(1, page.heard(ToPage.Lacking.class).count());
  }

  private static boolean tellsOfHands(ToPage.Judged judged, int photo) {
    return judged.photo() == photo
        && judged.assessment().checks().stream().anyMatch(check -> check.id() == CheckId.HANDS);
  }

  @Test
  public void doesWithoutNetworksThatDoNotRun() throws IOException {
    page = newPage();
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.await(ToPage.Lacking.class, any -> true);
    page.equip(1, "selfie_segmentation.tflite");
    page.post(WorkerPage.choosing("ca-passport-print", Answers.NONE));
    page.await(
        ToPage.Judged.class,
        judged -> isComplete(judged, 1) && judged.assessment().documentId().equals("ca-passport-print"));
    page.open(2, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    awaitComplete(2);
    assertEquals(1, page.heard(ToPage.Lacking.class).count());
  }

  @Test
  public void failsRatherThanAnswerNonsenseWhenANetworkDoesNotRun() throws IOException {
    page = newPage();
    page.start(engine, "relaxed", "face_detection_short_range.tflite", "selfie_segmentation.tflite");
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    String said =
        assertThrows(AssertionError.class, () -> page.await(ToPage.Judged.class, any -> true)).getMessage();
    assertTrue(said, said.startsWith("The worker is miscomputing: FACE_SHORT_RANGE"));
  }

  private Assessment awaitComplete(int photo) {
    return page.await(ToPage.Judged.class, judged -> isComplete(judged, photo)).assessment();
  }

  private static boolean isComplete(ToPage.Judged judged, int photo) {
    return judged.photo() == photo && judged.assessment().stage() == Stage.COMPLETE;
  }

  /** Red on the left, blue on the right, 400 x 300 px. */
  private static BufferedImage halves() {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 300; y++) {
      for (int x = 0; x < 400; x++) {
        image.setRGB(x, y, x < 200 ? RED : BLUE);
      }
    }
    return image;
  }

  private static boolean isReddish(int argb) {
    return (argb >> 16 & 0xff) > (argb & 0xff);
  }
}
