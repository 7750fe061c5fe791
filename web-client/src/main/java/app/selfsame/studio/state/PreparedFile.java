package app.selfsame.studio.state;

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
 * @param judgement of it: where it has another background or light, not that of the photo
 */
public record PreparedFile(
    Blob bytes, String name, boolean isAnotherBackgroundWished, Judgement judgement, FileReport report) {

  /**
   * @param name under which it is saved
   */
  public static PreparedFile of(
      FileToSave file, String name, boolean isAnotherBackgroundWished, PhotoDocument document) {
    BlobPropertyBag properties = BlobPropertyBag.create().type(file.format().mediaType());
    Blob bytes = new Blob(JSArray.of(((BufferParcel) file.bytes()).buffer()), properties);
    return new PreparedFile(
        bytes, name, isAnotherBackgroundWished, file.judgement().against(document), file.report());
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

  /** Whether it is not the photo, cut, that its verdict is said of. */
  public boolean isJudgedByItself() {
    return hasAnotherBackground() || made().flatMap(FileReport.Made::light).isPresent();
  }

  /** The same file, where the photo that it was cut out of is judged anew. */
  PreparedFile judgedAs(Judgement photo) {
    return new PreparedFile(bytes, name, isAnotherBackgroundWished, photo, report);
  }

  /** Whether another is this file, whatever is said of it by now. */
  public boolean isSameFile(PreparedFile other) {
    return other != null && other.bytes == bytes;
  }

  /** What a copy is called that is not to be handed in. */
  public String nameOfCopy() {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "-preview" + name.substring(dot);
  }

  public int widthPx() {
    return made().map(made -> made.facts().width()).orElse(judgement.facts().widthPx());
  }

  public int heightPx() {
    return made().map(made -> made.facts().height()).orElse(judgement.facts().heightPx());
  }

  /** Empty when the file does not say. */
  public OptionalInt dpi() {
    return made().isPresent() ? OptionalInt.of(made().get().facts().dpi()) : OptionalInt.empty();
  }

  /** Width and height on paper; empty where the document is known in pixels only, or the file is as it was given. */
  public Optional<Frame> paper() {
    return made()
        .flatMap(made -> judgement.document().frame())
        .filter(frame -> frame.unit() == FrameUnit.MILLIMETRE);
  }

  public long size() {
    return made().map(made -> (long) made.facts().bytes()).orElse(judgement.facts().fileBytes());
  }

  public String format() {
    return made().map(made -> made.facts().format().name()).orElse(judgement.facts().format());
  }
}
