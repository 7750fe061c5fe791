package app.selfsame.studio;

import app.selfsame.crop.Crop;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A portrait of nobody, in the places where the scripted engine finds a face. */
final class DrawnPortrait {
  static final int WIDTH = 1200;
  static final int HEIGHT = 1500;
  /** A preview's bytes go to the page as text, twice: fewer pixels halve what opening a photo takes. */
  private static final int PREVIEW_SCALE = 5;
  private static final int WALL = 0xe4e6e4;

  private final double raisedPx;

  /**
   * @param raisedPx how much nearer to the photo's upper edge the person is
   */
  DrawnPortrait(double raisedPx) {
    this.raisedPx = raisedPx;
  }

  /** What the page shows of it. */
  RgbaImage preview() {
    BufferedImage image =
        new BufferedImage(WIDTH / PREVIEW_SCALE, HEIGHT / PREVIEW_SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = graphics(image);
    graphics.scale(1.0 / PREVIEW_SCALE, 1.0 / PREVIEW_SCALE);
    draw(graphics, WALL);
    int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    for (int i = 0; i < pixels.length; i++) {
      Color colour = new Color(pixels[i]);
      pixels[i] = RgbaImage.opaque(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
    return new RgbaImage(image.getWidth(), image.getHeight(), pixels);
  }

  /** What a frame shows of it, with its own wall. */
  BufferedImage cut(Crop crop, int widthPx) {
    return cut(crop, widthPx, WALL);
  }

  /**
   * What a frame shows of it.
   *
   * @param wall 0xRRGGBB
   */
  BufferedImage cut(Crop crop, int widthPx, int wall) {
    int heightPx = (int) Math.round(widthPx * crop.frame().height() / crop.frame().width());
    BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = graphics(image);
    double scale = widthPx / (crop.frame().width() * crop.pxPerUnit());
    graphics.scale(scale, scale);
    graphics.rotate(Math.toRadians(-crop.rotationDegrees()));
    PointPx corner = crop.origin();
    graphics.translate(-corner.x(), -corner.y());
    draw(graphics, wall);
    return image;
  }

  static byte[] encode(BufferedImage image, String format) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static Graphics2D graphics(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return graphics;
  }

  private void draw(Graphics2D graphics, int wall) {
    graphics.setColor(new Color(wall));
    graphics.fillRect(-WIDTH, -HEIGHT, 3 * WIDTH, 3 * HEIGHT);
    graphics.translate(0, -raisedPx);
    ellipse(graphics, 600, 1540, 520, 440, 0x39506b);
    graphics.setColor(new Color(0xc99a7c));
    graphics.fillRect(510, 900, 180, 240);
    ellipse(graphics, 600, 640, 262, 268, 0x3b2a20);
    ellipse(graphics, 600, 730, 214, 252, 0xdcae90);
    ellipse(graphics, 600, 480, 190, 90, 0x3b2a20);
    for (PointPx eye : ScriptedFindings.EYES) {
      ellipse(graphics, eye.x(), eye.y(), 36, 15, 0xffffff);
      ellipse(graphics, eye.x(), eye.y(), 14, 14, 0x3a2d22);
    }
    ellipse(graphics, 600, 880, 62, 12, 0xa8564e);
    ellipse(graphics, 600, 790, 22, 16, 0xc9937a);
  }

  private static void ellipse(Graphics2D graphics, double x, double y, double halfWidth, double halfHeight, int colour) {
    graphics.setColor(new Color(colour));
    graphics.fill(new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight));
  }
}
