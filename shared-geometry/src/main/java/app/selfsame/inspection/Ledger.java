package app.selfsame.inspection;

import app.selfsame.crop.Crop;
import app.selfsame.document.Figures;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.OutputSize;
import app.selfsame.file.OutputFile;
import app.selfsame.image.HexColour;
import app.selfsame.image.RgbaImage;
import app.selfsame.tone.ToneNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes down what was done to a photo, in the order in which it was done. */
final class Ledger {
  /** A turn or a change of scale below this moves no pixel visibly: the picture was not turned or scaled for it. */
  private static final double NOTICEABLE = 1e-3;

  private final List<LedgerEntry> entries = new ArrayList<>();

  private Ledger() {}

  /**
   * The entries of a finished file.
   *
   * @param photo the upright photo
   */
  static List<LedgerEntry> of(
      RgbaImage photo, Crop crop, OutputSize size, BackdropOutcome backdrop, OutputFile file) {
    Ledger ledger = new Ledger();
    ledger.cropped(photo, crop, size);
    ledger.rotated(crop.rotationDegrees());
    ledger.scaled(size.widthPx() / (crop.frame().width() * crop.pxPerUnit()));
    if (backdrop.isReplaced()) {
      ledger.add(Edit.BACKGROUND_REPLACED, replaced(backdrop));
    }
    ledger.written(file);
    return List.copyOf(ledger.entries);
  }

  /**
   * The entries of a file that was written anew, in another light.
   *
   * @param earlier of the file in the photo's own light
   */
  static List<LedgerEntry> relit(List<LedgerEntry> earlier, List<ToneNote> notes, OutputFile file) {
    Ledger ledger = new Ledger();
    for (LedgerEntry entry : earlier) {
      if (entry.edit() != Edit.MADE_GREY && entry.edit() != Edit.COMPRESSED) {
        ledger.entries.add(entry);
      }
    }
    notes.forEach(note -> ledger.add(Edit.LIGHT_CHANGED, LightNotes.detail(note)));
    ledger.written(file);
    return List.copyOf(ledger.entries);
  }

  private void written(OutputFile file) {
    if (file.facts().grey()) {
      add(Edit.MADE_GREY, "as the authority asks");
    }
    if (file.quality() > 0) {
      add(Edit.COMPRESSED, file.facts().format().label() + ", quality " + file.quality());
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
      String target =
          frame.unit() == FrameUnit.MILLIMETRE
              ? Figures.tenth(frame.width()) + " x " + Figures.tenth(frame.height()) + " mm"
              : size.widthPx() + " x " + size.heightPx() + " px";
      double kept = 100 * width * height / ((double) photo.width() * photo.height());
      add(Edit.CROPPED, "to " + target + "; " + percent(kept) + " % of the photo's area kept");
    }
  }

  /** The frame turned clockwise on the photo turns the photo the other way in the picture. */
  private void rotated(double degrees) {
    if (Math.abs(degrees) > NOTICEABLE) {
      String direction = degrees > 0 ? " anticlockwise" : " clockwise";
      add(Edit.ROTATED, Figures.rounded(Math.abs(degrees), Math.abs(degrees) < 1 ? 3 : 1) + " degrees" + direction);
    }
  }

  private void scaled(double factor) {
    if (Math.abs(1 / factor - 1) > NOTICEABLE) {
      add(factor > 1 ? Edit.ENLARGED : Edit.SCALED, "to " + percent(100 * factor) + " % of its pixels an edge");
    }
  }

  private static String replaced(BackdropOutcome backdrop) {
    String hex = HexColour.text(backdrop.colour().orElseThrow());
    String name = backdrop.colourName().isEmpty() ? "" : backdrop.colourName().toLowerCase(Locale.ROOT) + " ";
    String outline =
        backdrop
            .confidence()
            .map(confidence -> "outline told apart with confidence " + Figures.rounded(confidence.value(), 2))
            .orElse("the file came without one");
    return "by " + name + hex + "; " + outline;
  }

  private static String percent(double value) {
    return Figures.rounded(value, Math.abs(value - 100) < 1 || value < 10 ? 1 : 0);
  }

  private void add(Edit edit, String detail) {
    entries.add(new LedgerEntry(edit, detail));
  }
}
