package app.selfsame.tone;

import app.selfsame.measure.Portrait;
import app.selfsame.measure.light.NaturalColour;
import app.selfsame.measure.light.SceneLight;
import app.selfsame.measure.light.SkinColour;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses what to do to the light of a picture: one operation for each check of the light that objects, and nothing for
 * those that pass.
 *
 * <p>How much light is asked for depends on wall and clothes, never on skin: of one scene nobody gets more than the
 * scene asks. All operations together are weakened until the skin's typology angle moves less than
 * {@link ToneBounds#TYPOLOGY_DEGREES}; it moves fastest in the middle tones, which therefore get less.
 */
public final class TonePlanner {
  /** The checks that tones can put right; what else is wrong with the light takes a retake. */
  public static final List<CheckId> AMENDABLE =
      List.of(CheckId.UNDER_EXPOSURE, CheckId.WASHED_OUT, CheckId.FACE_SHADOW, CheckId.SKIN_COLOUR);

  /**
   * Linear luminance, of 255, that a tenth of the surroundings exceeds in pictures with enough light: those labelled so
   * begin at 90.
   */
  private static final double SCENE_LIGHT = 90;

  /** Glints are brought no further than this, of 255: a picture that has such is exposed well. */
  private static final double BRIGHTEST = 235;

  /** Of the difference between the halves so much is taken away, on a logarithmic scale: a face keeps its relief. */
  private static final double HALVES = 0.6;

  private static final double LEAST_CONTRAST = 0.3;

  /** Percent of contrast that the whole equalised lightness adds to a washed out face, about. */
  private static final double MISSING_CONTRAST = 20;

  /** Strengths tried are so far apart. */
  private static final double STEP = 0.05;

  /** What is foreseen for the median colour of the skin is not exactly what will be measured. */
  private static final double FORESEEN = 0.85;

  private final List<Check> checks;
  private final LitFace face;

  TonePlanner(List<Check> checks, LitFace face) {
    this.checks = checks;
    this.face = face;
  }

  /**
   * Plans for a picture.
   *
   * @param checks of the picture, all of them
   * @param portrait the same picture, measured
   */
  public static TonePlan plan(List<Check> checks, Portrait portrait) {
    return new TonePlanner(checks, LitFace.of(portrait)).plan();
  }

  TonePlan plan() {
    List<ToneOperation> operations = new ArrayList<>();
    // Where the typology angle cannot be told, nobody could say how far it moves.
    if (face.skin().typologyDegrees().isPresent()) {
      if (objects(CheckId.SKIN_COLOUR)) {
        whiteBalance().ifPresent(operations::add);
      }
      if (objects(CheckId.UNDER_EXPOSURE)) {
        operations.add(exposure());
      }
    }
    if (objects(CheckId.FACE_SHADOW)) {
      operations.add(evenLight());
    }
    find(CheckId.WASHED_OUT).ifPresent(check -> operations.add(contrast(check)));
    TonePlan plan = planOf(operations).scaled(1);
    return plan.scaled(strength(plan));
  }

  private TonePlan planOf(List<ToneOperation> operations) {
    return new TonePlan(operations, face.halves(), face.places());
  }

  private boolean objects(CheckId id) {
    return find(id).isPresent();
  }

  /** The check, if it objects. */
  private Optional<Check> find(CheckId id) {
    return checks.stream().filter(check -> check.id() == id && check.objects()).findFirst();
  }

  private Exposure exposure() {
    double gain = Math.min(SCENE_LIGHT / face.scene().brightTenth(), BRIGHTEST / face.scene().brightest());
    double ev = Math.log(Math.max(1, gain)) / Math.log(2);
    return new Exposure(Math.min(ToneBounds.EXPOSURE_EV, ev));
  }

  /** By what is missing, in percent of contrast: the least that can be seen, and so much more as is missing. */
  private static Contrast contrast(Check washedOut) {
    double missing = washedOut.allowed().orElseThrow().distance(washedOut.value().orElseThrow());
    return new Contrast(Math.min(ToneBounds.CONTRAST_SHARE, LEAST_CONTRAST + missing / MISSING_CONTRAST));
  }

  private EvenLight evenLight() {
    double most = ToneBounds.HALF_GAIN;
    // Half of what is taken away is added to the one side, half is taken from the other.
    double gain = Math.pow(face.imageLeftToRight(), -HALVES / 2);
    return new EvenLight(Math.max(1 / most, Math.min(most, gain)));
  }

  /** The least part of the way to the scene's own white with which the skin comes nearest to natural colours. */
  private Optional<ToneOperation> whiteBalance() {
    SceneLight scene = face.scene();
    WhiteBalance whole = new WhiteBalance(gain(scene.red()), gain(scene.green()), gain(scene.blue()));
    double least = distance(whole, 0);
    double best = 0;
    for (double strength = STEP; strength <= 1; strength += STEP) {
      double distance = distance(whole, strength);
      if (distance < least) {
        least = distance;
        best = strength;
      }
    }
    return best == 0 ? Optional.empty() : Optional.of(whole.scaled(best));
  }

  private static double gain(double illuminant) {
    double most = ToneBounds.WHITE_BALANCE_GAIN;
    return Math.max(1 / most, Math.min(most, 1 / Math.max(illuminant, 1e-3)));
  }

  private double distance(WhiteBalance whole, double strength) {
    SkinColour balanced = planOf(List.of(whole.scaled(strength))).of(face.skin());
    return NaturalColour.distance(new double[] {balanced.red(), balanced.green(), balanced.blue()});
  }

  private double strength(TonePlan plan) {
    double strength = 1;
    while (strength > STEP && TypologyShift.degrees(face.skin(), plan.scaled(strength).of(face.skin())) > bound()) {
      strength -= STEP;
    }
    return strength;
  }

  private static double bound() {
    return FORESEEN * ToneBounds.TYPOLOGY_DEGREES;
  }
}
