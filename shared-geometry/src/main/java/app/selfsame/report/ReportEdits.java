package app.selfsame.report;

import app.selfsame.document.EditingPolicy;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.BackdropOutcome;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.inspection.Preparation;
import app.selfsame.message.English;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckChange;
import app.selfsame.verdict.VerdictComparison;
import java.util.Locale;
import java.util.Optional;

/** A printed report's ledger: what was done to the photo, and what the authority says of it. */
final class ReportEdits {
  private final Markup markup;
  private final PhotoDocument document;

  private ReportEdits(Markup markup, PhotoDocument document) {
    this.markup = markup;
    this.document = document;
  }

  static void write(Markup markup, PhotoDocument document, Optional<Preparation> preparation) {
    ReportEdits edits = new ReportEdits(markup, document);
    markup.element("h2", "Edits");
    if (preparation.isPresent() && preparation.get() instanceof Preparation.Made made) {
      edits.made(made);
    } else {
      markup.element("p", "Edits: none. The photo was only measured.");
    }
    edits.policy();
  }

  private void made(Preparation.Made made) {
    markup.element("p", "Done to the photo for the file that was made:").open("ul");
    for (LoggedEdit entry : made.ledger()) {
      String permission = permission(entry.edit().permission(document));
      markup.element("li", words(entry) + ". The authority: " + permission + ".");
    }
    markup.close("ul");
    BackdropOutcome backdrop = made.backdrop();
    markup.element("p", English.say(backdrop.sentences()));
    if (!backdrop.checks().isEmpty()) {
      markup.open("ul");
      for (Check check : backdrop.checks()) {
        String figures = ReportText.figures(check).map(English::say).orElse("");
        markup.element("li", English.say(check.id().title()) + ": " + check.outcome().word() + ". " + figures);
      }
      markup.close("ul");
    }
    made.light().ifPresent(this::light);
  }

  private void light(VerdictComparison comparison) {
    markup.element("p", "The picture was judged anew in its new light. No check is worse.");
    if (!comparison.changes().isEmpty()) {
      markup.open("ul");
      for (CheckChange change : comparison.changes()) {
        markup.element(
            "li",
            English.say(change.id().title()) + ": " + change.before().word() + " before, now " + change.after().word()
                + ".");
      }
      markup.close("ul");
    }
  }

  private static String words(LoggedEdit entry) {
    String word = entry.edit().word().replace('-', ' ');
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " " + English.say(entry.detail());
  }

  private void policy() {
    EditingPolicy policy = document.editing();
    markup.element(
        "p",
        "The authority on edits: cropping " + permission(policy.crop()) + ", turning the head upright "
            + permission(policy.straighten()) + ", enlarging " + permission(policy.enlarge()) + ", another background "
            + permission(policy.background()) + ", changes of light or colour " + permission(policy.light()) + ".");
    if (!policy.quote().isEmpty()) {
      markup.element("q", policy.quote()).text(" ");
      if (!policy.translation().isEmpty()) {
        markup.text("In English: ").element("q", policy.translation()).text(" ");
      }
    }
    markup.open("small");
    ReportHtml.source(markup, policy.source());
    markup.close("small");
  }

  private static String permission(Permission permission) {
    return switch (permission) {
      case ALLOWED -> "allowed";
      case FORBIDDEN -> "forbidden";
      case UNKNOWN -> "not mentioned";
    };
  }
}
