package app.selfsame.command;

import app.selfsame.document.Figures;
import app.selfsame.document.Permission;
import app.selfsame.file.FileFacts;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.BackdropOutcome;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.inspection.Preparation;
import app.selfsame.matting.Confidence;
import app.selfsame.message.English;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.PhotoFacts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows a person what was made of a photo, and how. */
final class HumanOutput {
  private final PrintWriter out;

  HumanOutput(PrintWriter out) {
    this.out = out;
  }

  /** The file that was prepared, or why none was, and what was done to the photo. */
  void showFile(FileResult.Judged judged) {
    judged.refusal().ifPresent(refusal -> line("refused", English.say(refusal.messages())));
    judged.preparation().ifPresent(preparation -> showFile(judged, preparation));
    line("edits", edits(judged.preparation().map(HumanOutput::ledger).orElse(List.of())));
    if (judged.preparation().orElse(null) instanceof Preparation.Made made) {
      showBackground(made.backdrop());
    }
  }

  private void showFile(FileResult.Judged judged, Preparation preparation) {
    String path = judged.written().map(Object::toString).orElse("");
    if (preparation instanceof Preparation.Made made) {
      FileFacts facts = made.file().facts();
      String size = px(facts.width(), facts.height()) + ", " + facts.dpi() + " dpi, " + facts.bytes() + " bytes";
      line("written", path + "  " + size);
      if (judged.judgement().document().editing().crop() == Permission.UNKNOWN) {
        more("The authority does not say whether a photo may be cropped.");
      }
    } else if (preparation instanceof Preparation.Unchanged unchanged) {
      PhotoFacts facts = judged.judgement().facts();
      line("written", path + "  " + px(facts.widthPx(), facts.heightPx()) + ", " + facts.fileBytes() + " bytes");
      more(English.say(unchanged.sentences()));
    }
  }

  private static List<LoggedEdit> ledger(Preparation preparation) {
    return preparation instanceof Preparation.Made made ? made.ledger() : List.of();
  }

  private static String edits(List<LoggedEdit> ledger) {
    return ledger.isEmpty()
        ? "none"
        : ledger.stream()
            .map(entry -> entry.edit().word() + " (" + English.say(entry.detail()) + ")")
            .collect(Collectors.joining(", "));
  }

  private void showBackground(BackdropOutcome background) {
    more(English.say(background.sentences()));
    for (Check check : background.checks()) {
      String outcome = HumanReport.word(check.outcome());
      more((English.say(check.id().title()) + ": " + outcome + " " + HumanReport.figures(check)).strip());
    }
  }

  /** A person cut out of a photo, or why there is none. */
  void showCutout(FileResult result) {
    if (result instanceof FileResult.NotCutOut refused) {
      out.printf("%-8s %s%n", "REFUSED", result.file());
      more(English.say(refused.refusal().messages()));
    } else if (result instanceof FileResult.CutOut cutOut) {
      Confidence confidence = cutOut.made().matte().confidence();
      out.printf("%-8s %s%n", confidence.grade().word().toUpperCase(Locale.ROOT), result.file());
      RgbaImage cutout = cutOut.made().matte().cutout();
      String size = px(cutout.width(), cutout.height());
      line("alpha", cutOut.alpha() + "  " + size);
      line("colours", cutOut.foreground() + "  " + size);
      more("Person and background told apart with confidence " + Figures.rounded(confidence.value(), 2) + ".");
      more(English.say(confidence.sentences()));
      cutOut.made().notices().forEach(notice -> line("note", English.say(notice)));
    }
  }

  private void line(String word, String text) {
    if (!text.isEmpty()) {
      out.printf("  %-8s %s%n", word, text);
    }
  }

  private void more(String text) {
    line("", text);
  }

  private static String px(int width, int height) {
    return width + " x " + height + " px";
  }
}
