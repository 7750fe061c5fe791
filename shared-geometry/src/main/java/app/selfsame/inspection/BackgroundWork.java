package app.selfsame.inspection;

import app.selfsame.background.BackgroundChoice;
import app.selfsame.background.BackgroundDecision;
import app.selfsame.background.BackgroundMessage;
import app.selfsame.background.BackgroundVerdict;
import app.selfsame.background.BackgroundWish;
import app.selfsame.background.ColourMessage;
import app.selfsame.background.Retake;
import app.selfsame.geometry.PicturePlace;
import app.selfsame.image.RgbaImage;
import app.selfsame.matting.Confidence;
import app.selfsame.matting.Matte;
import app.selfsame.matting.MattingWatch;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.MatteChecks;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts another background into a cropped picture where that was decided, and judges the result anew. Nothing is put in
 * halfheartedly: when nobody asked for one colour, the photo's background stays unless the new one is clearly better.
 */
final class BackgroundWork {
  private static final int WHITE = RgbaImage.opaque(255, 255, 255);

  private final Inspection inspection;
  private final Judgement judgement;
  private final BackgroundWish wish;
  private final boolean transparent;
  private final MattingWatch watch;

  BackgroundWork(Inspection inspection, Judgement judgement, BackgroundWish wish, MattingWatch watch) {
    this.inspection = inspection;
    this.judgement = judgement;
    this.transparent = inspection.isCutOut();
    this.wish =
        transparent && wish.colour().isEmpty()
            ? new BackgroundWish(true, OptionalInt.of(firstColour(judgement)), wish.told(), wish.insists())
            : wish;
    this.watch = watch;
  }

  /** What is put behind a person who comes without any background. */
  private static int firstColour(Judgement judgement) {
    List<BackgroundChoice> choices = BackgroundChoice.of(judgement.document());
    return choices.isEmpty() ? WHITE : choices.get(0).colour();
  }

  /** What came of it: a picture and what became of its background, or why there is none. */
  sealed interface Result {
    record Done(RgbaImage picture, BackgroundOutcome outcome) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  Result apply(RgbaImage picture, PicturePlace place) {
    BackgroundDecision decision =
        BackgroundDecision.of(judgement.document(), judgement.checks(), judgement.facts().faces().size(), wish);
    if (decision instanceof BackgroundDecision.Refuse refuse) {
      return new Result.Refused(
          transparent ? refuse.refusal().after(Message.of(RefusalMessage.NO_BACKGROUND)) : refuse.refusal());
    }
    if (decision instanceof BackgroundDecision.Replace replace) {
      return replace(picture, inspection.cut(picture, place, watch), replace);
    }
    List<Message> why = ((BackgroundDecision.Keep) decision).sentences();
    return new Result.Done(picture, BackgroundOutcome.kept(why, Optional.empty()));
  }

  private Result replace(RgbaImage picture, CutPicture cut, BackgroundDecision.Replace decision) {
    Matte matte = cut.matte();
    Confidence confidence = matte.confidence();
    boolean wished = wish.colour().isPresent();
    if (confidence.grade() == Confidence.Grade.POOR && wished) {
      return new Result.Refused(new Refusal(RefusalCode.BACKGROUND_NOT_SEPARABLE, inseparable(confidence)));
    }
    List<Check> edge = cut.flaws().map(flaws -> MatteChecks.of(confidence, flaws)).orElse(List.of());
    boolean doubtful = edge.stream().anyMatch(check -> check.outcome() == Outcome.FAIL);
    if (doubtful && !wished) {
      return kept(picture, confidence, doubt(confidence, edge));
    }
    if (doubtful && !wish.insists()) {
      return new Result.Refused(
          new Refusal(RefusalCode.BACKGROUND_DOUBTFUL, doubt(confidence, edge))
              .and(Message.of(RefusalMessage.ASK_AGAIN)));
    }
    RgbaImage replaced = matte.over(decision.colour());
    List<Check> checks = new ArrayList<>(inspection.surroundingsOf(replaced, judgement));
    if (BackgroundVerdict.of(BackgroundVerdict.ofBackground(checks)) == Outcome.FAIL && !wished) {
      return kept(picture, confidence, List.of(Message.of(BackgroundMessage.TRIED_AND_FAILED), retake()));
    }
    checks.addAll(edge);
    return new Result.Done(
        replaced,
        new BackgroundOutcome(
            OptionalInt.of(decision.colour()),
            decision.tone(),
            transparent ? Optional.empty() : Optional.of(confidence),
            sentences(decision, confidence, checks),
            checks));
  }

  /** Why another background is not put in: the outline as a whole, or what is wrong with it in places. */
  private List<Message> doubt(Confidence confidence, List<Check> edge) {
    if (confidence.grade() != Confidence.Grade.GOOD) {
      return inseparable(confidence);
    }
    List<Message> faults = new ArrayList<>();
    for (Check check : edge) {
      if (check.outcome() == Outcome.FAIL) {
        faults.add(check.fault());
      }
    }
    return List.of(Message.of(RefusalMessage.DOUBTFUL_EDGE, Argument.listed(faults)), retake());
  }

  private static Result kept(RgbaImage picture, Confidence confidence, List<Message> sentences) {
    return new Result.Done(picture, BackgroundOutcome.kept(sentences, Optional.of(confidence)));
  }

  private List<Message> inseparable(Confidence confidence) {
    List<Message> why = new ArrayList<>();
    why.add(Message.of(RefusalMessage.NOT_SEPARABLE, Argument.number(confidence.value(), 2)));
    confidence.finding().ifPresent(why::add);
    why.add(retake());
    return why;
  }

  private Message retake() {
    return Retake.advice(judgement.document());
  }

  private static List<Message> sentences(
      BackgroundDecision.Replace decision, Confidence confidence, List<Check> checks) {
    Message colour = ColourMessage.of(decision.tone(), decision.colour());
    List<Message> sentences = new ArrayList<>();
    sentences.add(Message.of(BackgroundMessage.REPLACED, Argument.message(colour)));
    sentences.addAll(decision.cautions());
    if (confidence.finding().isPresent()) {
      sentences.add(confidence.finding().get());
      sentences.add(Message.of(BackgroundMessage.LOOK_AT_EDGE));
    }
    sentences.add(judgedAnew(checks));
    return sentences;
  }

  private static Message judgedAnew(List<Check> checks) {
    if (BackgroundVerdict.of(checks) == Outcome.PASS) {
      return Message.of(BackgroundMessage.JUDGED_GOOD);
    }
    if (BackgroundVerdict.of(checks) == Outcome.UNKNOWN) {
      return Message.of(BackgroundMessage.JUDGED_UNKNOWN);
    }
    List<Message> objections = new ArrayList<>();
    for (Check check : checks) {
      if (check.outcome() == Outcome.FAIL || check.outcome() == Outcome.WARN) {
        objections.add(check.id().title());
      }
    }
    return Message.of(BackgroundMessage.JUDGED_BAD, Argument.listed(objections));
  }
}
