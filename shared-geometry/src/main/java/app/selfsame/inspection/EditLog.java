package app.selfsame.inspection;

import app.selfsame.background.ColourMessage;
import app.selfsame.crop.Crop;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.OutputSize;
import app.selfsame.file.OutputFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.tone.ToneNote;
import java.util.ArrayList;
import java.util.List;

/** Writes down what was done to a photo, in the order in which it was done. */
final class EditLog {
  /** A turn or a change of scale below this moves no pixel visibly: the picture was not turned or scaled for it. */
  private static final double NOTICEABLE = 1e-3;

  private final List<LoggedEdit> entries = new ArrayList<>();

  private EditLog() {}

  /**
   * The entries of a finished file.
   *
   * @param photo the upright photo
   */
  static List<LoggedEdit> of(
      RgbaImage photo, Crop crop, OutputSize size, BackgroundOutcome background, OutputFile file) {
    EditLog log = new EditLog();
    log.cropped(photo, crop, size);
    log.rotated(crop.rotationDegrees());
    log.scaled(size.widthPx() / (crop.frame().width() * crop.pxPerUnit()));
    if (background.isReplaced()) {
      log.add(Edit.BACKGROUND_REPLACED, replaced(background));
    }
    log.written(file);
    return List.copyOf(log.entries);
  }

  /**
   * The entries of a file that was written anew, in another light.
   *
   * @param earlier of the file in the photo's own light
   */
  static List<LoggedEdit> relit(List<LoggedEdit> earlier, List<ToneNote> notes, OutputFile file) {
    EditLog log = new EditLog();
    for (LoggedEdit entry : earlier) {
      if (entry.edit() != Edit.MADE_GREY && entry.edit() != Edit.COMPRESSED) {
        log.entries.add(entry);
      }
    }
    notes.forEach(note -> log.add(Edit.LIGHT_CHANGED, LightNotes.detail(note)));
    log.written(file);
    return List.copyOf(log.entries);
  }

  private void written(OutputFile file) {
    if (file.facts().grey()) {
      add(Edit.MADE_GREY, Message.of(EditMessage.MADE_GREY));
    }
    if (file.quality() > 0) {
      Argument format = Argument.literal(file.facts().format().label());
      add(Edit.COMPRESSED, Message.of(EditMessage.COMPRESSED, format, Argument.count(file.quality())));
    }
  }

  private void cropped(RgbaImage photo, Crop crop, OutputSize size) {
    Frame frame = crop.frame();
    double width = frame.width() * crop.pxPerUnit();
    double height = frame.height() * crop.pxPerUnit();
    boolean isWhole =
        Math.abs(crop.rotationDegrees()) <= NOTICEABLE
            && Math.abs(width - photo.width()) < 1
            && Math.abs(height - photo.height()) < 1;
    if (!isWhole) {
      Argument kept = percent(100 * width * height / ((double) photo.width() * photo.height()));
      boolean onPaper = frame.unit() == FrameUnit.MILLIMETRE;
      add(
          Edit.CROPPED,
          onPaper
              ? cropped(frame.width(), frame.height(), Unit.MILLIMETRE, kept)
              : cropped(size.widthPx(), size.heightPx(), Unit.PIXEL, kept));
    }
  }

  private static Message cropped(double width, double height, Unit unit, Argument kept) {
    return Message.of(EditMessage.CROPPED, Argument.number(width, 1), Argument.quantity(height, unit), kept);
  }

  /** The frame turned clockwise on the photo turns the photo the other way in the picture. */
  private void rotated(double degrees) {
    if (Math.abs(degrees) > NOTICEABLE) {
      EditMessage rotated = degrees > 0 ? EditMessage.ROTATED_ANTICLOCKWISE : EditMessage.ROTATED_CLOCKWISE;
      double angle = Math.abs(degrees);
      add(Edit.ROTATED, Message.of(rotated, Argument.quantity(angle, Unit.DEGREE, angle < 1 ? 3 : 1)));
    }
  }

  private void scaled(double factor) {
    if (Math.abs(1 / factor - 1) > NOTICEABLE) {
      add(factor > 1 ? Edit.ENLARGED : Edit.SCALED, Message.of(EditMessage.SCALED, percent(100 * factor)));
    }
  }

  private static Message replaced(BackgroundOutcome background) {
    Argument colour = Argument.message(ColourMessage.of(background.tone(), background.colour().orElseThrow()));
    if (background.confidence().isEmpty()) {
      return Message.of(EditMessage.BACKGROUND_ADDED, colour);
    }
    double confidence = background.confidence().get().value();
    return Message.of(EditMessage.BACKGROUND_REPLACED, colour, Argument.number(confidence, 2));
  }

  private static Argument percent(double value) {
    return Argument.quantity(value, Unit.PERCENT, Math.abs(value - 100) < 1 || value < 10 ? 1 : 0);
  }

  private void add(Edit edit, Message detail) {
    entries.add(new LoggedEdit(edit, detail));
  }
}
