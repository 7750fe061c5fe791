package app.selfsame.studio.file;

import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.inspection.Judgement;
import app.selfsame.js.BufferParcel;
import app.selfsame.protocol.FileReport;
import app.selfsame.protocol.FileToSave;
import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.BlobPropertyBag;

/**
 * The finished file, its name, and what is known of it since it was opened again.
 *
 * @param isAnotherBackgroundWished whether it might have one
 * @param judgement of it: where it has another background, not that of the photo
 */
public record PreparedFile(
    Blob bytes, String name, boolean isAnotherBackgroundWished, Judgement judgement, FileReport report) {

  public static PreparedFile of(FileToSave file, boolean isAnotherBackgroundWished, PhotoDocument document) {
    BlobPropertyBag properties = BlobPropertyBag.create().type(file.format().mediaType());
    Blob bytes = new Blob(JSArray.of(((BufferParcel) file.bytes()).buffer()), properties);
    return new PreparedFile(
        bytes, file.name(), isAnotherBackgroundWished, file.judgement().against(document), file.report());
  }

  /** Empty of the very file that was given. */
  public Optional<FileReport.Made> made() {
    return report instanceof FileReport.Made made ? Optional.of(made) : Optional.empty();
  }

  public Optional<BackgroundOutcome> background() {
    return made().map(FileReport.Made::background);
  }

  public boolean hasAnotherBackground() {
    return background().filter(BackgroundOutcome::isReplaced).isPresent();
  }

  public int widthPx() {
    return made().map(made -> made.facts().width()).orElse(judgement.facts().widthPx());
  }

  public int heightPx() {
    return made().map(made -> made.facts().height()).orElse(judgement.facts().heightPx());
  }

  /** Empty when the file does not say. */
  OptionalInt dpi() {
    return made().isPresent() ? OptionalInt.of(made().get().facts().dpi()) : OptionalInt.empty();
  }

  /** Width and height on paper; empty where the document is known in pixels only, or the file is as it was given. */
  Optional<Frame> paper() {
    return made()
        .flatMap(made -> judgement.document().frame())
        .filter(frame -> frame.unit() == FrameUnit.MILLIMETRE);
  }

  long size() {
    return made().map(made -> (long) made.facts().bytes()).orElse(judgement.facts().fileBytes());
  }

  String format() {
    return made().map(made -> made.facts().format().name()).orElse(judgement.facts().format());
  }
}
