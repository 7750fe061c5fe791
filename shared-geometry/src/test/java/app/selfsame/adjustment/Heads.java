package app.selfsame.adjustment;

import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.List;
import java.util.Optional;

/** Heads to adjust: 1,000 px high, eyes half way. */
final class Heads {
  private Heads() {}

  /** An upright one, with the crown at (1000, 600) and the hair 50 px above. */
  static Head upright() {
    return new Head(
        new PointPx(850, 1100), new PointPx(1150, 1100), new PointPx(1000, 1600), new PointPx(1000, 600),
        Optional.of(new PointPx(1000, 550)), 3, 2, 1, 40, List.of(), false);
  }

  /** The same upside down. */
  static Head upsideDown() {
    return new Head(
        new PointPx(850, 1100), new PointPx(1150, 1100), new PointPx(1000, 600), new PointPx(1000, 1600),
        Optional.of(new PointPx(1000, 1650)), 3, 2, 180, 40, List.of(), false);
  }
}
