package app.selfsame.measure.surround;

import app.selfsame.image.RgbaImage;

/**
 * A portrait of 400 x 500 px to draw on: a wall, a head of skin and dark hair, and a woven shirt up to the lower edge.
 * Every pixel has noise of its own of up to 3 grey levels either way, as a camera and compression leave it.
 */
final class DrawnPortrait {
  static final int WIDTH = 400;
  static final int HEIGHT = 500;

  private final int[] pixels = new int[WIDTH * HEIGHT];

  DrawnPortrait(int wall) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        set(x, y, wall);
      }
    }
    ellipse(200, 190, 95, 125, RgbaImage.opaque(45, 36, 30));
    ellipse(200, 215, 78, 105, RgbaImage.opaque(196, 150, 124));
    for (int y = 350; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        boolean shirt = Math.abs(x - 200) < 60 + 2 * (y - 350);
        int weave = (x / 3 + y / 3) % 2 == 0 ? 24 : 0;
        if (shirt) {
          set(x, y, RgbaImage.opaque(90 + weave, 98 + weave, 110 + weave));
        }
      }
    }
  }

  /** Darkens the picture towards the right, as a window on the left does. */
  DrawnPortrait litFromTheLeft() {
    for (int i = 0; i < pixels.length; i++) {
      double light = 1 - 0.2 * (i % WIDTH) / WIDTH;
      int pixel = pixels[i];
      pixels[i] = RgbaImage.opaque(
          (int) (RgbaImage.red(pixel) * light), (int) (RgbaImage.green(pixel) * light),
          (int) (RgbaImage.blue(pixel) * light));
    }
    return this;
  }

  /** Fills a rectangle, without noise: what is drawn by a program has none. */
  DrawnPortrait fill(int left, int top, int right, int bottom, int colour) {
    for (int y = Math.max(0, top); y < Math.min(HEIGHT, bottom); y++) {
      for (int x = Math.max(0, left); x < Math.min(WIDTH, right); x++) {
        pixels[y * WIDTH + x] = colour;
      }
    }
    return this;
  }

  /** A frame along the four edges, so many pixels away from them. */
  DrawnPortrait frame(int from, int thickness, int colour) {
    int to = from + thickness;
    fill(from, from, WIDTH - from, to, colour);
    fill(from, HEIGHT - to, WIDTH - from, HEIGHT - from, colour);
    fill(from, from, to, HEIGHT - from, colour);
    return fill(WIDTH - to, from, WIDTH - from, HEIGHT - from, colour);
  }

  /** Everything outside arcs of a radius at the corners. */
  DrawnPortrait roundCorners(double radius, int colour) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double beyondX = radius - Math.min(x + 0.5, WIDTH - x - 0.5);
        double beyondY = radius - Math.min(y + 0.5, HEIGHT - y - 0.5);
        if (beyondX > 0 && beyondY > 0 && Math.hypot(beyondX, beyondY) > radius) {
          pixels[y * WIDTH + x] = colour;
        }
      }
    }
    return this;
  }

  /** The portrait as a print at half its size, turned about the middle of a page of 500 x 700 px. */
  RgbaImage onPage(double degrees, int page) {
    int width = 500;
    int height = 700;
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    int[] scan = new int[width * height];
    for (int i = 0; i < scan.length; i++) {
      double x = i % width - width / 2.0;
      double y = i / width - height / 2.0;
      int fromX = (int) Math.floor(WIDTH / 2.0 + 2 * (cos * x + sin * y));
      int fromY = (int) Math.floor(HEIGHT / 2.0 + 2 * (-sin * x + cos * y));
      boolean print = fromX >= 0 && fromX < WIDTH && fromY >= 0 && fromY < HEIGHT;
      scan[i] = print ? pixels[fromY * WIDTH + fromX] : page;
    }
    return new RgbaImage(width, height, scan);
  }

  /** A part that is photographed, with noise, whose border may slope. */
  DrawnPortrait surface(int top, int bottom, double slope, int colour) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double row = y - slope * x;
        if (row >= top && row < bottom) {
          set(x, y, colour);
        }
      }
    }
    return this;
  }

  /** Seven-segment digits, 8 x 14 px with strokes of 2 px, 12 px apart. */
  DrawnPortrait digits(int left, int top, String digits, int colour) {
    String[] segments = {"abcdef", "bc", "abged", "abgcd", "fgbc", "afgcd", "afgedc", "abc", "abcdefg", "abcdfg"};
    for (int i = 0; i < digits.length(); i++) {
      int x = left + 12 * i;
      for (char segment : segments[digits.charAt(i) - '0'].toCharArray()) {
        switch (segment) {
          case 'a' -> fill(x, top, x + 8, top + 2, colour);
          case 'g' -> fill(x, top + 6, x + 8, top + 8, colour);
          case 'd' -> fill(x, top + 12, x + 8, top + 14, colour);
          case 'f' -> fill(x, top, x + 2, top + 8, colour);
          case 'e' -> fill(x, top + 6, x + 2, top + 14, colour);
          case 'b' -> fill(x + 6, top, x + 8, top + 8, colour);
          default -> fill(x + 6, top + 6, x + 8, top + 14, colour);
        }
      }
    }
    return this;
  }

  RgbaImage photo() {
    return new RgbaImage(WIDTH, HEIGHT, pixels.clone());
  }

  private void ellipse(int centreX, int centreY, int radiusX, int radiusY, int colour) {
    for (int y = centreY - radiusY; y < centreY + radiusY; y++) {
      for (int x = centreX - radiusX; x < centreX + radiusX; x++) {
        if (Math.hypot((double) (x - centreX) / radiusX, (double) (y - centreY) / radiusY) < 1) {
          set(x, y, colour);
        }
      }
    }
  }

  private void set(int x, int y, int colour) {
    int seed = (x + 1) * 73856093 ^ (y + 1) * 19349663;
    seed = (seed ^ seed >>> 13) * 0x5bd1e995;
    int noise = ((seed ^ seed >>> 15) >>> 8) % 7 - 3;
    pixels[y * WIDTH + x] = RgbaImage.opaque(
        clamped(RgbaImage.red(colour) + noise), clamped(RgbaImage.green(colour) + noise),
        clamped(RgbaImage.blue(colour) + noise));
  }

  private static int clamped(int sample) {
    return Math.max(0, Math.min(255, sample));
  }
}
