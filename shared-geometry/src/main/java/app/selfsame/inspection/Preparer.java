package app.selfsame.inspection;

import app.selfsame.background.Retake;
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
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.HandedOver;
import app.selfsame.verdict.HandedOverMessage;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
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
  private final BackgroundWork background;

  Preparer(RgbaImage photo, Judgement judgement, PreparationRequest request, BackgroundWork background) {
    this.photo = photo;
    this.judgement = judgement;
    this.document = judgement.document();
    this.request = request;
    this.background = background;
  }

  Preparation prepare() {
    Optional<ImageFormat> wished = request.format();
    if (document.frame().isEmpty()) {
      if (request.background().colour().isPresent()) {
        return refused(
            Refusal.of(RefusalMessage.ORIGINAL_BACKGROUND)
                .and(document.editing().words())
                .and(Retake.advice(document)));
      }
      if (wished.isPresent() && !wished.get().label().equals(judgement.facts().format())) {
        return refused(Refusal.of(RefusalMessage.ORIGINAL_FORMAT, Argument.literal(wished.get().label())));
      }
      List<Message> said = new ArrayList<>(List.of(Message.of(HandedOverMessage.HAND_IN_ORIGINAL)));
      said.addAll(HandedOver.sentences(judgement.facts().carried()));
      return new Preparation.Unchanged(said);
    }
    if (document.forbidsCropping()) {
      return refused(Refusal.of(RefusalMessage.CROP_FORBIDDEN).and(document.editing().words()));
    }
    if (judgement.facts().crop().isEmpty()) {
      return refused(Refusal.of(RefusalCode.NO_FACE, adviceOf(CheckId.FACE_COUNT)));
    }
    CropSolution solution = judgement.facts().crop().get();
    if (!solution.withinPhoto()) {
      return refused(
          Refusal.of(
              RefusalCode.PHOTO_TOO_TIGHT,
              adviceOf(CheckId.FRAMING),
              Message.of(RefusalMessage.NOTHING_INVENTED)));
    }
    ImageFormat format = wished.orElse(preferredFormat());
    if (!document.file().accepts(format.name())) {
      return refused(notAccepted(format));
    }
    return make(solution.crop(), format);
  }

  private static Preparation refused(Refusal refusal) {
    return new Preparation.Refused(refusal);
  }

  private Refusal notAccepted(ImageFormat format) {
    List<Message> accepted =
        document.file().formats().stream()
            .map(name -> Message.of(RefusalMessage.FORMAT_NAME, Argument.literal(name)))
            .toList();
    return Refusal.of(
        RefusalMessage.FORMAT_NOT_ACCEPTED, Argument.any(accepted), Argument.literal(format.name()));
  }

  private Message adviceOf(CheckId id) {
    for (Check check : judgement.checks()) {
      if (check.id() == id && check.outcome() != Outcome.PASS) {
        return check.advice();
      }
    }
    return Message.of(RefusalMessage.HEAD_NOT_MEASURED);
  }

  private ImageFormat preferredFormat() {
    List<String> formats = document.file().formats();
    return formats.isEmpty() || formats.contains(ImageFormat.JPEG.name()) ? ImageFormat.JPEG : ImageFormat.PNG;
  }

  private Preparation make(Crop crop, ImageFormat format) {
    double photoWidthPx = crop.frame().width() * crop.pxPerUnit();
    OutputSize size = OutputSize.of(document, photoWidthPx);
    if (document.editing().enlarge() == Permission.FORBIDDEN && size.widthPx() - photoWidthPx > ROUNDING_PX) {
      return refused(Refusal.of(RefusalCode.ENLARGING_FORBIDDEN, adviceOf(CheckId.RESOLUTION)));
    }
    double photoPxPerOutputPx = photoWidthPx / size.widthPx();
    double radians = crop.rotationDegrees() * Math.PI / 180;
    RgbaImage cut =
        Resampler.cut(photo, crop.origin(), radians, photoPxPerOutputPx, size.widthPx(), size.heightPx());
    BackgroundWork.Result worked = background.apply(cut, new PicturePlace(crop.origin(), radians, photoPxPerOutputPx));
    if (worked instanceof BackgroundWork.Result.Refused refused) {
      return refused(refused.refusal());
    }
    BackgroundWork.Result.Done done = (BackgroundWork.Result.Done) worked;
    try {
      OutputFile file = FinalFile.write(done.picture(), document, format, size.dpi());
      return new Preparation.Made(
          file,
          done.picture(),
          size,
          1 / photoPxPerOutputPx,
          EditLog.of(photo, crop, size, done.outcome(), file),
          done.outcome(),
          Optional.empty());
    } catch (FileLimitException e) {
      return refused(e.refusal());
    }
  }
}
