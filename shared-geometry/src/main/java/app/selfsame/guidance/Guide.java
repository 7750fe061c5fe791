package app.selfsame.guidance;

import app.selfsame.guidance.Glance.SeenPortrait;
import app.selfsame.portrait.Head;
import java.util.Optional;

/** Guides one person before one camera, frame by frame. */
public final class Guide {
  /** How long it takes to read a hint. */
  private static final double LEAST_SHOWN_MILLIS = 900;

  private final Framing framing;
  private final HintChooser<Hint> chooser = new HintChooser<>(Hint.values(), LEAST_SHOWN_MILLIS);
  private final Steadiness steadiness = new Steadiness();
  private Optional<Head> before = Optional.empty();
  private double beforeMillis;

  /**
   * @param framing what is to be cut out of the photo
   */
  public Guide(Framing framing) {
    this.framing = framing;
  }

  /**
   * What follows from the next frame.
   *
   * @param atMillis when it was taken, on a clock that only goes forward
   */
  public Guidance look(Glance glance, double atMillis) {
    CameraTemplate template = glance.template(framing);
    double[] defects = defects(glance, template, speed(glance, atMillis));
    boolean mayTake = !isAnyDue(defects, true);
    Optional<Hint> hint = chooser.next(defects, atMillis);
    boolean isBusy = hint.isPresent() && hint.get().isNeeded();
    boolean isSteady = steadiness.next(mayTake && !isBusy, isAnyDue(defects, false), atMillis);
    return new Guidance(hint, isSteady, merit(glance, mayTake));
  }

  /** What speaks for a picture that is none of the frames, and may have more pixels. */
  public Merit weigh(Glance picture) {
    CameraTemplate template = picture.template(framing);
    return merit(picture, !isAnyDue(defects(picture, template, 0), true));
  }

  private static double[] defects(Glance glance, CameraTemplate template, double speed) {
    double[] defects = new double[Hint.values().length];
    for (Hint hint : Hint.values()) {
      defects[hint.ordinal()] = hint.defect(glance, template, speed);
    }
    return defects;
  }

  private static boolean isAnyDue(double[] defects, boolean needed) {
    for (Hint hint : Hint.values()) {
      if (hint.isNeeded() == needed && defects[hint.ordinal()] >= 1) {
        return true;
      }
    }
    return false;
  }

  private static Merit merit(Glance glance, boolean mayTake) {
    return new Merit(
        mayTake,
        glance.portrait().map(SeenPortrait::eyesOpen).orElse(0.0),
        glance.portrait().map(SeenPortrait::sharpness).orElse(0.0));
  }

  /** In eye-to-chin distances a second; 0 where there is nothing to compare with. */
  private double speed(Glance glance, double atMillis) {
    Optional<Head> now = glance.portrait().map(SeenPortrait::head);
    double speed = 0;
    if (before.isPresent() && now.isPresent() && atMillis > beforeMillis) {
      double movedPx =
          Math.max(
              before.get().eyeMidpoint().distancePxTo(now.get().eyeMidpoint()),
              before.get().chin().distancePxTo(now.get().chin()));
      speed = movedPx / now.get().eyesToChinPx() / (atMillis - beforeMillis) * 1000;
    }
    before = now;
    beforeMillis = atMillis;
    return speed;
  }
}
