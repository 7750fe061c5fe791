package app.selfsame.decode.vp8;

import app.selfsame.decode.effort.Effort;

/** Smooths the edges of blocks over the whole picture, macroblock by macroblock (RFC 6386, section 15). */
final class LoopFilter {
  private final Planes planes;
  /** Of each macroblock; null where nothing is to be done. */
  private final FilterStrength[] strengths;

  private final boolean[] inside;

  LoopFilter(Planes planes) {
    this.planes = planes;
    strengths = new FilterStrength[planes.columns * planes.rows];
    inside = new boolean[strengths.length];
  }

  void note(int column, int row, FilterStrength strength, Macroblock block) {
    int at = row * planes.columns + column;
    strengths[at] = strength.level() == 0 ? null : strength;
    inside[at] = block.inParts || !block.isEmpty;
  }

  void run(Effort effort) {
    for (int at = 0; at < strengths.length; at++) {
      effort.spend(Macroblock.PIXELS);
      if (strengths[at] != null) {
        filter(at % planes.columns, at / planes.columns, strengths[at], inside[at]);
      }
    }
  }

  private void filter(int column, int row, FilterStrength strength, boolean inner) {
    filter(planes.luma, 16, column, row, strength, inner);
    if (!strength.simple()) {
      filter(planes.u, 8, column, row, strength, inner);
      filter(planes.v, 8, column, row, strength, inner);
    }
  }

  private static void filter(Plane plane, int size, int column, int row, FilterStrength strength, boolean inner) {
    int at = plane.at(size * column, size * row);
    EdgeFilter across = new EdgeFilter(plane.samples, 1, plane.stride, size, strength);
    EdgeFilter down = new EdgeFilter(plane.samples, plane.stride, 1, size, strength);
    if (column > 0) {
      across.outer(at);
    }
    for (int i = 4; inner && i < size; i += 4) {
      across.inner(at + i);
    }
    if (row > 0) {
      down.outer(at);
    }
    for (int i = 4; inner && i < size; i += 4) {
      down.inner(at + i * plane.stride);
    }
  }
}
