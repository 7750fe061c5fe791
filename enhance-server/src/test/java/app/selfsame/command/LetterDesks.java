package app.selfsame.command;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.verdict.Answers;
import java.time.LocalDate;
import java.util.Optional;

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
        case 'P', 'R' -> report(document, answers, "pass", 30.5);
        case 'D' -> throw new IllegalStateException("the desk is broken");
        case 'F' -> report(document, answers, "fail", 38.256);
        default -> throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
      };
    }

    @Override
    public Printed print(byte[] file, PhotoDocument document, Answers answers, String name, LocalDate today) {
      return new Printed(check(file, document, answers), "<p>" + name + " " + today);
    }

    @Override
    public Prepared prepare(
        byte[] file, PhotoDocument document, Answers answers, Optional<ImageFormat> format) {
      String report = check(file, document, answers);
      if (file[0] == 'R') {
        return Prepared.refused(report, "The authority wants the photo uncropped.");
      }
      return Prepared.made(report, new byte[] {'o', 'u', 't'}, format.orElse(ImageFormat.JPEG).extension());
    }

    private static String report(PhotoDocument document, Answers answers, String verdict, double head) {
      return """
          {"stage":"complete","document":"%s","verdict":"%s","headline":"1 thing to fix","said":"%s","faces":1,
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
           "output":{"px":[600,600],"dpi":300,"bytes":3}}
          """
          .formatted(document.id(), verdict, answers, verdict, head);
    }
  }
}
