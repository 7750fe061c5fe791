package app.selfsame.matting;

/**
 * For each unknown pixel of a level the two colours that explain it.
 *
 * @param foreground packed as in a picture
 * @param background packed as in a picture
 */
record ColourPairs(int[] foreground, int[] background) {
  /** A neighbour's pair must fit better than the parent's own by this much, in sRGB steps squared. */
  private static final float OTHERS = 1;

  /** The share of foreground 0..1 that explains a colour best between two others. */
  static float alpha(int pixel, int foreground, int background) {
    int fr = (foreground & 0xff) - (background & 0xff);
    int fg = (foreground >>> 8 & 0xff) - (background >>> 8 & 0xff);
    int fb = (foreground >>> 16 & 0xff) - (background >>> 16 & 0xff);
    int pr = (pixel & 0xff) - (background & 0xff);
    int pg = (pixel >>> 8 & 0xff) - (background >>> 8 & 0xff);
    int pb = (pixel >>> 16 & 0xff) - (background >>> 16 & 0xff);
    int across = pr * fr + pg * fg + pb * fb;
    int length = fr * fr + fg * fg + fb * fb;
    return across <= 0 || length == 0 ? 0 : across >= length ? 1 : (float) across / length;
  }

  /** How far a colour lies from the line between two others, in sRGB steps, squared. */
  static float squaredMisfit(int pixel, int foreground, int background) {
    float alpha = alpha(pixel, foreground, background);
    float r = off(pixel & 0xff, foreground & 0xff, background & 0xff, alpha);
    float g = off(pixel >>> 8 & 0xff, foreground >>> 8 & 0xff, background >>> 8 & 0xff, alpha);
    float b = off(pixel >>> 16 & 0xff, foreground >>> 16 & 0xff, background >>> 16 & 0xff, alpha);
    return r * r + g * g + b * b;
  }

  private static float off(int sample, int foreground, int background, float alpha) {
    return sample - background - alpha * (foreground - background);
  }

  /** How far apart two colours lie, in sRGB steps, squared. */
  static float squaredDistance(int one, int other) {
    float r = (one & 0xff) - (other & 0xff);
    float g = (one >>> 8 & 0xff) - (other >>> 8 & 0xff);
    float b = (one >>> 16 & 0xff) - (other >>> 16 & 0xff);
    return r * r + g * g + b * b;
  }

  /** The pairs of a finer level: each pixel takes the best of its parent's and of those around the parent. */
  ColourPairs refined(MattingLevel coarse, MattingLevel fine) {
    int[] rows = coarse.rows();
    int[] walls = fine.walls();
    ColourPairs refined = new ColourPairs(new int[fine.unknown().length], new int[fine.unknown().length]);
    for (int n = 0; n < fine.unknown().length; n++) {
      int pixel = fine.unknown()[n];
      int colour = fine.picture().pixels()[pixel];
      int x = pixel % fine.width() / 2;
      int y = pixel / fine.width() / 2;
      float best = Float.POSITIVE_INFINITY;
      for (int ny = Math.max(0, y - 1); ny <= Math.min(coarse.height() - 1, y + 1); ny++) {
        for (int nx = Math.max(0, x - 1); nx <= Math.min(coarse.width() - 1, x + 1); nx++) {
          int parent = rows[ny * coarse.width() + nx];
          if (parent >= 0) {
            int behind = walls[n] != 0 ? walls[n] : background[parent];
            float fit = squaredMisfit(colour, foreground[parent], behind) + (nx == x && ny == y ? 0 : OTHERS);
            if (fit < best) {
              best = fit;
              refined.foreground[n] = foreground[parent];
              refined.background[n] = behind;
            }
          }
        }
      }
    }
    return refined;
  }
}
