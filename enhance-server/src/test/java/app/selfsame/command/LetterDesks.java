package app.selfsame.command;

import app.selfsame.backdrop.BackdropWish;
import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.HexColour;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Cutting;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.matting.Confidence;
import app.selfsame.matting.Matte;
import app.selfsame.verdict.Answers;
import java.time.LocalDate;
import java.util.List;

/** Desks at which a file's first letter says what becomes of it: P passes, F fails, R is refused, D is a defect. */
final class LetterDesks implements PhotoDesks {
  private static final String CATALOGUE =
      """
      country US United States
        words American

      source state
        title Department of State: photo requirements
        url https://travel.state.gov/
        confidence official

      document us-passport-print
        title Passport
        channel print
        check https://travel.state.gov/
        from state
        size 51 x 51 mm [state]
        head 25 to 35 mm to crown [state]
        colour colour [state]
        edits crop allowed, background forbidden, light forbidden [state]
      """;

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
    public String check(byte[] file, PhotoDocument document, Answers answers) {
      char letter = file.length == 0 ? ' ' : (char) file[0];
      return switch (letter) {
        case 'P', 'R' -> report(document, answers, "ready", 30.5);
        case 'D' -> throw new IllegalStateException("the desk is broken");
        case 'F' -> report(document, answers, "refused", 38.256);
        default -> throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
      };
    }

    @Override
    public Printed print(byte[] file, PhotoDocument document, Answers answers, String name, LocalDate today) {
      return new Printed(check(file, document, answers), "<p>" + name + " " + today);
    }

    @Override
    public Prepared prepare(byte[] file, PhotoDocument document, Answers answers, PreparationRequest request) {
      String report = check(file, document, answers);
      if (file[0] == 'R') {
        return Prepared.refused(report, "uncropped", "The authority wants the photo uncropped.");
      }
      BackdropWish wish = request.backdrop();
      String wished =
          wish.mayReplace() + " " + (wish.colour().isPresent() ? HexColour.text(wish.colour().getAsInt()) : "-") + " "
              + wish.told();
      return Prepared.made(
          report.replace("\"wished\":\"\"", "\"wished\":\"" + wished + "\""),
          new byte[] {'o', 'u', 't'},
          request.format().orElse(ImageFormat.JPEG).extension());
    }

    @Override
    public Cutting cut(byte[] file) {
      if (file[0] == '?') {
        throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
      }
      if (file[0] == 'R') {
        return new Cutting.Refused("no-person", "There is nobody in this photo. Name a photo of a person.");
      }
      boolean isGood = file[0] == 'P';
      Confidence confidence =
          isGood
              ? new Confidence(0.93456, Confidence.Grade.GOOD, "")
              : new Confidence(0.2, Confidence.Grade.POOR, "The wall is busy. Retake before a plain wall.");
      RgbaImage cutout = new RgbaImage(2, 1, new int[] {0x40332211, 0xff665544});
      return new Cutting.Made(
          new Matte(cutout, confidence), isGood ? List.of() : List.of("The person goes on beyond the edge."));
    }

    private static String report(PhotoDocument document, Answers answers, String verdict, double head) {
      return """
          {"stage":"complete","document":"%s","verdict":"%s","headline":"Probably refused: size of the head",
           "said":"%s","wished":"",
           "faces":1,
           "rules":{"confidence":"unverified","officialUrl":"https://example.org/","takenBy":"A studio must take it.",
                    "unsaidText":"Nothing is said about glasses."},
           "checks":[
            {"id":"recency","title":"Age of the photo",
             "outcome":"ask","value":null,"unit":"months","min":null,"max":null,
             "source":{"title":"Law","url":"","date":"2020"},"advice":"When was it taken?"},
            {"id":"background-uniformity","title":"Plain background",
             "outcome":"warn","value":50,"unit":"","min":null,"max":45,
             "source":{"title":"","url":"","date":""},"advice":"Step away from the wall."},
            {"id":"head-height","title":"Height of the head",
             "outcome":"%s","value":%s,"unit":"mm","min":25,"max":35,
             "source":{"title":"Department of State","url":"https://travel.state.gov/","date":"2026-07-01",
                       "confidence":"official"},
             "advice":"Step back."},
            {"id":"roll","title":"Head upright",
             "outcome":"pass","value":1,"unit":"degrees","min":-5,"max":5,"source":{},"advice":"Level."}],
           "ledger":[{"edit":"cropped","detail":"to 51 x 51 mm","permission":"unknown"},
                     {"edit":"compressed","detail":"JPEG, quality 92","permission":"allowed"}],
           "output":{"px":[600,600],"dpi":300,"bytes":3,
            "background":{"replaced":true,"note":"It was replaced.",
             "checks":[{"id":"background-colour","title":"Colour of the background","outcome":"pass","value":84.6,
                        "unit":"","min":60,"max":92}]}}}
          """
          .formatted(document.id(), verdict, answers, verdict.equals("ready") ? "pass" : "fail", head);
    }
  }
}
