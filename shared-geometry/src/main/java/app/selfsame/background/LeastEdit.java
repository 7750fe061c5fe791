package app.selfsame.background;

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
    this.checks = BackgroundVerdict.ofBackground(checks);
    this.faces = faces;
    this.told = told;
  }

  BackgroundDecision decide() {
    Outcome found = BackgroundVerdict.of(checks);
    if (found == Outcome.PASS) {
      return new BackgroundDecision.Keep(List.of(Message.of(BackgroundMessage.NOTHING_WRONG)));
    }
    if (found == Outcome.UNKNOWN) {
      return new BackgroundDecision.Keep(List.of(Message.of(BackgroundMessage.NOT_JUDGED)));
    }
    if (!(BackgroundOffer.of(document) instanceof BackgroundOffer.Offered offered)) {
      return keep(BackgroundMessage.KEPT_FORBIDDEN, document.editing().words());
    }
    if (offered.isUnsaid() && !told) {
      return keep(BackgroundMessage.KEPT_UNSAID, List.of());
    }
    if (faces > 1) {
      return keep(BackgroundMessage.KEPT_SEVERAL_PEOPLE, List.of());
    }
    if (offered.choices().isEmpty()) {
      return keep(BackgroundMessage.KEPT_NO_COLOUR, List.of());
    }
    BackgroundChoice first = offered.choices().get(0);
    List<Message> cautions = offered.isUnsaid() ? List.of(Message.of(BackgroundMessage.UNSAID)) : List.of();
    return new BackgroundDecision.Replace(first.colour(), Optional.of(first.tone()), cautions);
  }

  private BackgroundDecision keep(BackgroundMessage why, List<Message> said) {
    List<Message> sentences = new ArrayList<>();
    sentences.add(Message.of(why));
    sentences.addAll(said);
    sentences.add(Retake.advice(document));
    return new BackgroundDecision.Keep(List.copyOf(sentences));
  }
}
