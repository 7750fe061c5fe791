package app.selfsame.inspection;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.FileRule;
import app.selfsame.document.OutputSize;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.file.FileLimitException;
import app.selfsame.file.OutputFile;
import app.selfsame.file.OutputRequest;
import app.selfsame.file.OutputWriter;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.Resampler;
import app.selfsame.image.RgbaImage;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the file that a document asks for, out of the original pixels, where the document's authority permits it. */
final class Preparer {
  /** A turn or a change of scale below this moves no pixel visibly: the picture was not turned or scaled for it. */
  private static final double NOTICEABLE = 1e-3;

  private final RgbaImage photo;
  private final Judgement judgement;
  private final PhotoDocument document;

  Preparer(RgbaImage photo, Judgement judgement) {
    this.photo = photo;
    this.judgement = judgement;
    this.document = judgement.document();
  }

  Preparation prepare(Optional<ImageFormat> wished) {
    if (document.frame().isEmpty()) {
      if (wished.isPresent() && !wished.get().label().equals(judgement.facts().format())) {
        return new Preparation.Refused(
            "editing-forbidden",
            "The authority takes the original file, so it is not written anew as " + wished.get().label() + ".");
      }
      return new Preparation.Unchanged(
          "The authority crops the photo itself. Hand in the original file, unchanged.");
    }
    if (document.editing().crop() == Permission.FORBIDDEN) {
      return new Preparation.Refused(
          "editing-forbidden",
          "The authority does not accept a photo that was cropped or changed"
              + quoted(document.editing().quote())
              + ". Hand in the original, or have it taken as the authority asks.");
    }
    if (judgement.facts().crop().isEmpty()) {
      return new Preparation.Refused("no-face", adviceOf(CheckId.FACE_COUNT));
    }
    CropSolution solution = judgement.facts().crop().get();
    if (!solution.withinPhoto()) {
      return new Preparation.Refused(
          "photo-too-tight", adviceOf(CheckId.FRAMING) + " No picture is invented beyond the photo's edges.");
    }
    ImageFormat format = wished.orElse(preferredFormat());
    if (!document.file().accepts(format.name())) {
      return new Preparation.Refused(
          "format-not-accepted",
          "The authority takes " + String.join(" or ", document.file().formats()) + ", not " + format.name() + ".");
    }
    return make(solution.crop(), format);
  }

  private static String quoted(String quote) {
    return quote.isEmpty() ? "" : " (\"" + quote + "\")";
  }

  private String adviceOf(CheckId id) {
    for (Check check : judgement.checks()) {
      if (check.id() == id && check.outcome() != Outcome.PASS) {
        return check.advice();
      }
    }
    return "The head could not be measured. Retake the photo from the front.";
  }

  private ImageFormat preferredFormat() {
    List<String> formats = document.file().formats();
    return formats.isEmpty() || formats.contains(ImageFormat.JPEG.name()) ? ImageFormat.JPEG : ImageFormat.PNG;
  }

  private Preparation make(Crop crop, ImageFormat format) {
    double photoWidthPx = crop.frame().width() * crop.pxPerUnit();
    OutputSize size = OutputSize.of(document, photoWidthPx);
    double photoPxPerOutputPx = photoWidthPx / size.widthPx();
    boolean grey = document.file().colour() == FileRule.ColourRule.GREY;
    RgbaImage picture =
        Resampler.cut(
            photo,
            crop.origin(),
            crop.rotationDegrees() * Math.PI / 180,
            photoPxPerOutputPx,
            size.widthPx(),
            size.heightPx());
    try {
      OutputFile file =
          OutputWriter.write(picture, new OutputRequest(format, size.dpi(), document.file().kilobytes(), grey));
      return new Preparation.Made(
          file, picture, size, 1 / photoPxPerOutputPx, edits(crop, photoPxPerOutputPx, grey, format));
    } catch (FileLimitException e) {
      return new Preparation.Refused("file-size", e.getMessage());
    }
  }

  private boolean coversPhoto(Crop crop) {
    double width = crop.frame().width() * crop.pxPerUnit();
    double height = crop.frame().height() * crop.pxPerUnit();
    return Math.abs(crop.rotationDegrees()) <= NOTICEABLE
        && Math.abs(width - photo.width()) < 1
        && Math.abs(height - photo.height()) < 1;
  }

  private List<Edit> edits(Crop crop, double photoPxPerOutputPx, boolean grey, ImageFormat format) {
    List<Edit> edits = new ArrayList<>();
    if (!coversPhoto(crop)) {
      edits.add(Edit.CROPPED);
    }
    if (Math.abs(crop.rotationDegrees()) > NOTICEABLE) {
      edits.add(Edit.ROTATED);
    }
    if (Math.abs(photoPxPerOutputPx - 1) > NOTICEABLE) {
      edits.add(Edit.SCALED);
    }
    if (grey) {
      edits.add(Edit.MADE_GREY);
    }
    if (format == ImageFormat.JPEG) {
      edits.add(Edit.COMPRESSED);
    }
    return List.copyOf(edits);
  }
}
