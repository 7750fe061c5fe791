package app.selfsame.worker;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.background.BackgroundWish;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.EditMessage;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.inspection.Stage;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.protocol.ByteParcel;
import app.selfsame.protocol.FileReport;
import app.selfsame.protocol.Parcel;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.tone.ToneEdit;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.Answers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.Test;

/** What the worker makes of wishes for another light, whichever way the engine is compiled. */
public class LightWorkerTest extends WorkerTestCase {
  /** Says nothing of changed light. */
  private static final String DOCUMENT = "it-passport-id";

  private static final ToWorker CROP = new ToWorker.Crop(1, DOCUMENT);
  private static final ToneNote NOTE = new ToneNote(ToneEdit.EXPOSURE, List.of(0.1));
  private static final ToWorker UNREADABLE =
      new ToWorker.Relight(1, DOCUMENT, new ByteParcel(new byte[9]), List.of(NOTE), Answers.NONE);

  public LightWorkerTest(String engine) {
    super(engine);
  }

  @Test
  public void handsOverThePictureOfTheFileAndMakesAnotherOfItsAnswer() throws IOException {
    BufferedImage prepared = prepareDrawnPerson();
    page.post(CROP);
    ToPage.Cropped crop = page.await(ToPage.Cropped.class, any -> true);
    assertEquals(ImageFormat.PNG, crop.format());
    assertEquals(DOCUMENT, crop.documentId());
    BufferedImage sent = picture(crop.picture());
    assertEquals(List.of(prepared.getWidth(), prepared.getHeight()), List.of(sent.getWidth(), sent.getHeight()));
    page.relight(DOCUMENT, "brightness(0.97)", NOTE);
    ToPage.Relit relit = page.await(ToPage.Relit.class, any -> true);
    assertEquals(DOCUMENT + ".jpg", relit.file().name());
    assertEquals(DOCUMENT, relit.file().judgement().documentId());
    FileReport.Made report = (FileReport.Made) relit.file().report();
    Message brighter = Message.of(EditMessage.BY_EXPOSURE, Argument.quantity(0.1, Unit.EXPOSURE_VALUE, 2));
    assertTrue(report.edits().contains(new LoggedEdit(Edit.LIGHT_CHANGED, brighter)));
    assertTrue(report.light().isPresent());
    assertTrue(luma(picture(relit.file().bytes())) < luma(prepared) - 1);
  }

  @Test
  public void believesNothingThatComesFromOutside() throws IOException {
    prepareDrawnPerson();
    page.post(CROP);
    page.relight(DOCUMENT, "brightness(0.97)");
    awaitUnusable(1);
    page.relight(DOCUMENT, "brightness(0.97)", new ToneNote(ToneEdit.EXPOSURE, List.of()));
    awaitUnusable(2);
    page.relight(DOCUMENT, "brightness(0.97)", new ToneNote(ToneEdit.EXPOSURE, List.of(0.7)));
    awaitUnusable(3);
    // See-through, out of all bounds, and smoothed.
    String[] others = {"opacity(0.9)", "brightness(4)", "blur(2px)"};
    for (int i = 0; i < others.length; i++) {
      page.relight(DOCUMENT, others[i], NOTE);
      awaitUnusable(4 + i);
    }
    page.relight(DOCUMENT, "brightness(0.58)", NOTE);
    page.await(ToPage.NoLight.class, refused -> refused.refusal().code() == RefusalCode.LIGHT_WORSE);
    page.post(UNREADABLE);
    page.await(ToPage.NoLight.class, refused -> refused.refusal().code() == RefusalCode.LIGHT_UNUSABLE);
    assertEquals(0, page.heard(ToPage.Relit.class).count());
  }

  private void awaitUnusable(int times) {
    awaitRefused("light-unusable", times);
  }

  private void awaitRefused(String reason, int times) {
    page.awaitSome(ToPage.NoLight.class, refused -> refused.refusal().code().id().equals(reason), times);
  }

  @Test
  public void hasNothingToGiveBeforeAFileIsMade() throws IOException {
    openDrawnPerson();
    page.post(CROP);
    awaitRefused("no-file", 1);
    page.post(UNREADABLE);
    awaitRefused("no-file", 2);
  }

  /** A file that is being made holds the crop up, so that what comes after it is heard before its turn. */
  @Test
  public void canBeCancelledAndIsOverruledByAnotherWish() throws IOException {
    prepareDrawnPerson();
    ToWorker file = WorkerPage.preparing(DOCUMENT, BackgroundWish.KEEP);
    page.post(file, CROP, new ToWorker.Cancel(1));
    page.await(ToPage.Cancelled.class, cancelled -> cancelled.equals(new ToPage.Cancelled(1, DOCUMENT, true)));
    page.post(file, CROP, file);
    page.post(file, CROP, WorkerPage.choosing("us-passport-print", Answers.NONE));
    page.post(WorkerPage.choosing("no-such-document", Answers.NONE));
    page.await(ToPage.NoDocument.class, any -> true);
    assertEquals(0, page.heard(ToPage.Cropped.class).count());
    Answers answers = new Answers(OptionalInt.of(40), OptionalInt.empty(), Optional.empty());
    page.post(file, CROP, WorkerPage.choosing(DOCUMENT, answers));
    page.await(ToPage.Cropped.class, any -> true);
  }

  private BufferedImage prepareDrawnPerson() throws IOException {
    openDrawnPerson();
    page.post(WorkerPage.preparing(DOCUMENT, BackgroundWish.KEEP));
    return picture(page.await(ToPage.Prepared.class, any -> true).file().bytes());
  }

  private void openDrawnPerson() throws IOException {
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.await(ToPage.Judged.class, judged -> judged.assessment().stage() == Stage.COMPLETE);
  }

  private static BufferedImage picture(Parcel file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file.bytes()));
  }

  private static double luma(BufferedImage picture) {
    double sum = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        sum += (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000.0;
      }
    }
    return sum / (picture.getWidth() * (double) picture.getHeight());
  }
}
