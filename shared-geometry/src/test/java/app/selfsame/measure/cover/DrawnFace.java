package app.selfsame.measure.cover;

import app.selfsame.face.FaceMesh;
import app.selfsame.measure.CieLab;
import java.util.Arrays;

/** A face of one colour whose points a test paints over, spread over a grid of 22 columns. */
final class DrawnFace {
  static final CieLab SKIN = new CieLab(65, 15, 18);

  private final double[] x = new double[FaceMesh.POINTS];
  private final double[] y = new double[FaceMesh.POINTS];
  private final CieLab[] colours = new CieLab[FaceMesh.POINTS];

  DrawnFace() {
    for (int i = 0; i < FaceMesh.POINTS; i++) {
      x[i] = i % 22 * 10;
      y[i] = i / 22 * 10;
    }
    Arrays.fill(colours, SKIN);
  }

  DrawnFace paint(CieLab colour, int... points) {
    for (int point : points) {
      colours[point] = colour;
    }
    return this;
  }

  DrawnFace paintAll(CieLab colour) {
    Arrays.fill(colours, colour);
    return this;
  }

  FaceColours colours() {
    return new FaceColours(x, y, colours);
  }
}
