package app.selfsame.backdrop;

import app.selfsame.document.BackdropTone;
import app.selfsame.document.BackgroundRule;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.HexColour;
import app.selfsame.measure.CieLab;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
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
      return refused(
          Refusal.of(RefusalMessage.BACKGROUND_FORBIDDEN).and(document.editing().words()).and(Retake.advice(document)));
    }
    if (permission == Permission.UNKNOWN && !told) {
      return refused(Refusal.of(RefusalMessage.BACKGROUND_UNSAID).and(Retake.advice(document)));
    }
    Optional<BackgroundRule> rule = document.background();
    boolean held = rule.isPresent() && rule.get().namesColours();
    if (held && !BackdropCheck.takes(rule.get(), CieLab.of(colour))) {
      return refused(notAccepted(colour, rule.get()));
    }
    if (faces > 1) {
      return refused(Refusal.of(RefusalMessage.SEVERAL_BEFORE_BACKGROUND));
    }
    List<Message> cautions = new ArrayList<>();
    if (permission == Permission.UNKNOWN) {
      cautions.add(Message.of(BackdropMessage.UNSAID));
    }
    if (!held) {
      cautions.add(Message.of(BackdropMessage.NO_COLOUR_TO_COMPARE));
    }
    return new BackdropDecision.Replace(colour, tone(colour), List.copyOf(cautions));
  }

  private static BackdropDecision refused(Refusal refusal) {
    return new BackdropDecision.Refuse(refusal);
  }

  private Refusal notAccepted(int colour, BackgroundRule rule) {
    List<Message> taken = new ArrayList<>();
    for (BackdropChoice choice : BackdropChoice.of(document)) {
      taken.add(choice.described());
    }
    Refusal refusal =
        Refusal.of(
            RefusalMessage.COLOUR_NOT_ACCEPTED,
            Argument.colour(HexColour.text(colour)),
            Argument.quote(rule.words(), "en"));
    return taken.isEmpty()
        ? refusal
        : refusal.and(Message.of(RefusalMessage.COLOURS_ACCEPTED, Argument.any(taken)));
  }

  /** The tone of which the document's own choices are the colour, or else any. */
  private Optional<BackdropTone> tone(int colour) {
    for (BackdropChoice choice : BackdropChoice.of(document)) {
      if (choice.colour() == colour) {
        return Optional.of(choice.tone());
      }
    }
    return ToneColours.toneOf(colour);
  }
}
