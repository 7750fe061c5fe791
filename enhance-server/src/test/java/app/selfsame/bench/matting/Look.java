package app.selfsame.bench.matting;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** What surrounds a drawn head. */
enum Look {
  /** Long and straight, with single strands astray. */
  STRAIGHT,
  CURLS,
  /** A round head of frizz that thins out. */
  AFRO,
  /** A scarf whose hem lets through. */
  VEIL,
  /** Short hair, glasses that stand out beyond the cheek, and rings at the ears. */
  GLASSES,
  SHORT,
  BALD;

  boolean isWild() {
    return this == STRAIGHT || this == CURLS || this == AFRO;
  }

  /** The blob that remains without strands, in {@link DrawnPerson}'s space. */
  Shape outline() {
    return switch (this) {
      case STRAIGHT -> drape(104, 112, 400);
      case CURLS -> drape(112, 122, 345);
      case AFRO -> DrawnPerson.ellipse(240, 205, 122, 118);
      case VEIL -> drape(112, 128, 430);
      case GLASSES, SHORT -> DrawnPerson.ellipse(240, 215, 88, 98);
      case BALD -> new Path2D.Double();
    };
  }

  /** From the crown down to both shoulders, half as wide as said at the ears and at the ends. */
  private static Path2D drape(double ears, double ends, double bottom) {
    Path2D path = new Path2D.Double();
    path.moveTo(240, 112);
    path.curveTo(240 + 0.75 * ears, 112, 240 + ears, 175, 240 + ears, 245);
    path.curveTo(240 + ears, 310, 240 + ends, 330, 240 + ends, bottom);
    path.quadTo(240, bottom + 25, 240 - ends, bottom);
    path.curveTo(240 - ends, 330, 240 - ears, 310, 240 - ears, 245);
    path.curveTo(240 - ears, 175, 240 - 0.75 * ears, 112, 240, 112);
    path.closePath();
    return path;
  }
}
