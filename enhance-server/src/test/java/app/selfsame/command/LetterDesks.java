package app.selfsame.command;

import app.selfsame.background.BackgroundWish;
import app.selfsame.document.BackgroundTone;
import app.selfsame.document.Catalogue;
import app.selfsame.document.Limits;
import app.selfsame.document.OutputSize;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.engine.PhotoDesks;
import app.selfsame.file.FileFacts;
import app.selfsame.file.OutputFile;
import app.selfsame.image.CarriedData;
import app.selfsame.image.HexColour;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.inspection.Cutting;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.inspection.Stage;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.Obstacle;
import app.selfsame.matting.Confidence;
import app.selfsame.matting.Matte;
import app.selfsame.message.Verbatim;
import app.selfsame.mrz.MrzReading;
import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.report.Printout;
import app.selfsame.session.FinishedFile;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import app.selfsame.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Desks at which a file's first letter says what becomes of it: P passes, F fails, R is refused, D is a defect. */
final class LetterDesks implements PhotoDesks {
  private static final String CATALOGUE =
      """
      country US United States
        words American

      source state
        title Department of State: photo requirements
        url https://travel.state.gov/
        confidence unverified

      document us-passport-print
        title Passport
        channel print
        check https://travel.state.gov/
        from state
        size 51 x 51 mm [state]
        head 25 to 35 mm to crown [state]
        colour colour [state]
        edits crop allowed, background forbidden, light forbidden [state]
        taken-by A studio must take it. [state]
      """;

  private static final Source LAW = new Source("Law", "", "2020", Source.Confidence.OFFICIAL);
  private static final Source STATE =
      new Source(
          "Department of State", "https://travel.state.gov/", "2026-07-01", Source.Confidence.OFFICIAL);
  private static final Source NOBODY = new Source("", "", "", Source.Confidence.OFFICIAL);
  private static final Optional<Limits> NONE = Optional.empty();

  @Override
  public Catalogue catalogue() {
    return Catalogue.parse(CATALOGUE);
  }

  @Override
  public PhotoDesk open() {
    return new LetterDesk();
  }

  private static final class LetterDesk implements PhotoDesk {
    @Override
    public Judgement check(byte[] file, PhotoDocument document, Answers answers) {
      char letter = file.length == 0 ? ' ' : (char) file[0];
      return switch (letter) {
        case 'P', 'R' -> judgement(document, answers, Verdict.READY, 30.5);
        case 'D' -> throw new IllegalStateException("the desk is broken");
        case 'F' -> judgement(document, answers, Verdict.REFUSED, 38.256);
        default -> throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
      };
    }

    @Override
    public Printed print(byte[] file, PhotoDocument document, Answers answers, Printout printout) {
      return new Printed(
          check(file, document, answers), "<p>" + printout.fileName() + " " + printout.date());
    }

    @Override
    public Prepared prepare(byte[] file, PhotoDocument document, Answers answers, PreparationRequest request) {
      Judgement judgement = check(file, document, answers);
      if (file[0] == 'R') {
        Preparation refused = new Preparation.Refused(Refusal.of(RefusalMessage.CROP_FORBIDDEN));
        return new Prepared(judgement, refused, Optional.empty());
      }
      ImageFormat format = request.format().orElse(ImageFormat.JPEG);
      byte[] content = {'o', 'u', 't'};
      return new Prepared(
          judgement,
          made(content, format, request.background()),
          Optional.of(new FinishedFile(content, format, "out")));
    }

    private static Preparation made(byte[] content, ImageFormat format, BackgroundWish wish) {
      String wished =
          wish.mayReplace() + " " + (wish.colour().isPresent() ? HexColour.text(wish.colour().getAsInt()) : "-") + " "
              + wish.told();
      Check colour =
          new Check(
              CheckId.BACKGROUND_COLOUR, Outcome.PASS, OptionalDouble.of(84.6), "",
              Optional.of(new Limits(60, 92)), NOBODY, Verbatim.of(""), List.of());
      return new Preparation.Made(
          new OutputFile(content, new FileFacts(format, 600, 600, 300, 3, false, 0), 92),
          new RgbaImage(1, 1, new int[1]),
          new OutputSize(600, 600, 300),
          1,
          List.of(
              new LoggedEdit(Edit.CROPPED, Verbatim.of("to 51 x 51 mm")),
              new LoggedEdit(Edit.COMPRESSED, Verbatim.of("JPEG, quality 92"))),
          new BackgroundOutcome(
              OptionalInt.of(0xffffffff), Optional.of(BackgroundTone.WHITE), Optional.empty(),
              List.of(Verbatim.of(wished)), List.of(colour)),
          Optional.empty());
    }

    @Override
    public Cutting cut(byte[] file) {
      if (file[0] == '?') {
        throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
      }
      if (file[0] == 'R') {
        return new Cutting.Refused(Refusal.of(RefusalMessage.NOBODY_TO_CUT_OUT));
      }
      boolean isGood = file[0] == 'P';
      Confidence confidence =
          isGood
              ? new Confidence(0.93456, Confidence.Grade.GOOD, Optional.empty())
              : new Confidence(0.2, Confidence.Grade.POOR, Optional.of(Verbatim.of("The wall is busy.")));
      RgbaImage cutout = new RgbaImage(2, 1, new int[] {0x40332211, 0xff665544});
      return new Cutting.Made(
          new Matte(cutout, confidence),
          isGood ? List.of() : List.of(Verbatim.of("The person goes on beyond the edge.")));
    }

    @Override
    public Optional<MrzReading> readZone(byte[] file) {
      return switch ((char) file[0]) {
        case 'P' -> Optional.of(SpecimenReadings.passport());
        case 'F' -> Optional.of(SpecimenReadings.misprint());
        case 'M' -> Optional.of(SpecimenReadings.repaired());
        case 'E' -> Optional.of(SpecimenReadings.frenchCard());
        case 'R' -> Optional.empty();
        default -> throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
      };
    }

    @Override
    public ComparedPhoto lookAtFace(byte[] file) {
      return switch ((char) file[0]) {
        case 'P' -> LetterFaces.at(0);
        case 'F' -> LetterFaces.at(0.9f);
        case 'R' -> new ComparedPhoto(Optional.of(Obstacle.SEVERAL_FACES), Optional.empty(), Optional.empty());
        default -> throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
      };
    }

    private static Judgement judgement(PhotoDocument document, Answers answers, Verdict verdict, double headMm) {
      Outcome head = verdict == Verdict.READY ? Outcome.PASS : Outcome.FAIL;
      List<Check> checks =
          List.of(
              new Check(
                  CheckId.RECENCY, Outcome.ASK, OptionalDouble.empty(), "months", NONE, LAW,
                  Verbatim.of("When was it taken?"), List.of()),
              new Check(
                  CheckId.BACKGROUND_UNIFORMITY, Outcome.WARN, OptionalDouble.of(50), "",
                  Optional.of(Limits.atMost(45)), NOBODY, Verbatim.of("Step away from the wall."), List.of()),
              new Check(
                  CheckId.HEAD_HEIGHT, head, OptionalDouble.of(headMm), "mm", Optional.of(new Limits(25, 35)),
                  STATE, Verbatim.of("Step back."), List.of()),
              new Check(
                  CheckId.ROLL, Outcome.PASS, OptionalDouble.of(1), "degrees", Optional.of(new Limits(-5, 5)),
                  NOBODY, Verbatim.of("Level."), List.of()));
      PhotoFacts facts =
          new PhotoFacts(
              "JPEG", 3, 600, 600, List.of(), Optional.empty(), true, Optional.empty(), Optional.empty(), false,
              answers, true, CarriedData.NOTHING);
      return new Judgement(document, Stage.COMPLETE, facts, checks, verdict);
    }
  }
}
