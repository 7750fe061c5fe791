package app.selfsame.matting;

/**
 * The cells that are the person for the most part and hang together with the face: a lamp beside the head does not.
 *
 * @param person whether each cell belongs to it
 * @param outside distance of each cell from the person, in cells
 * @param inside distance of each cell from what is not the person, in cells
 */
record PersonShape(boolean[] person, float[] outside, float[] inside) {
  private static final float HALF = 0.5f;
  private static final float NONE = 0.05f;

  /** In eye-to-chin distances. */
  private static final float CLEAR = 0.15f;

  static PersonShape of(OutlineGrid grid) {
    boolean[] person = new boolean[grid.cells()];
    int[] queue = new int[grid.cells()];
    int found = 0;
    for (int cell = 0; cell < person.length; cell++) {
      if (grid.face()[cell]) {
        person[cell] = true;
        queue[found++] = cell;
      }
    }
    int width = grid.width();
    for (int next = 0; next < found; next++) {
      int x = queue[next] % width;
      int y = queue[next] / width;
      found = x > 0 ? join(grid, queue[next] - 1, person, queue, found) : found;
      found = x < width - 1 ? join(grid, queue[next] + 1, person, queue, found) : found;
      found = y > 0 ? join(grid, queue[next] - width, person, queue, found) : found;
      found = y < grid.height() - 1 ? join(grid, queue[next] + width, person, queue, found) : found;
    }
    return of(grid, person);
  }

  private static int join(OutlineGrid grid, int cell, boolean[] person, int[] queue, int found) {
    if (person[cell] || grid.share()[cell] < HALF) {
      return found;
    }
    person[cell] = true;
    queue[found] = cell;
    return found + 1;
  }

  /** Whether each cell is background for certain: what is nearer to the person may show its hair or its shadow. */
  boolean[] clear(OutlineGrid grid) {
    boolean[] clear = new boolean[person.length];
    for (int cell = 0; cell < clear.length; cell++) {
      clear[cell] = !person[cell] && grid.share()[cell] < NONE && outside[cell] > CLEAR * grid.unit();
    }
    return clear;
  }

  private static PersonShape of(OutlineGrid grid, boolean[] person) {
    byte[] labels = new byte[person.length];
    for (int cell = 0; cell < labels.length; cell++) {
      labels[cell] = person[cell] ? Trimap.FOREGROUND : Trimap.BACKGROUND;
    }
    return new PersonShape(
        person,
        NearestKnown.distancesPx(labels, grid.width(), grid.height(), Trimap.FOREGROUND),
        NearestKnown.distancesPx(labels, grid.width(), grid.height(), Trimap.BACKGROUND));
  }
}
