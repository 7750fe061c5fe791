package app.selfsame.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.crop.Crop;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.PhotoSource;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.matting.MattingWatch;
import app.selfsame.tone.ToneEdit;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.worker.TestPhotos;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.BeforeClass;
import org.junit.Test;

/** The real engine on a drawn person, and decoders that are not what they should be. */
public class PhotoSessionTest {
  private static Engine engine;
  private static byte[] photo;

  @BeforeClass
  public static void open() throws IOException {
    engine = PackagedEngine.open();
    photo = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
  }

  @Test
  public void aFileThatDoesNotShowWhatWasMadeIsNotHandedOver() {
    List<UnaryOperator<RgbaImage>> faults =
        List.of(
            picture -> new RgbaImage(1, 1, new int[1]),
            picture -> new RgbaImage(picture.width(), picture.height(), new int[picture.pixels().length]),
            picture -> {
              throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
            });
    for (UnaryOperator<RgbaImage> fault : faults) {
      PhotoSession session = session(new FaultyOnce(fault));
      Preparation.Refused refused = (Preparation.Refused) prepare(session);
      assertEquals("not-verified", refused.refusal().code().id());
      assertEquals(Optional.empty(), session.finished(document(), refused));
      assertEquals(Optional.empty(), session.made(document()));
    }
  }

  @Test
  public void anotherLightNeedsAFileAndAPictureOfIt() {
    PhotoSession session = session(new PhotoDecoder());
    List<ToneNote> notes = List.of(new ToneNote(ToneEdit.EXPOSURE, List.of(0.1)));
    assertEquals("no-file", reason(session.relight(document(), Answers.NONE, photo, notes)));
    assertTrue(prepare(session) instanceof Preparation.Made);
    assertEquals("light-unusable", reason(session.relight(document(), Answers.NONE, "no picture".getBytes(), notes)));
    assertEquals("light-unusable", reason(session.relight(document(), Answers.NONE, photo, notes)));
  }

  /** A lamp stands beside the head, beyond the best frame; then the frame is moved until it shows the lamp. */
  @Test
  public void whatAFrameShowsIsJudgedAndNothingBesideIt() throws IOException {
    byte[] beside = TestPhotos.encode(TestPhotos.drawnPersonBesideLamp(), "png");
    PhotoSession session = PhotoSession.open(beside, engine, new PhotoDecoder()).complete();
    Crop best = session.judge(document(), Answers.NONE).facts().crop().orElseThrow().crop();
    assertTrue(
        "the lamp is not in the best frame",
        best.corners().stream().allMatch(corner -> corner.x() < TestPhotos.LAMP_LEFT));
    assertEquals(Outcome.FAIL, uniformity(session, Answers.NONE));
    assertEquals(Outcome.PASS, uniformity(session, placed(best)));
    double right = best.corners().stream().mapToDouble(PointPx::x).max().orElseThrow();
    assertEquals(Outcome.FAIL, uniformity(session, placed(best.movedBy(TestPhotos.LAMP_LEFT + 50 - right, 0))));
    assertEquals("what was placed is forgotten", Outcome.FAIL, uniformity(session, Answers.NONE));
  }

  /** What is said of the wall in a placed frame is said of the file that is cut there. */
  @Test
  public void theFileOfAFrameIsJudgedAsTheFrameWas() {
    PhotoSession session = session(new PhotoDecoder());
    Crop best = session.judge(document(), Answers.NONE).facts().crop().orElseThrow().crop();
    Judgement judged = session.judge(document(), placed(best));
    Preparation.Made made =
        (Preparation.Made) session.prepare(judged, PreparationRequest.PLAIN, MattingWatch.NOBODY);
    Judgement ofFile =
        PhotoSession.open(made.file().bytes(), engine, new PhotoDecoder()).complete().judge(document(), Answers.NONE);
    for (CheckId id :
        List.of(CheckId.BACKGROUND_UNIFORMITY, CheckId.BACKGROUND_COLOUR, CheckId.OTHER_PEOPLE, CheckId.SHOULDERS)) {
      assertEquals(id.toString(), outcome(ofFile, id), outcome(judged, id));
    }
  }

  private static Answers placed(Crop crop) {
    return Answers.NONE.with(Adjustment.NONE.withCrop(crop));
  }

  private static Outcome uniformity(PhotoSession session, Answers answers) {
    return outcome(session.judge(document(), answers), CheckId.BACKGROUND_UNIFORMITY);
  }

  private static Outcome outcome(Judgement judged, CheckId id) {
    return judged.checks().stream().filter(check -> check.id() == id).findFirst().orElseThrow().outcome();
  }

  private static PhotoSession session(PhotoSource source) {
    return PhotoSession.open(photo, engine, source).complete();
  }

  private static Preparation prepare(PhotoSession session) {
    return session.prepare(
        session.judge(document(), Answers.NONE), PreparationRequest.PLAIN, MattingWatch.NOBODY);
  }

  private static PhotoDocument document() {
    return PackagedEngine.catalogue().find("schengen-visa").orElseThrow();
  }

  private static String reason(Preparation preparation) {
    return ((Preparation.Refused) preparation).refusal().code().id();
  }

  /** Decodes the photo as it is, and what is made of it with a fault. */
  private static final class FaultyOnce implements PhotoSource {
    private final PhotoSource sound = new PhotoDecoder();
    private final UnaryOperator<RgbaImage> fault;
    private boolean opened;

    FaultyOnce(UnaryOperator<RgbaImage> fault) {
      this.fault = fault;
    }

    @Override
    public RgbaImage decode(PhotoFile file) {
      RgbaImage picture = sound.decode(file);
      RgbaImage shown = opened ? fault.apply(picture) : picture;
      opened = true;
      return shown;
    }
  }
}
