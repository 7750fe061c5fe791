package app.selfsame.decode.vp8;

/** Smooths an edge between blocks (RFC 6386, 15.2 and 15.3), of which four samples on either side count. */
final class EdgeFilter {
  private final byte[] samples;
  private final int across;
  private final int along;
  private final int size;
  private final boolean simple;
  private final int edgeLimit;
  private final int interiorLimit;
  private final int detail;

  /**
   * @param across from a sample to the next on the other side of the edge
   * @param along from a sample to the next at the edge
   * @param size of the edge
   */
  EdgeFilter(byte[] samples, int across, int along, int size, FilterStrength strength) {
    this.samples = samples;
    this.across = across;
    this.along = along;
    this.size = size;
    simple = strength.simple();
    edgeLimit = strength.edgeLimit();
    interiorLimit = strength.interiorLimit();
    detail = strength.detailThreshold();
  }

  /** An edge of the macroblock; its first sample on the far side. */
  void outer(int first) {
    for (int i = 0, at = first; i < size; i++, at += along) {
      if (!isSmoothed(at, edgeLimit + 4)) {
        continue;
      }
      if (simple || hasDetail(at)) {
        changeNearest(at);
      } else {
        changeThree(at);
      }
    }
  }

  /** An edge within the macroblock. */
  void inner(int first) {
    for (int i = 0, at = first; i < size; i++, at += along) {
      if (!isSmoothed(at, edgeLimit)) {
        continue;
      }
      if (simple || hasDetail(at)) {
        changeNearest(at);
      } else {
        changeTwo(at);
      }
    }
  }

  private boolean isSmoothed(int at, int limit) {
    int p0 = get(at, -1);
    int p1 = get(at, -2);
    int q0 = get(at, 0);
    int q1 = get(at, 1);
    if (4 * Math.abs(p0 - q0) + Math.abs(p1 - q1) > 2 * limit + 1) {
      return false;
    }
    if (simple) {
      return true;
    }
    int p2 = get(at, -3);
    int q2 = get(at, 2);
    return Math.abs(get(at, -4) - p2) <= interiorLimit
        && Math.abs(p2 - p1) <= interiorLimit
        && Math.abs(p1 - p0) <= interiorLimit
        && Math.abs(get(at, 3) - q2) <= interiorLimit
        && Math.abs(q2 - q1) <= interiorLimit
        && Math.abs(q1 - q0) <= interiorLimit;
  }

  private boolean hasDetail(int at) {
    return Math.abs(get(at, -2) - get(at, -1)) > detail || Math.abs(get(at, 1) - get(at, 0)) > detail;
  }

  private void changeNearest(int at) {
    int step = 3 * (get(at, 0) - get(at, -1)) + within(get(at, -2) - get(at, 1), 127);
    change(at, -1, within(step + 3 >> 3, 15));
    change(at, 0, -within(step + 4 >> 3, 15));
  }

  private void changeTwo(int at) {
    int step = 3 * (get(at, 0) - get(at, -1));
    int near = within(step + 4 >> 3, 15);
    int far = near + 1 >> 1;
    change(at, -2, far);
    change(at, -1, within(step + 3 >> 3, 15));
    change(at, 0, -near);
    change(at, 1, -far);
  }

  private void changeThree(int at) {
    int step = within(3 * (get(at, 0) - get(at, -1)) + within(get(at, -2) - get(at, 1), 127), 127);
    for (int i = 0; i < 3; i++) {
      int change = (27 - 9 * i) * step + 63 >> 7;
      change(at, -1 - i, change);
      change(at, i, -change);
    }
  }

  private int get(int at, int place) {
    return samples[at + place * across] & 0xff;
  }

  private void change(int at, int place, int by) {
    int value = get(at, place) + by;
    samples[at + place * across] = (byte) (value < 0 ? 0 : Math.min(value, 255));
  }

  /** Between the limit and one below its negative, as signed numbers are. */
  private static int within(int value, int limit) {
    return Math.max(-limit - 1, Math.min(value, limit));
  }
}
