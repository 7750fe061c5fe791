package app.selfsame.matting;

import java.util.Arrays;

/**
 * The pixels that take part in solving a level: the unknown ones and those up to two pixels from one, numbered in rows,
 * so that the five around any unknown pixel in a row have numbers in a row.
 */
final class MattingNodes {
  static final int REACH = 2;

  private final int[] pixels;
  private final int[] nodeAt;
  private final int count;

  private MattingNodes(int[] pixels, int[] nodeAt, int count) {
    this.pixels = pixels;
    this.nodeAt = nodeAt;
    this.count = count;
  }

  static MattingNodes of(MattingLevel level) {
    int width = level.width();
    int height = level.height();
    int[] nodeAt = new int[width * height];
    Arrays.fill(nodeAt, -1);
    for (int pixel : level.unknown()) {
      int x = pixel % width;
      int y = pixel / width;
      int left = Math.max(0, x - REACH);
      int right = Math.min(width - 1, x + REACH);
      for (int ny = Math.max(0, y - REACH); ny <= Math.min(height - 1, y + REACH); ny++) {
        Arrays.fill(nodeAt, ny * width + left, ny * width + right + 1, 0);
      }
    }
    int count = 0;
    for (int i = 0; i < nodeAt.length; i++) {
      if (nodeAt[i] == 0) {
        nodeAt[i] = count++;
      }
    }
    int[] pixels = new int[count];
    for (int i = 0; i < nodeAt.length; i++) {
      if (nodeAt[i] >= 0) {
        pixels[nodeAt[i]] = i;
      }
    }
    return new MattingNodes(pixels, nodeAt, count);
  }

  int count() {
    return count;
  }

  /** The pixel of a node. */
  int pixel(int node) {
    return pixels[node];
  }

  /** The node of a pixel, or -1. */
  int at(int pixel) {
    return nodeAt[pixel];
  }
}
