package app.selfsame.decode.vp8;

import java.util.List;

/** A picture as VP8 codes it: brightness, and two differences of colour at half its edges, each in whole macroblocks. */
public final class Planes {
  final int width;
  final int height;
  final int columns;
  final int rows;
  final Plane luma;
  final Plane u;
  final Plane v;

  public Planes(int width, int height) {
    this.width = width;
    this.height = height;
    columns = (width + 15) / 16;
    rows = (height + 15) / 16;
    luma = new Plane(16 * columns, 16 * rows);
    u = new Plane(8 * columns, 8 * rows);
    v = new Plane(8 * columns, 8 * rows);
  }

  /** All that the picture is in. */
  public List<byte[]> samples() {
    return List.of(luma.samples, u.samples, v.samples);
  }
}
