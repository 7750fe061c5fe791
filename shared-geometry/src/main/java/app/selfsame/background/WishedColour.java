package app.selfsame.background;

import app.selfsame.document.BackgroundRule;
import app.selfsame.document.BackgroundTone;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.HexColour;
import app.selfsame.measure.CieLab;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.verdict.BackgroundColourCheck;
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

  BackgroundDecision decide(int colour) {
    BackgroundOffer offer = BackgroundOffer.of(document);
    if (offer instanceof BackgroundOffer.Refused refused) {
      return refused(refused.refusal().and(Retake.advice(document)));
    }
    BackgroundOffer.Offered offered = (BackgroundOffer.Offered) offer;
    if (offered.isUnsaid() && !told) {
      return refused(Refusal.of(RefusalMessage.BACKGROUND_UNSAID).and(Retake.advice(document)));
    }
    Optional<BackgroundRule> rule = document.background();
    boolean held = rule.isPresent() && rule.get().namesColours();
    if (held && !BackgroundColourCheck.takes(rule.get(), CieLab.of(colour))) {
      return refused(notAccepted(colour, rule.get()));
    }
    if (faces > 1) {
      return refused(Refusal.of(RefusalMessage.SEVERAL_BEFORE_BACKGROUND));
    }
    List<Message> cautions = new ArrayList<>();
    if (offered.isUnsaid()) {
      cautions.add(Message.of(BackgroundMessage.UNSAID));
    }
    if (!held) {
      cautions.add(Message.of(BackgroundMessage.NO_COLOUR_TO_COMPARE));
    }
    return new BackgroundDecision.Replace(colour, tone(colour), List.copyOf(cautions));
  }

  private static BackgroundDecision refused(Refusal refusal) {
    return new BackgroundDecision.Refuse(refusal);
  }

  private Refusal notAccepted(int colour, BackgroundRule rule) {
    List<Message> taken = new ArrayList<>();
    for (BackgroundChoice choice : BackgroundChoice.of(document)) {
      taken.add(choice.described());
    }
    Refusal refusal =
        Refusal.of(
            RefusalMessage.COLOUR_NOT_ACCEPTED,
            Argument.colour(HexColour.text(colour)),
            rule.words().argument());
    return taken.isEmpty()
        ? refusal
        : refusal.and(Message.of(RefusalMessage.COLOURS_ACCEPTED, Argument.any(taken)));
  }

  /** The tone of which the document's own choices are the colour, or else any. */
  private Optional<BackgroundTone> tone(int colour) {
    for (BackgroundChoice choice : BackgroundChoice.of(document)) {
      if (choice.colour() == colour) {
        return Optional.of(choice.tone());
      }
    }
    return ToneColours.toneOf(colour);
  }
}
