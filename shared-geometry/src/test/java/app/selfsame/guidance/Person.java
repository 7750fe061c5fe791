package app.selfsame.guidance;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.guidance.Glance.SeenPortrait;
import app.selfsame.portrait.Head;
import java.util.Optional;

/** Somebody before a camera, who begins where the template has the head and does nothing wrong. */
final class Person {
  static final FaceLight EVEN_LIGHT = new FaceLight(1, 90, 180, 120);

  final CameraTemplate template;
  double headPx;
  double faceX;
  double eyesY;
  double yawDegrees;
  double pitchDegrees;
  double rollDegrees;
  double eyesOpen = 0.08;
  double mouthOpen;
  FaceLight light = EVEN_LIGHT;
  boolean isAlone = true;
  double sharpness = 0.01;

  Person(CameraTemplate template) {
    this.template = template;
    BoxPx head = template.head();
    headPx = head.height();
    faceX = head.centre().x();
    eyesY = template.eyeLineY();
  }

  Head head() {
    double crownPx = Framing.EYES_IN_HEAD * headPx;
    double chinPx = headPx - crownPx;
    double halfEyesPx = 0.55 * chinPx / 2;
    return new Head(
        new PointPx(faceX - halfEyesPx, eyesY),
        new PointPx(faceX + halfEyesPx, eyesY),
        new PointPx(faceX, eyesY + chinPx),
        new PointPx(faceX, eyesY - crownPx),
        Optional.empty(),
        yawDegrees,
        pitchDegrees,
        rollDegrees);
  }

  Glance glance() {
    return new Glance(
        (int) template.widthPx(),
        (int) template.heightPx(),
        template.photoPxPerPx(),
        Optional.of(new SeenPortrait(head(), eyesOpen, mouthOpen, light, sharpness)),
        isAlone);
  }

  /** Nobody there. */
  Glance nobody() {
    return new Glance((int) template.widthPx(), (int) template.heightPx(), 1, Optional.empty(), true);
  }

  double defect(Hint hint) {
    return hint.defect(glance(), template, 0);
  }

  /** The first hint that is due, were it shown at once. */
  Optional<Hint> firstDue() {
    for (Hint hint : Hint.values()) {
      if (defect(hint) >= 1) {
        return Optional.of(hint);
      }
    }
    return Optional.empty();
  }
}
