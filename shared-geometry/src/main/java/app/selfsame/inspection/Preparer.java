package app.selfsame.inspection;

import app.selfsame.backdrop.Retake;
import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.OutputSize;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.file.FileLimitException;
import app.selfsame.file.OutputFile;
import app.selfsame.geometry.PicturePlace;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.Resampler;
import app.selfsame.image.RgbaImage;
import app.selfsame.message.English;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.List;
import java.util.Optional;

/** Makes the file that a document asks for, out of the original pixels, where the document's authority permits it. */
final class Preparer {
  /** A picture's width in whole pixels may be wider than what is cut by this without being enlarged. */
  private static final double ROUNDING_PX = 1;

  private final RgbaImage photo;
  private final Judgement judgement;
  private final PhotoDocument document;
  private final PreparationRequest request;
  private final BackdropWork backdrop;

  Preparer(RgbaImage photo, Judgement judgement, PreparationRequest request, BackdropWork backdrop) {
    this.photo = photo;
    this.judgement = judgement;
    this.document = judgement.document();
    this.request = request;
    this.backdrop = backdrop;
  }

  Preparation prepare() {
    Optional<ImageFormat> wished = request.format();
    if (document.frame().isEmpty()) {
      if (request.backdrop().colour().isPresent()) {
        return new Preparation.Refused(
            "takes-original",
            "The authority crops the photo itself and takes the original file, so its background is not replaced"
                + document.editing().quoted() + ". " + Retake.sentence(document));
      }
      if (wished.isPresent() && !wished.get().label().equals(judgement.facts().format())) {
        return new Preparation.Refused(
            "editing-forbidden",
            "The authority takes the original file, so it is not written anew as " + wished.get().label() + ".");
      }
      return new Preparation.Unchanged(
          "The authority crops the photo itself. Hand in the original file, unchanged."
              + HandedOver.sentence(judgement.facts().carried()));
    }
    if (document.editing().crop() == Permission.FORBIDDEN) {
      return new Preparation.Refused(
          "editing-forbidden",
          "The authority does not accept a photo that was cropped or changed"
              + document.editing().quoted()
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

  private String adviceOf(CheckId id) {
    for (Check check : judgement.checks()) {
      if (check.id() == id && check.outcome() != Outcome.PASS) {
        return English.say(check.advice());
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
    if (document.editing().enlarge() == Permission.FORBIDDEN && size.widthPx() - photoWidthPx > ROUNDING_PX) {
      return new Preparation.Refused("enlarging-forbidden", adviceOf(CheckId.RESOLUTION));
    }
    double photoPxPerOutputPx = photoWidthPx / size.widthPx();
    double radians = crop.rotationDegrees() * Math.PI / 180;
    RgbaImage cut =
        Resampler.cut(photo, crop.origin(), radians, photoPxPerOutputPx, size.widthPx(), size.heightPx());
    BackdropWork.Result worked = backdrop.apply(cut, new PicturePlace(crop.origin(), radians, photoPxPerOutputPx));
    if (worked instanceof BackdropWork.Result.Refused refused) {
      return new Preparation.Refused(refused.reason(), refused.sentence());
    }
    BackdropWork.Result.Done done = (BackdropWork.Result.Done) worked;
    try {
      OutputFile file = FinalFile.write(done.picture(), document, format, size.dpi());
      return new Preparation.Made(
          file,
          done.picture(),
          size,
          1 / photoPxPerOutputPx,
          Ledger.of(photo, crop, size, done.outcome(), file),
          done.outcome(),
          Optional.empty());
    } catch (FileLimitException e) {
      return new Preparation.Refused("file-size", e.getMessage());
    }
  }
}
