package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;

import app.selfsame.crop.Crop;
import app.selfsame.document.BackgroundTone;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.NowhereDocument;
import app.selfsame.document.OutputSize;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.file.FileFacts;
import app.selfsame.file.OutputFile;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.matting.Confidence;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.message.Verbatim;
import app.selfsame.tone.ToneEdit;
import app.selfsame.tone.ToneNote;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class EditLogTest {
  private static final RgbaImage PHOTO = new RgbaImage(100, 200, new int[20_000]);
  private static final Frame PAPER = new Frame(FrameUnit.MILLIMETRE, 35, 45);
  private static final BackgroundOutcome KEPT = BackgroundOutcome.kept(List.of(), Optional.empty());

  @Test
  public void everythingThatWasDoneIsWrittenDownInItsOrder() {
    BackgroundOutcome replaced =
        new BackgroundOutcome(
            OptionalInt.of(0xffd3d3d3), Optional.of(BackgroundTone.LIGHT_GREY),
            Optional.of(new Confidence(0.9345, Confidence.Grade.GOOD, Optional.empty())), List.of(), List.of());
    // 35 x 45 mm at 2 px/mm are 70 x 90 of 100 x 200 px: 31.5 %.
    Crop crop = new Crop(PAPER, new PointPx(5, 5), 1.24, 2);
    assertEquals(
        List.of(
            "cropped to 35 x 45 mm with 32 % of the photo's area kept", "rotated 1.2 degrees anticlockwise",
            "scaled to 50 % of its width and height in pixels",
            "background-replaced by light grey #d3d3d3 (confidence in the outline: 0.93)",
            "made-grey as the authority asks", "compressed JPEG at quality 92"),
        words(EditLog.of(PHOTO, crop, new OutputSize(35, 45, 25), replaced, file(ImageFormat.JPEG, true, 92))));
  }

  @Test
  public void whatWasNotDoneIsNotWrittenDown() {
    Crop whole = new Crop(new Frame(FrameUnit.PERCENT_OF_HEIGHT, 50, 100), new PointPx(0, 0), 0, 2);
    OutputSize size = new OutputSize(100, 200, 300);
    assertEquals(List.of(), EditLog.of(PHOTO, whole, size, KEPT, file(ImageFormat.PNG, false, 0)));
  }

  @Test
  public void aShapeWithoutASizeOnPaperIsToldInPixels() {
    Crop crop = new Crop(new Frame(FrameUnit.PERCENT_OF_HEIGHT, 75, 100), new PointPx(0, 0), -0.25, 1);
    assertEquals(
        List.of(
            "cropped to 150 x 200 px with 38 % of the photo's area kept", "rotated 0.25 degrees clockwise",
            "enlarged to 200 % of its width and height in pixels"),
        words(EditLog.of(PHOTO, crop, new OutputSize(150, 200, 300), KEPT, file(ImageFormat.PNG, false, 0))));
  }

  @Test
  public void aChangeOfLightComesBeforeWhatTheFileDidToThePicture() {
    List<LoggedEdit> earlier =
        List.of(
            new LoggedEdit(Edit.CROPPED, Verbatim.of("to 35 x 45 mm")),
            new LoggedEdit(Edit.MADE_GREY, Message.of(EditMessage.MADE_GREY)),
            new LoggedEdit(Edit.COMPRESSED, Verbatim.of("JPEG, quality 92")));
    List<ToneNote> notes =
        List.of(
            new ToneNote(ToneEdit.EXPOSURE, List.of(0.4)), new ToneNote(ToneEdit.EVEN_LIGHT, List.of(12.0, -11.0)));
    assertEquals(
        List.of(
            "cropped to 35 x 45 mm", "light-changed by exposure, +0.4 EV",
            "light-changed by evening out the light, cheek on the left of the picture +12 %, on the right -11 %",
            "made-grey as the authority asks", "compressed JPEG at quality 88"),
        words(EditLog.relit(earlier, notes, file(ImageFormat.JPEG, true, 88))));
  }

  @Test
  public void whatTheFilesRulesAskForIsAllowed() {
    PhotoDocument silent = NowhereDocument.print("size 35 x 45 mm [page]");
    PhotoDocument says =
        NowhereDocument.print(
            "size 35 x 45 mm [page]", "formats JPEG [page]", "colour grey [page]",
            "edits crop allowed, straighten allowed, enlarge allowed, background forbidden, light allowed [page]");
    for (Edit edit : Edit.values()) {
      assertEquals(edit.word(), Permission.UNKNOWN, edit.permission(silent));
      Permission said = edit == Edit.BACKGROUND_REPLACED ? Permission.FORBIDDEN : Permission.ALLOWED;
      assertEquals(edit.word(), said, edit.permission(says));
    }
  }

  private static OutputFile file(ImageFormat format, boolean grey, int quality) {
    return new OutputFile(new byte[0], new FileFacts(format, 1, 1, 300, 0, grey, 0), quality);
  }

  private static List<String> words(List<LoggedEdit> edits) {
    return edits.stream().map(entry -> entry.edit().word() + " " + English.say(entry.detail())).toList();
  }
}
