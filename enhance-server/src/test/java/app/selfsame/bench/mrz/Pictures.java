package app.selfsame.bench.mrz;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.Resampler;
import app.selfsame.image.RgbaImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Pictures of the Java platform and the engine's. */
final class Pictures {
  private Pictures() {}

  static RgbaImage rgba(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = swapped(pixels[i]);
    }
    return new RgbaImage(width, height, pixels).overWhite();
  }

  static BufferedImage buffered(RgbaImage picture) {
    int width = picture.width();
    int height = picture.height();
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = swapped(picture.pixels()[i]);
    }
    BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    buffered.setRGB(0, 0, width, height, pixels, 0, width);
    return buffered;
  }

  /** Red and blue change places between the two packings. */
  private static int swapped(int pixel) {
    return pixel & 0xff00ff00 | (pixel & 0xff) << 16 | pixel >>> 16 & 0xff;
  }

  /** A smaller picture, by the project's own resampling. */
  static RgbaImage shrunk(RgbaImage picture, double factor) {
    return Resampler.cut(
        picture, new PointPx(0, 0), 0, 1 / factor,
        Math.max(1, (int) Math.round(picture.width() * factor)), Math.max(1, (int) Math.round(picture.height() * factor)));
  }

  /** A picture turned clockwise, all of it, what the turn leaves empty in grey. */
  static BufferedImage turned(BufferedImage picture, double degrees) {
    double radians = Math.toRadians(degrees);
    double cos = Math.abs(Math.cos(radians));
    double sin = Math.abs(Math.sin(radians));
    int width = (int) Math.ceil(picture.getWidth() * cos + picture.getHeight() * sin - 1e-6);
    int height = (int) Math.ceil(picture.getWidth() * sin + picture.getHeight() * cos - 1e-6);
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.GRAY);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(radians);
    graphics.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return turned;
  }
}
