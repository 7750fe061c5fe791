package app.selfsame.backdrop;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Message;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides when no colour is wished: a background that complies stays, and so does one that must not be replaced. */
final class LeastEdit {
  private final PhotoDocument document;
  private final List<Check> checks;
  private final int faces;
  private final boolean told;

  LeastEdit(PhotoDocument document, List<Check> checks, int faces, boolean told) {
    this.document = document;
    this.checks = BackdropVerdict.ofBackground(checks);
    this.faces = faces;
    this.told = told;
  }

  BackdropDecision decide() {
    Outcome found = BackdropVerdict.of(checks);
    if (found == Outcome.PASS) {
      return new BackdropDecision.Keep(List.of(Message.of(BackdropMessage.NOTHING_WRONG)));
    }
    if (found == Outcome.UNKNOWN) {
      return new BackdropDecision.Keep(List.of(Message.of(BackdropMessage.NOT_JUDGED)));
    }
    Permission permission = document.editing().background();
    if (permission == Permission.FORBIDDEN) {
      return keep(BackdropMessage.KEPT_FORBIDDEN, document.editing().words());
    }
    if (permission == Permission.UNKNOWN && !told) {
      return keep(BackdropMessage.KEPT_UNSAID, List.of());
    }
    if (faces > 1) {
      return keep(BackdropMessage.KEPT_SEVERAL_PEOPLE, List.of());
    }
    List<BackdropChoice> choices = BackdropChoice.of(document);
    if (choices.isEmpty()) {
      return keep(BackdropMessage.KEPT_NO_COLOUR, List.of());
    }
    BackdropChoice first = choices.get(0);
    List<Message> cautions =
        permission == Permission.UNKNOWN ? List.of(Message.of(BackdropMessage.UNSAID)) : List.of();
    return new BackdropDecision.Replace(first.colour(), Optional.of(first.tone()), cautions);
  }

  private BackdropDecision keep(BackdropMessage why, List<Message> said) {
    List<Message> sentences = new ArrayList<>();
    sentences.add(Message.of(why));
    sentences.addAll(said);
    sentences.add(Retake.advice(document));
    return new BackdropDecision.Keep(List.copyOf(sentences));
  }
}
