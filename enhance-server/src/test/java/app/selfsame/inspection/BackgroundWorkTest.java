package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.background.BackgroundWish;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.RgbaImage;
import app.selfsame.matting.MattingWatch;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.worker.TestPhotos;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import org.junit.Test;

/** A dark-haired person before a wall of the hair's own colour, for an authority that wants it light. */
public class BackgroundWorkTest {
  private static final PhotoDocument LIGHT = NowhereUpload.withBackground("light", "allowed", "formats PNG");

  private static final int WALL = 0xffebecee;
  private static final int HAIR = 0xff3a281e;

  @Test
  public void aBackgroundThatCannotBeToldFromThePersonIsNotReplacedEvenWhenAskedFor() throws IOException {
    Preparation preparation = prepare(MattingWatch.NOBODY);
    assertTrue(preparation.toString(), preparation instanceof Preparation.Refused);
    Preparation.Refused refused = (Preparation.Refused) preparation;
    assertEquals("background-not-separable", refused.refusal().code().id());
    assertTrue(English.say(refused.refusal().messages()), English.say(refused.refusal().messages()).contains("could not be separated"));
    assertTrue(English.say(refused.refusal().messages()), English.say(refused.refusal().messages()).contains("Retake"));
  }

  @Test
  public void whatIsDoubtfulIsPutInOnlyForWhoAsksAgain() throws IOException {
    Preparation once = prepare(MattingWatch.NOBODY, BackgroundWorkTest::chequered, false);
    assertTrue(once.toString(), once instanceof Preparation.Refused);
    assertEquals(RefusalCode.BACKGROUND_DOUBTFUL, ((Preparation.Refused) once).refusal().code());
    assertTrue(((Preparation.Refused) once).refusal().messages().contains(Message.of(RefusalMessage.ASK_AGAIN)));
    Preparation again = prepare(MattingWatch.NOBODY, BackgroundWorkTest::chequered, true);
    assertTrue(again.toString(), again instanceof Preparation.Made);
    List<Check> checks = ((Preparation.Made) again).background().checks();
    assertTrue(checks.toString(), checks.stream().anyMatch(check ->
        check.id() == CheckId.BACKDROP_OUTLINE && check.outcome() == Outcome.FAIL));
  }

  /** Squares of 8 pixels, each second one nearly of the hair's colour. */
  private static int chequered(int x, int y) {
    return (x / 8 + y / 8) % 2 == 0 ? RgbaImage.opaque(0x4b, 0x3b, 0x32) : WALL;
  }

  @Test(expected = Cancelled.class)
  public void whoCancelsGetsNoFile() throws IOException {
    prepare(
        share -> {
          throw new Cancelled();
        });
  }

  private static final class Cancelled extends RuntimeException {}

  private static Preparation prepare(MattingWatch watch) throws IOException {
    return prepare(watch, (x, y) -> HAIR, false);
  }

  private static Preparation prepare(MattingWatch watch, IntBinaryOperator wall, boolean insists) throws IOException {
    BufferedImage photo = TestPhotos.drawnPerson();
    for (int y = 0; y < photo.getHeight(); y++) {
      for (int x = 0; x < photo.getWidth(); x++) {
        if (photo.getRGB(x, y) == WALL) {
          photo.setRGB(x, y, wall.applyAsInt(x, y));
        }
      }
    }
    byte[] png = TestPhotos.encode(photo, "png");
    Inspection inspection =
        PackagedEngine.open().inspect(new PhotoDecoder().decode(png), new SourceFile("PNG", png.length));
    inspection.complete();
    Judgement judgement = inspection.judge(LIGHT);
    BackgroundWish lightGrey = new BackgroundWish(true, OptionalInt.of(RgbaImage.opaque(211, 211, 211)), true, insists);
    return inspection.prepare(judgement, new PreparationRequest(Optional.empty(), lightGrey), watch);
  }
}
