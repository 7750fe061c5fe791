package app.selfsame.report;

import app.selfsame.document.EditingMessage;
import app.selfsame.document.EditingPolicy;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckChange;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.OutcomeTitle;
import app.selfsame.verdict.VerdictComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A printed report's edit log: what was done to the photo, and what the authority says of it. */
final class ReportEdits {
  private final Markup markup;
  private final PhotoDocument document;
  private final ReportSources sources;

  ReportEdits(Markup markup, PhotoDocument document, ReportSources sources) {
    this.markup = markup;
    this.document = document;
    this.sources = sources;
  }

  void write(Optional<EditLog> edits) {
    markup.open("section").say("h2", ReportMessage.EDITS);
    if (edits.isPresent()) {
      made(edits.get());
    } else {
      markup.say("p", ReportMessage.NO_EDITS);
    }
    policy();
    markup.close("section");
  }

  private void made(EditLog made) {
    markup.say("p", ReportMessage.EDITS_MADE);
    list(made.edits().stream().map(this::edit).toList());
    BackgroundOutcome background = made.background();
    markup.open("p").say(background.sentences()).close("p");
    list(background.checks().stream().map(ReportEdits::background).toList());
    made.light().ifPresent(this::light);
  }

  private Message edit(LoggedEdit entry) {
    return Message.of(
        ReportMessage.EDIT,
        Argument.message(entry.message()),
        Argument.choice(SourceJson.word(entry.edit().permission(document))));
  }

  private static Message background(Check check) {
    List<Message> sentences = new ArrayList<>();
    sentences.add(
        Message.of(ReportMessage.NEW_BACKGROUND, Argument.message(check.id().title()), outcome(check.outcome())));
    ReportText.figures(check).ifPresent(sentences::add);
    return Message.sentences(sentences);
  }

  private void light(VerdictComparison comparison) {
    markup.say("p", ReportMessage.RELIT);
    list(comparison.changes().stream().map(ReportEdits::change).toList());
  }

  private static Message change(CheckChange change) {
    return Message.of(
        ReportMessage.LIGHT_CHANGE,
        Argument.message(change.id().title()),
        outcome(change.before()),
        outcome(change.after()));
  }

  private static Argument outcome(Outcome outcome) {
    return Argument.message(new OutcomeTitle(outcome));
  }

  private void policy() {
    EditingPolicy policy = document.editing();
    markup.say("p", ReportMessage.EDITING);
    list(EditingMessage.of(policy));
    if (!policy.words().isEmpty()) {
      markup.open("p").say(policy.words()).close("p");
    }
    sources.cite(policy.source()).ifPresent(source -> markup.say("p", source, "class", "quiet"));
  }

  private void list(List<Message> items) {
    if (!items.isEmpty()) {
      markup.open("ul");
      items.forEach(item -> markup.say("li", item));
      markup.close("ul");
    }
  }
}
