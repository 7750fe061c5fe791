package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.matting.MattingWatch;
import app.selfsame.message.English;
import app.selfsame.tone.ToneEdit;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.VerdictComparison;
import app.selfsame.worker.TestPhotos;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.BeforeClass;
import org.junit.Test;

/** A drawn person who was photographed in too little light. */
public class RelightingTest {
  private static final PhotoDocument UNSAID =
      NowhereUpload.with("formats JPEG", "edits crop allowed, background unknown, light unknown");

  private static final PhotoDocument STRICT =
      NowhereUpload.with("formats JPEG", "edits crop allowed, background unknown, light forbidden");

  private static final List<ToneNote> NOTES = List.of(new ToneNote(ToneEdit.EXPOSURE, List.of(0.2)));

  private static Engine engine;
  private static Inspection inspection;

  @BeforeClass
  public static void inspect() throws IOException {
    engine = PackagedEngine.open();
    inspection = inspected(sample -> sample * 59 / 100);
  }

  private static Inspection inspected(IntUnaryOperator samples) throws IOException {
    byte[] png = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
    RgbaImage picture = map(new PhotoDecoder().decode(png), samples);
    Inspection inspected = engine.inspect(picture, new SourceFile("PNG", png.length));
    inspected.complete();
    return inspected;
  }

  @Test
  public void aBetterLightMakesAnotherFileWithItsEdits() {
    Preparation.Made made = made(UNSAID);
    RgbaImage brighter = map(made.picture(), sample -> sample * 106 / 100);
    Preparation.Made relit = (Preparation.Made) relight(UNSAID, made, brighter, NOTES);
    assertSame(brighter, relit.picture());
    assertEquals(ImageFormat.JPEG, relit.file().facts().format());
    assertEquals(made.file().facts().dpi(), relit.file().facts().dpi());
    assertNotEquals(made.file().facts().bytes(), relit.file().facts().bytes());
    int last = relit.edits().size() - 1;
    assertEquals(Edit.COMPRESSED, relit.edits().get(last).edit());
    LoggedEdit entry = relit.edits().get(last - 1);
    assertEquals(Edit.LIGHT_CHANGED, entry.edit());
    assertEquals(made.edits().subList(0, last - 1), relit.edits().subList(0, last - 1));
    assertEquals("by exposure, +0.2 EV", English.say(entry.detail()));
    assertEquals(Permission.UNKNOWN, entry.edit().permission(UNSAID));
    VerdictComparison comparison = relit.light().orElseThrow().comparison();
    assertTrue(
        comparison.toString(),
        comparison.changes().stream()
            .anyMatch(change -> change.id() == CheckId.UNDER_EXPOSURE && change.after() == Outcome.PASS));
  }

  @Test
  public void aWorseLightIsRefused() throws IOException {
    Inspection wellLit = inspected(sample -> sample);
    Judgement judgement = wellLit.judge(UNSAID);
    Preparation.Made made =
        (Preparation.Made) wellLit.prepare(judgement, PreparationRequest.PLAIN, MattingWatch.NOBODY);
    RgbaImage darker = map(made.picture(), sample -> sample * 59 / 100);
    assertRefused("light-worse", new Relighting(engine, judgement, made).apply(darker, NOTES));
  }

  @Test
  public void whatIsMoreThanAnotherToneIsRefused() {
    Preparation.Made made = made(UNSAID);
    // Light that ToneProof lets pass, but with which the skin is 20 degrees lighter.
    assertRefused(
        "light-unusable", relight(UNSAID, made, map(made.picture(), sample -> sample * 120 / 100), NOTES));
    assertRefused("light-unusable", relight(UNSAID, made, map(made.picture(), sample -> sample * 12), NOTES));
    RgbaImage moved = map(made.picture(), sample -> sample);
    System.arraycopy(made.picture().pixels(), 0, moved.pixels(), 3, moved.pixels().length - 3);
    assertRefused("light-unusable", relight(UNSAID, made, moved, NOTES));
  }

  @Test
  public void anotherPictureIsRefused() {
    Preparation.Made made = made(UNSAID);
    RgbaImage picture = made.picture();
    int[] rows = Arrays.copyOf(picture.pixels(), picture.width() * (picture.height() - 1));
    RgbaImage shorter = new RgbaImage(picture.width(), picture.height() - 1, rows);
    assertRefused("light-unusable", relight(UNSAID, made, shorter, NOTES));
    int[] seeThrough = picture.pixels().clone();
    seeThrough[7] &= 0xfeffffff;
    RgbaImage transparent = new RgbaImage(picture.width(), picture.height(), seeThrough);
    assertRefused("light-unusable", relight(UNSAID, made, transparent, NOTES));
  }

  @Test
  public void notesThatAreNoneAreRefusedWithThePicture() {
    Preparation.Made made = made(UNSAID);
    RgbaImage brighter = map(made.picture(), sample -> sample * 106 / 100);
    assertRefused("light-unusable", relight(UNSAID, made, brighter, List.of()));
    List<ToneNote> strange = List.of(new ToneNote(ToneEdit.EXPOSURE, List.of(0.7)));
    assertRefused("light-unusable", relight(UNSAID, made, brighter, strange));
  }

  @Test
  public void anAuthorityThatForbidsItIsObeyedWhateverComes() {
    Preparation.Made made = made(STRICT);
    RgbaImage brighter = map(made.picture(), sample -> sample * 106 / 100);
    assertRefused("light-forbidden", relight(STRICT, made, brighter, NOTES));
  }

  private static void assertRefused(String reason, Preparation preparation) {
    assertTrue(preparation.toString(), preparation instanceof Preparation.Refused);
    Preparation.Refused refused = (Preparation.Refused) preparation;
    assertEquals(reason, refused.refusal().code().id());
    assertTrue(English.say(refused.refusal().messages()), English.say(refused.refusal().messages()).matches("[A-Z].*\\. [A-Z].*\\."));
  }

  private static Preparation relight(
      PhotoDocument document, Preparation.Made made, RgbaImage picture, List<ToneNote> notes) {
    return new Relighting(engine, inspection.judge(document), made).apply(picture, notes);
  }

  private static Preparation.Made made(PhotoDocument document) {
    Judgement judgement = inspection.judge(document);
    return (Preparation.Made) inspection.prepare(judgement, PreparationRequest.PLAIN, MattingWatch.NOBODY);
  }

  /** Every sample of a picture by another, at most 255. */
  private static RgbaImage map(RgbaImage picture, IntUnaryOperator samples) {
    int[] pixels = new int[picture.pixels().length];
    for (int i = 0; i < pixels.length; i++) {
      int pixel = picture.pixels()[i];
      pixels[i] =
          RgbaImage.opaque(
              Math.min(255, samples.applyAsInt(RgbaImage.red(pixel))),
              Math.min(255, samples.applyAsInt(RgbaImage.green(pixel))),
              Math.min(255, samples.applyAsInt(RgbaImage.blue(pixel))));
    }
    return new RgbaImage(picture.width(), picture.height(), pixels);
  }
}
