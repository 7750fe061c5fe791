package app.selfsame.matting;

/**
 * One value for each cell of a picture.
 *
 * @param width in cells
 * @param height in cells
 * @param stepPx pixels of the picture to an edge of a cell
 * @param values row by row
 */
record CellPlane(int width, int height, int stepPx, float[] values) {
  /** The value at a pixel, bilinear between the middles of the cells. */
  float at(int xPx, int yPx) {
    float cx = Math.max(0, Math.min(width - 1, (xPx + 0.5f) / stepPx - 0.5f));
    float cy = Math.max(0, Math.min(height - 1, (yPx + 0.5f) / stepPx - 0.5f));
    int left = Math.max(0, Math.min(width - 2, (int) cx));
    int top = Math.max(0, Math.min(height - 2, (int) cy));
    int at = top * width + left;
    float fx = cx - left;
    float fy = cy - top;
    int right = width > 1 ? at + 1 : at;
    int below = height > 1 ? width : 0;
    float upper = values[at] + fx * (values[right] - values[at]);
    float lower = values[at + below] + fx * (values[right + below] - values[at + below]);
    return upper + fy * (lower - upper);
  }
}
