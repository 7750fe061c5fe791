package app.selfsame.bench.matting;

import app.selfsame.matting.Matte;
import app.selfsame.matting.Matting;
import app.selfsame.matting.MattingWatch;
import app.selfsame.matting.Trimap;
import java.util.EnumMap;
import java.util.Map;

/**
 * What every method made of one picture.
 *
 * @param matte Selfsame's
 * @param closedFormIterations that the closed form took
 */
record Contest(
    MattingSample sample,
    Map<Method, Plane> alphas,
    Map<Method, AlphaErrors> errors,
    Map<Method, Double> millis,
    Matte matte,
    int closedFormIterations) {
  /** As shares of the head's width, which is taken for a third of the picture's. */
  private static final double GUIDED_RADIUS = 0.04;

  static final double WIDE_RADIUS = 0.09;
  private static final double HEAD = DrawnPerson.HEAD_WIDTH / DrawnPerson.SPACE;

  static Contest hold(MattingSample sample) {
    Timed<ClosedForm> closedForm =
        KeptClosedForms.of(sample, () -> ClosedForm.solve(sample.picture(), sample.trimap(), sample.mask()));
    Timed<Matte> matte = Timed.of(() -> Matting.solve(sample.picture(), sample.outline(), MattingWatch.NOBODY));
    Timed<Matte> alone = Timed.of(() -> Matting.solve(sample.picture(), sample.trimap(), MattingWatch.NOBODY));
    Contest contest =
        new Contest(
            sample,
            new EnumMap<>(Method.class),
            new EnumMap<>(Method.class),
            new EnumMap<>(Method.class),
            matte.result(),
            closedForm.result().iterations());
    contest.enter(Method.MASK, new Timed<>(sample.mask(), 0));
    contest.enter(Method.GUIDED, Timed.of(() -> guided(sample, GUIDED_RADIUS)));
    contest.enter(Method.GUIDED_WIDE, Timed.of(() -> guided(sample, WIDE_RADIUS)));
    contest.enter(Method.CLOSED_FORM, new Timed<>(closedForm.result().alpha(), closedForm.millis()));
    contest.enter(Method.TRIMAP_ALONE, new Timed<>(Pictures.alpha(alone.result().cutout()), alone.millis()));
    contest.enter(Method.SELFSAME, new Timed<>(Pictures.alpha(matte.result().cutout()), matte.millis()));
    return contest;
  }

  static Plane guided(MattingSample sample, double headShare) {
    int radius = Math.max(2, (int) Math.round(headShare * HEAD * sample.picture().width()));
    return GuidedFilter.filter(sample.picture(), sample.mask(), radius);
  }

  private void enter(Method method, Timed<Plane> solved) {
    Plane clamped = clamped(solved.result(), sample.trimap());
    alphas.put(method, clamped);
    errors.put(method, AlphaErrors.of(clamped, sample.alpha(), sample.trimap()));
    millis.put(method, solved.millis());
  }

  private static Plane clamped(Plane alpha, Trimap trimap) {
    Plane clamped = new Plane(alpha.width(), alpha.height());
    for (int i = 0; i < clamped.values().length; i++) {
      byte label = trimap.labels()[i];
      float value = Math.max(0, Math.min(1, alpha.values()[i]));
      clamped.values()[i] = label == Trimap.FOREGROUND ? 1 : label == Trimap.BACKGROUND ? 0 : value;
    }
    return clamped;
  }
}
