package app.selfsame.portrait;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;

/**
 * How much of each place around a head belongs to the person.
 *
 * @param region the part of the photo that the mask covers
 * @param side cells to a side
 * @param share {@code side * side} values 0..1, rows from the top of {@code region}
 */
public record PersonMask(OrientedBoxPx region, int side, float[] share) {

  /** The share at a point of the photo, bilinear; points outside the region take its nearest cell. */
  public float at(PointPx point) {
    return atCell(cellX(point), cellY(point));
  }

  /** Where a point of the photo lies across the mask, in cells from the middle of the first. */
  public double cellX(PointPx point) {
    return region.xShareOf(point) * side - 0.5;
  }

  /** Where a point of the photo lies down the mask, in cells from the middle of the first. */
  public double cellY(PointPx point) {
    return region.yShareOf(point) * side - 0.5;
  }

  /** The share between cells, bilinear: for those who ask for many places in a row. */
  public float atCell(double x, double y) {
    double cx = Math.max(0, Math.min(side - 1.001, x));
    double cy = Math.max(0, Math.min(side - 1.001, y));
    int left = (int) cx;
    int top = (int) cy;
    float fx = (float) (cx - left);
    float fy = (float) (cy - top);
    int at = top * side + left;
    float upper = share[at] + fx * (share[at + 1] - share[at]);
    float lower = share[at + side] + fx * (share[at + side + 1] - share[at + side]);
    return upper + fy * (lower - upper);
  }
}
