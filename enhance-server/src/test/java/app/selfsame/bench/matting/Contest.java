package app.selfsame.bench.matting;

import app.selfsame.matting.Matte;
import app.selfsame.matting.Matting;
import app.selfsame.matting.MattingWatch;
import app.selfsame.matting.Trimap;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

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
  /** As a share of the head's width, which is a third of the picture's. */
  private static final double GUIDED_RADIUS = 0.04;

  private static final double HEAD = DrawnPerson.HEAD_WIDTH / DrawnPerson.SPACE;

  static Contest hold(MattingSample sample) {
    Contest contest = new Contest(
        sample, new EnumMap<>(Method.class), new EnumMap<>(Method.class), new EnumMap<>(Method.class), null, 0);
    contest.enter(Method.MASK, () -> sample.mask());
    contest.enter(Method.GUIDED, () -> GuidedFilter.filter(sample.picture(), sample.mask(), guidedRadius(sample)));
    ClosedForm[] closedForm = new ClosedForm[1];
    contest.enter(Method.CLOSED_FORM, () -> {
      closedForm[0] = ClosedForm.solve(sample.picture(), sample.trimap(), sample.mask());
      return closedForm[0].alpha();
    });
    Matte[] matte = new Matte[1];
    contest.enter(Method.SELFSAME, () -> {
      matte[0] = Matting.solve(sample.picture(), sample.trimap(), MattingWatch.NOBODY);
      return Pictures.alpha(matte[0].cutout());
    });
    return new Contest(
        sample, contest.alphas, contest.errors, contest.millis, matte[0], closedForm[0].iterations());
  }

  /** In pixels. */
  static int guidedRadius(MattingSample sample) {
    return Math.max(2, (int) Math.round(GUIDED_RADIUS * HEAD * sample.picture().width()));
  }

  private void enter(Method method, Supplier<Plane> solver) {
    long start = System.nanoTime();
    Plane alpha = solver.get();
    millis.put(method, (System.nanoTime() - start) / 1e6);
    Plane clamped = clamped(alpha, sample.trimap());
    alphas.put(method, clamped);
    errors.put(method, AlphaErrors.of(clamped, sample.alpha(), sample.trimap()));
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
