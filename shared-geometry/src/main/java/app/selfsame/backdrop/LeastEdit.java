package app.selfsame.backdrop;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import java.util.List;

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
      return new BackdropDecision.Keep("Nothing was found wrong with the background, so it stays as it is.");
    }
    if (found == Outcome.UNKNOWN) {
      return new BackdropDecision.Keep("The background could not be judged, so it stays as it is.");
    }
    Permission permission = document.editing().background();
    if (permission == Permission.FORBIDDEN) {
      return keep("and the authority does not accept another one put in" + document.editing().quoted());
    }
    if (permission == Permission.UNKNOWN && !told) {
      return keep("and the authority does not say whether another one may be put in. Silence is no permission");
    }
    if (faces > 1) {
      return keep("and with more than one person in the picture none is put in");
    }
    List<BackdropChoice> choices = BackdropChoice.of(document);
    if (choices.isEmpty()) {
      return keep("and the authority names no colour that could be put in");
    }
    BackdropChoice first = choices.get(0);
    return new BackdropDecision.Replace(
        first.colour(), first.name(), permission == Permission.UNKNOWN ? BackdropDecision.SILENT : "");
  }

  private BackdropDecision keep(String reason) {
    return new BackdropDecision.Keep(
        "The background is not as asked, " + reason + ". It stays as it is. " + Retake.sentence(document));
  }
}
