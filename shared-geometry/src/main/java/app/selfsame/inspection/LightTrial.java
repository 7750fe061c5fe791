package app.selfsame.inspection;

import app.selfsame.document.PhotoDocument;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.light.SkinColour;
import app.selfsame.tone.LightDecision;
import app.selfsame.tone.TonePlan;
import app.selfsame.tone.TonePlanner;
import app.selfsame.tone.ToneProof;
import app.selfsame.tone.Toning;
import app.selfsame.tone.TypologyShift;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.Optional;

/**
 * Puts right what is wrong with the light of a picture, and judges the result anew: what is worse in any check, better
 * in none, moves the tone of the skin too far, or changes more than tones, is tried more weakly, and then not at all.
 */
public final class LightTrial {
  private static final double[] STRENGTHS = {1, 0.7, 0.4};

  private static final List<CheckId> LOST = List.of(CheckId.OVER_EXPOSURE, CheckId.SKIN_REFLECTION);

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
    Inspected before = inspect(crop, file, document);
    try {
      if (before.portrait().isEmpty()) {
        return new Enhancement.Kept(
            "not-measured", "No face is found in this picture, so its light is not judged. " + LightDecision.RETAKE);
      }
      TonePlan plan = TonePlanner.plan(before.checks(), before.portrait().get());
      if (plan.isEmpty()) {
        return nothingToDo(before.checks());
      }
      for (double strength : STRENGTHS) {
        TonePlan weaker = plan.scaled(strength);
        Optional<Enhancement> better =
            weaker.isEmpty() ? Optional.empty() : apply(weaker, crop, file, before, document);
        if (better.isPresent()) {
          return better.get();
        }
      }
      return new Enhancement.Kept(
          "not-improved",
          "Changing the light within the bounds made the picture no better, so it stays as it was. "
              + LightDecision.RETAKE);
    } finally {
      before.inspection().wipe();
    }
  }

  /** The changed picture, unless it is no better; then it is overwritten. */
  private Optional<Enhancement> apply(
      TonePlan plan, RgbaImage crop, SourceFile file, Inspected before, PhotoDocument document) {
    RgbaImage relit = toning.apply(crop, plan);
    boolean used = false;
    try {
      Inspected after = inspect(relit, file, document);
      after.inspection().wipe();
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

  private record Inspected(
      Inspection inspection, List<Check> checks, Optional<Portrait> portrait, Optional<SkinColour> skin) {}

  private Inspected inspect(RgbaImage picture, SourceFile file, PhotoDocument document) {
    Inspection inspection = engine.inspect(picture, file);
    boolean done = false;
    try {
      inspection.complete();
      Optional<Portrait> portrait = inspection.portrait();
      List<Check> checks = inspection.judge(document).checks();
      done = true;
      return new Inspected(inspection, checks, portrait, portrait.map(SkinColour::of));
    } finally {
      if (!done) {
        inspection.wipe();
      }
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
        ? new Enhancement.Kept("nothing-needed", "The checks find nothing wrong with the light.")
        : lost(LightDecision.RETAKE);
  }

  private static Enhancement lost(String advice) {
    return new Enhancement.Kept(
        "not-improved", "What is wrong with the light cannot be put right afterwards. " + advice);
  }

  private static boolean isBetter(List<Check> before, List<Check> after) {
    for (CheckId id : TonePlanner.AMENDABLE) {
      Optional<Check> was = find(before, id);
      Optional<Check> is = find(after, id);
      if (was.isPresent() && is.isPresent() && objects(was.get()) && is.get().value().isPresent()
          && beyond(is.get()) < beyond(was.get()) * (1 - NOTICEABLE)) {
        return true;
      }
    }
    return false;
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
