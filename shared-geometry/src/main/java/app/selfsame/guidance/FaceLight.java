package app.selfsame.guidance;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.LuminancePlane;
import java.util.Arrays;

/**
 * The light on a face, roughly, out of {@value #SIDE} x {@value #SIDE} places of the aligned frame. Luminances are linear,
 * 0..255.
 *
 * @param imageLeftToRight the median ratio of luminance at mirrored places of the face: 1 is even
 * @param face the median luminance of these places
 * @param background the median luminance beside the head
 * @param level how much light there is: the geometric mean of what the brightest of the face's places and a tenth of
 *     the frame have, as {@code LightLevel} measures it
 */
record FaceLight(double imageLeftToRight, double face, double background, double level) {
  private static final int SIDE = 77;
  private static final double CELL_PX = AlignedFace.SIDE_PX / (double) SIDE;

  /** Points of the mesh on cheeks, forehead and jaw, the one on the image's left first. */
  private static final int[][] PAIRS = {
    {50, 280}, {205, 425}, {117, 346}, {101, 330}, {36, 266}, {187, 411}, {108, 337}, {213, 433}
  };

  /** What skin of any tone mirrors, and noise: as for the verdict on shadows. */
  private static final double NOISE = 5;

  /** Columns at either side, to the frame's width, and rows from its top, to its height: beside any head. */
  private static final double BESIDE = 0.12;
  private static final double ABOVE_SHOULDERS = 0.5;

  private static final double BRIGHT_SHARE = 0.1;

  static FaceLight of(FaceMesh mesh, AlignedFace aligned) {
    LuminancePlane plane = aligned.luminance(0, 0, AlignedFace.SIDE_PX, AlignedFace.SIDE_PX, SIDE, SIDE);
    double[] ratios = new double[PAIRS.length];
    double[] places = new double[2 * PAIRS.length];
    for (int i = 0; i < PAIRS.length; i++) {
      double left = at(plane, aligned.toFrame(mesh.point(PAIRS[i][0])));
      double right = at(plane, aligned.toFrame(mesh.point(PAIRS[i][1])));
      ratios[i] = Math.log((left + NOISE) / (right + NOISE));
      places[2 * i] = left;
      places[2 * i + 1] = right;
    }
    Arrays.sort(places);
    double brightest = places[places.length - 1];
    return new FaceLight(
        Math.exp(median(ratios)), median(places), beside(plane), Math.sqrt(brightest * exceeded(plane)));
  }

  /** How much less light one half of the face gets than the other: 0 is even, 1 none. */
  double lackingOnOneSide() {
    return 1 - Math.min(imageLeftToRight, 1 / imageLeftToRight);
  }

  /** The mean of 3 x 3 cells. */
  private static double at(LuminancePlane plane, PointPx place) {
    int x = (int) Math.max(1, Math.min(SIDE - 2, place.x() / CELL_PX));
    int y = (int) Math.max(1, Math.min(SIDE - 2, place.y() / CELL_PX));
    double sum = 0;
    for (int row = -1; row <= 1; row++) {
      for (int column = -1; column <= 1; column++) {
        sum += plane.at(x + column, y + row);
      }
    }
    return sum / 9;
  }

  private static double beside(LuminancePlane plane) {
    int columns = (int) (BESIDE * SIDE);
    int rows = (int) (ABOVE_SHOULDERS * SIDE);
    double[] values = new double[2 * columns * rows];
    for (int y = 0, at = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        values[at++] = plane.at(x, y);
        values[at++] = plane.at(SIDE - 1 - x, y);
      }
    }
    return median(values);
  }

  private static double exceeded(LuminancePlane plane) {
    float[] values = plane.values().clone();
    Arrays.sort(values);
    return values[(int) ((1 - BRIGHT_SHARE) * (values.length - 1))];
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
  }
}
