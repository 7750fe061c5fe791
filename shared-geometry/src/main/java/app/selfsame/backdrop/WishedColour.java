package app.selfsame.backdrop;

import app.selfsame.document.BackgroundRule;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.HexColour;
import app.selfsame.measure.CieLab;
import app.selfsame.verdict.BackdropCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides when a person wants one colour and no other: it is put in, or refused with the reason. */
final class WishedColour {
  private final PhotoDocument document;
  private final int faces;
  private final boolean told;

  WishedColour(PhotoDocument document, int faces, boolean told) {
    this.document = document;
    this.faces = faces;
    this.told = told;
  }

  BackdropDecision decide(int colour) {
    Permission permission = document.editing().background();
    if (permission == Permission.FORBIDDEN) {
      return new BackdropDecision.Refuse(
          "editing-forbidden",
          "The authority does not accept a photo with another background" + document.editing().quoted() + ". "
              + Retake.sentence(document));
    }
    if (permission == Permission.UNKNOWN && !told) {
      return new BackdropDecision.Refuse(
          "editing-unknown",
          BackdropDecision.SILENT + " Silence is no permission. It is safest to retake. " + Retake.sentence(document));
    }
    Optional<BackgroundRule> rule = document.background();
    boolean held = rule.isPresent() && rule.get().namesColours();
    if (held && !BackdropCheck.takes(rule.get(), CieLab.of(colour))) {
      return new BackdropDecision.Refuse("colour-not-accepted", notAccepted(colour, rule.get()));
    }
    if (faces > 1) {
      return new BackdropDecision.Refuse(
          "several-people",
          "There is more than one face in the picture, so the background stays as it is. Retake alone.");
    }
    List<String> cautions = new ArrayList<>();
    if (permission == Permission.UNKNOWN) {
      cautions.add(BackdropDecision.SILENT);
    }
    if (!held) {
      cautions.add("The authority names no colour that this one could be held against.");
    }
    return new BackdropDecision.Replace(colour, name(colour), String.join(" ", cautions));
  }

  private String notAccepted(int colour, BackgroundRule rule) {
    List<String> taken = new ArrayList<>();
    for (BackdropChoice choice : BackdropChoice.of(document)) {
      taken.add(choice.described());
    }
    return "The authority does not take " + HexColour.text(colour) + " as a background. It asks for: " + rule.words()
        + "." + (taken.isEmpty() ? "" : " Choose " + String.join(" or ", taken) + ".");
  }

  /** What the document's own choices call the colour, or else any tone. */
  private String name(int colour) {
    for (BackdropChoice choice : BackdropChoice.of(document)) {
      if (choice.colour() == colour) {
        return choice.name();
      }
    }
    return ToneColours.nameOf(colour);
  }
}
