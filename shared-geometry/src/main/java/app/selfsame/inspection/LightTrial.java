package app.selfsame.inspection;

import app.selfsame.document.PhotoDocument;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.light.SkinColour;
import app.selfsame.message.Message;
import app.selfsame.tone.LightDecision;
import app.selfsame.tone.LightMessage;
import app.selfsame.tone.TonePlan;
import app.selfsame.tone.TonePlanner;
import app.selfsame.tone.ToneProof;
import app.selfsame.tone.Toning;
import app.selfsame.tone.TypologyShift;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.LightChecks;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts right what is wrong with the light of a picture, and judges the result anew: what is worse in any check, better
 * in none, moves the tone of the skin too far, or changes more than tones, is tried more weakly, and then not at all.
 */
public final class LightTrial {
  private static final double[] STRENGTHS = {1, 0.7, 0.4};

  private static final List<CheckId> LOST =
      LightChecks.IDS.stream().filter(id -> !TonePlanner.AMENDABLE.contains(id)).toList();

  private static final String NOT_IMPROVED = "not-improved";

  /** A value that comes nearer to its range by less than this share has not changed. */
  private static final double NOTICEABLE = 0.05;

  private final Engine engine;
  private final Toning toning;

  public LightTrial(Engine engine, Toning toning) {
    this.engine = engine;
    this.toning = toning;
  }

  /**
   * Works on one picture.
   *
   * @param crop opaque, as it was cut for the document
   */
  public Enhancement enhance(RgbaImage crop, SourceFile file, PhotoDocument document) {
    Planned before = inspect(crop, file, inspection -> Planned.of(inspection, document));
    if (before.plan().isEmpty()) {
      return kept("not-measured", Message.of(LightMessage.NOT_MEASURED), Message.of(LightMessage.RETAKE));
    }
    TonePlan plan = before.plan().get();
    if (plan.isEmpty()) {
      return nothingToDo(before.judged().checks());
    }
    for (double strength : STRENGTHS) {
      TonePlan weaker = plan.scaled(strength);
      Optional<Enhancement> better =
          weaker.isEmpty() ? Optional.empty() : apply(weaker, crop, file, before.judged(), document);
      if (better.isPresent()) {
        return better.get();
      }
    }
    return kept(NOT_IMPROVED, Message.of(LightMessage.NOT_IMPROVED), Message.of(LightMessage.RETAKE));
  }

  /** The changed picture, unless it is no better; then it is overwritten. */
  private Optional<Enhancement> apply(
      TonePlan plan, RgbaImage crop, SourceFile file, Judged before, PhotoDocument document) {
    RgbaImage relit = toning.apply(crop, plan);
    boolean used = false;
    try {
      Judged after = inspect(relit, file, inspection -> Judged.of(inspection, document));
      VerdictComparison comparison = VerdictComparison.of(before.checks(), after.checks());
      used =
          !comparison.isWorse()
              && TypologyShift.isWithinBounds(before.skin(), after.skin())
              && isBetter(before.checks(), after.checks())
              && ToneProof.holds(crop, relit);
      return used ? Optional.of(new Enhancement.Done(relit, plan.notes(), comparison)) : Optional.empty();
    } finally {
      if (!used) {
        relit.wipe();
      }
    }
  }

  /** What is known of a picture: nothing of it that holds pixels. */
  private record Judged(List<Check> checks, Optional<SkinColour> skin) {
    static Judged of(Inspection inspection, PhotoDocument document) {
      return new Judged(inspection.judge(document).checks(), inspection.portrait().map(SkinColour::of));
    }
  }

  /**
   * What is to be done about it.
   *
   * @param plan empty when no face is found
   */
  private record Planned(Judged judged, Optional<TonePlan> plan) {
    static Planned of(Inspection inspection, PhotoDocument document) {
      Judged judged = Judged.of(inspection, document);
      return new Planned(
          judged, inspection.portrait().map(portrait -> TonePlanner.plan(judged.checks(), portrait)));
    }
  }

  private <T> T inspect(RgbaImage picture, SourceFile file, Function<Inspection, T> look) {
    Inspection inspection = engine.inspect(picture, file);
    try {
      inspection.complete();
      return look.apply(inspection);
    } finally {
      inspection.wipe();
    }
  }

  private static Enhancement nothingToDo(List<Check> checks) {
    for (CheckId id : LOST) {
      Optional<Check> check = find(checks, id);
      if (check.isPresent() && objects(check.get())) {
        return lost(check.get().advice());
      }
    }
    boolean passes =
        TonePlanner.AMENDABLE.stream()
            .allMatch(id -> find(checks, id).filter(LightTrial::objects).isEmpty());
    return passes
        ? kept("nothing-needed", Message.of(LightMessage.NOTHING_NEEDED))
        : lost(Message.of(LightMessage.RETAKE));
  }

  private static Enhancement lost(Message advice) {
    return kept(NOT_IMPROVED, Message.of(LightMessage.NOT_AMENDABLE), advice);
  }

  private static Enhancement kept(String outcome, Message... sentences) {
    return new Enhancement.Kept(outcome, List.of(sentences));
  }

  static boolean isBetter(List<Check> before, List<Check> after) {
    for (CheckId id : TonePlanner.AMENDABLE) {
      Optional<Check> was = find(before, id);
      Optional<Check> is = find(after, id);
      if (was.isPresent() && is.isPresent() && objects(was.get()) && isBetter(was.get(), is.get())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a check that objects does so less. Where another of its limits decides now, the two values are of two
   * measures and tell nothing of each other: then only the outcome counts.
   */
  private static boolean isBetter(Check was, Check is) {
    if (is.value().isEmpty()) {
      return false;
    }
    return is.allowed().equals(was.allowed())
        ? beyond(is) < beyond(was) * (1 - NOTICEABLE)
        : is.outcome() == Outcome.PASS || is.outcome() == Outcome.WARN && was.outcome() == Outcome.FAIL;
  }

  /** How far the value lies outside the allowed range; 0 inside. */
  private static double beyond(Check check) {
    return check.value().isEmpty() || check.allowed().isEmpty()
        ? 0
        : check.allowed().get().distance(check.value().getAsDouble());
  }

  private static Optional<Check> find(List<Check> checks, CheckId id) {
    return checks.stream().filter(check -> check.id() == id).findFirst();
  }

  private static boolean objects(Check check) {
    return check.outcome() == Outcome.WARN || check.outcome() == Outcome.FAIL;
  }
}
