package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * The connected parts of a mask, corners counted as neighbours.
 *
 * @param labels for each pixel the number of its part, counted from 1; 0 outside
 * @param boxes of each part: left, top, right, bottom, the last two beside it
 */
record Patches(int width, int[] labels, List<int[]> boxes) {

  static Patches of(boolean[] mask, int width, int height) {
    int[] labels = new int[mask.length];
    List<int[]> boxes = new ArrayList<>();
    int[] waiting = new int[mask.length];
    for (int start = 0; start < mask.length; start++) {
      if (mask[start] && labels[start] == 0) {
        boxes.add(fill(mask, width, height, start, boxes.size() + 1, labels, waiting));
      }
    }
    return new Patches(width, labels, boxes);
  }

  private static int[] fill(
      boolean[] mask, int width, int height, int start, int label, int[] labels, int[] waiting) {
    int[] box = {width, height, 0, 0};
    int count = 0;
    waiting[count++] = start;
    labels[start] = label;
    while (count > 0) {
      int at = waiting[--count];
      int x = at % width;
      int y = at / width;
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x + 1);
      box[3] = Math.max(box[3], y + 1);
      for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
          int next = v * width + u;
          if (mask[next] && labels[next] == 0) {
            labels[next] = label;
            waiting[count++] = next;
          }
        }
      }
    }
    return box;
  }
}
