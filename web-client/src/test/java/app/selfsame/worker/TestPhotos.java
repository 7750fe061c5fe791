package app.selfsame.worker;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures made for tests. */
public final class TestPhotos {
  /** Where the lamp begins, in pixels. */
  public static final int LAMP_LEFT = 530;

  private static final Color SKIN = new Color(226, 180, 152);
  private static final Color SHADE = new Color(176, 122, 98);
  private static final Color HAIR = new Color(58, 40, 30);

  private static final double PORES = 6;

  private TestPhotos() {}

  /** A drawn person before a light wall, 600 x 800 px: enough of a face for a face detector. */
  public static BufferedImage drawnPerson() {
    return drawnPerson(1);
  }

  /** The same, so many times as large. */
  public static BufferedImage drawnPerson(int scale) {
    BufferedImage image = new BufferedImage(600 * scale, 800 * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(new Color(235, 236, 238));
    g.fillRect(0, 0, 600, 800);
    fill(g, new Color(40, 60, 100), 300, 800, 260, 180);
    fill(g, SHADE, 300, 600, 70, 110);
    fill(g, HAIR, 300, 350, 150, 190);
    g.setPaint(
        new RadialGradientPaint(290, 370, 190, new float[] {0, 0.6f, 1}, new Color[] {SKIN.brighter(), SKIN, SHADE}));
    Shape face = new Ellipse2D.Double(170, 230, 260, 350);
    g.fill(face);
    for (int side = -1; side <= 1; side += 2) {
      int eye = 300 + side * 58;
      fill(g, SHADE, eye, 378, 36, 22);
      fill(g, Color.WHITE, eye, 380, 28, 12);
      fill(g, new Color(70, 50, 35), eye, 380, 12, 12);
      fill(g, Color.BLACK, eye, 380, 6, 6);
      g.setColor(HAIR);
      g.setStroke(new BasicStroke(9));
      g.drawArc(eye - 38, 338, 76, 40, 30, 120);
      fill(g, SHADE.darker(), 300 + side * 14, 462, 8, 5);
    }
    g.setColor(SHADE);
    g.setStroke(new BasicStroke(5));
    g.drawArc(270, 440, 60, 30, 180, 180);
    g.drawLine(288, 390, 282, 445);
    fill(g, new Color(178, 84, 84), 300, 510, 46, 13);
    g.setColor(new Color(110, 40, 40));
    g.drawLine(256, 509, 344, 509);
    g.dispose();
    roughen(image, scale * PORES, AffineTransform.getScaleInstance(scale, scale).createTransformedShape(face));
    return image;
  }

  /** The person of 600 px with a lamp at the right, from {@link #LAMP_LEFT} on: a frame for a passport leaves it out. */
  public static BufferedImage drawnPersonBesideLamp() {
    BufferedImage image = drawnPerson();
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(120, 60, 30));
    g.fillRect(LAMP_LEFT, 60, 600 - LAMP_LEFT, 420);
    g.dispose();
    return image;
  }

  /** Skin has pores: a face without them looks smoothed, and is told to. */
  private static void roughen(BufferedImage image, double pores, Shape skin) {
    Random random = new Random(20261128);
    for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
      int x = i % image.getWidth();
      int y = i / image.getWidth();
      if (skin.contains(x, y)) {
        Color colour = new Color(image.getRGB(x, y));
        double lighter = pores * random.nextGaussian();
        image.setRGB(
            x,
            y,
            new Color(
                lit(colour.getRed(), lighter), lit(colour.getGreen(), lighter), lit(colour.getBlue(), lighter))
                .getRGB());
      }
    }
  }

  private static int lit(int sample, double lighter) {
    return (int) Math.max(0, Math.min(255, Math.round(sample + lighter)));
  }

  public static byte[] encode(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, format, file);
    return file.toByteArray();
  }

  /** A JPEG file with an Exif segment that holds nothing but the orientation. */
  public static byte[] jpegWithOrientation(BufferedImage image, int orientation) throws IOException {
    byte[] jpeg = encode(image, "jpg");
    byte[] segment = {
      (byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8,
      0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
    };
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(jpeg, 0, 2);
    file.write(segment);
    file.write(jpeg, 2, jpeg.length - 2);
    return file.toByteArray();
  }

  private static void fill(Graphics2D g, Color color, int centreX, int centreY, int radiusX, int radiusY) {
    g.setColor(color);
    g.fillOval(centreX - radiusX, centreY - radiusY, 2 * radiusX, 2 * radiusY);
  }
}
