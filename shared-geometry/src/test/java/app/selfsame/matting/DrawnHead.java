package app.selfsame.matting;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.portrait.PersonMask;
import app.selfsame.portrait.PersonShares;

/**
 * A head in a photo of 160 x 200 px: hair 50 px around (80, 80), shoulders below 126, and a face of 30 x 38 px around
 * (80, 85), eyes at 75 and the chin at 123, which is 48 px below them.
 */
final class DrawnHead {
  static final int WIDTH = 160;
  static final int HEIGHT = 200;
  static final int WALL = RgbaImage.opaque(220, 224, 228);
  static final int HAIR = RgbaImage.opaque(50, 36, 28);
  private static final int SIDE = 64;

  private DrawnHead() {}

  static RgbaImage photo(Scene.Paint wall) {
    return Scene.of(WIDTH, HEIGHT, DrawnHead::person, (x, y) -> HAIR, wall).picture();
  }

  static RgbaImage beforeAnEvenWall() {
    return photo((x, y) -> WALL);
  }

  static double person(double x, double y) {
    return Math.max(50.5 - Math.hypot(x - 80, y - 80), y > 126 ? 70.5 - Math.abs(x - 80) : 0);
  }

  /** How deep inside the head a point lies, in pixels; negative outside. */
  static double headDepth(double x, double y) {
    return 50 - Math.hypot(x - 80, y - 80);
  }

  static boolean isFace(double x, double y) {
    return Math.hypot((x - 80) / 30, (y - 85) / 38) < 1;
  }

  static FaceMesh mesh() {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    for (int i = 0; i < FaceMesh.POINTS; i++) {
      double angle = 2 * Math.PI * i / FaceMesh.POINTS;
      put(xyz, i, 80 + 30 * Math.cos(angle), 85 + 38 * Math.sin(angle));
    }
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_OUTER, 60, 75);
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_INNER, 70, 75);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_INNER, 90, 75);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_OUTER, 100, 75);
    put(xyz, FaceMesh.CHIN, 80, 123);
    return new FaceMesh(xyz, 1);
  }

  /** What a mask of 3 px a cell says of the person. */
  static PersonShares shares() {
    return shares(DrawnHead::person);
  }

  static PersonShares shares(Scene.Shape person) {
    OrientedBoxPx region = new OrientedBoxPx(80, 100, 192, 192, 0);
    float[] share = new float[SIDE * SIDE];
    for (int i = 0; i < share.length; i++) {
      PointPx centre = region.toImage((i % SIDE + 0.5) / SIDE, (i / SIDE + 0.5) / SIDE);
      share[i] = (float) Math.max(0, Math.min(1, person.share(centre.x(), centre.y())));
    }
    PersonMask mask = new PersonMask(region, SIDE, share);
    return new PersonShares(mask, mask);
  }

  private static void put(float[] xyz, int index, double x, double y) {
    xyz[3 * index] = (float) x;
    xyz[3 * index + 1] = (float) y;
  }
}
