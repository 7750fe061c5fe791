package app.selfsame.bench.matting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;

/**
 * A head with shoulders, drawn in a space 480 wide whose rows go on as far as the picture does; the head's middle is at
 * (240, 235), and it is 160 wide.
 *
 * @param look what is drawn around the head
 * @param hair or the scarf's colour
 * @param seed of all that is left to chance
 */
record DrawnPerson(Look look, Color hair, Color skin, Color cloth, long seed) {
  static final double SPACE = 480;
  static final double HEAD_WIDTH = 160;
  private static final Shape FACE = ellipse(240, 240, 80, 105);

  /** The person alone, in a picture of this size. */
  Layer draw(int width, int height) {
    return Layer.draw(width, height, pen -> {
      pen.scale(width / SPACE, width / SPACE);
      drawBody(pen, height * SPACE / width);
    });
  }

  /** Where wild hair may be: above 0 there. */
  Plane hairArea(int width, int height) {
    if (!look.isWild()) {
      return new Plane(width, height);
    }
    return Layer.draw(width, height, pen -> {
      pen.scale(width / SPACE, width / SPACE);
      Area area = new Area(look.outline());
      area.add(new Area(new BasicStroke(60).createStrokedShape(area)));
      pen.fill(area);
    }).alpha();
  }

  private void drawBody(Graphics2D pen, double bottom) {
    Random random = new Random(seed);
    HairPen hairPen = new HairPen(pen, hair, random);
    hairPen.drawBehind(look);
    drawClothes(pen, bottom, random);
    pen.setPaint(new GradientPaint(190, 300, skin.darker(), 270, 420, skin));
    pen.fill(neck());
    if (look != Look.VEIL) {
      pen.setPaint(skin.darker());
      pen.fill(ellipse(161, 245, 11, 24));
      pen.fill(ellipse(319, 245, 11, 24));
    }
    float[] stops = {0, 0.6f, 1};
    Color[] shades = {mixed(skin, Color.WHITE, 0.2), skin, skin.darker()};
    pen.setPaint(new RadialGradientPaint(220, 210, 135, stops, shades));
    pen.fill(FACE);
    drawFeatures(pen);
    hairPen.drawBefore(look);
    if (look == Look.GLASSES) {
      drawGlasses(pen);
    }
  }

  private void drawClothes(Graphics2D pen, double bottom, Random random) {
    Path2D body = new Path2D.Double();
    body.moveTo(205, 375);
    body.curveTo(180, 415, 60, 410, 30, bottom + 5);
    body.lineTo(450, bottom + 5);
    body.curveTo(420, 410, 300, 415, 275, 375);
    body.closePath();
    pen.setPaint(new GradientPaint(60, 400, mixed(cloth, Color.WHITE, 0.15), 420, 600, cloth.darker()));
    pen.fill(body);
    Shape clip = pen.getClip();
    pen.clip(body);
    for (int i = 0; i < 900; i++) {
      double x = 480 * random.nextDouble();
      double y = 380 + (bottom - 380) * random.nextDouble();
      Color thread = mixed(cloth, random.nextBoolean() ? Color.WHITE : Color.BLACK, 0.3 * random.nextDouble());
      pen.setColor(thread);
      pen.setStroke(new BasicStroke((float) (0.7 + 1.5 * random.nextDouble())));
      pen.draw(curve(x, y, x + 3, y + 6, x + 1, y + 14));
    }
    pen.setClip(clip);
  }

  private static Shape neck() {
    Path2D neck = new Path2D.Double();
    neck.moveTo(200, 290);
    neck.curveTo(200, 370, 200, 375, 185, 388);
    neck.curveTo(215, 430, 265, 430, 295, 388);
    neck.curveTo(280, 375, 280, 370, 280, 290);
    neck.closePath();
    return neck;
  }

  private void drawFeatures(Graphics2D pen) {
    for (int side = -1; side <= 1; side += 2) {
      double x = 240 + 33 * side;
      pen.setColor(Color.WHITE);
      pen.fill(ellipse(x, 225, 14, 7));
      pen.setColor(new Color(58, 44, 36));
      pen.fill(ellipse(x, 225, 6.5, 6.5));
      pen.setStroke(new BasicStroke(4));
      pen.draw(curve(x - 18, 207, x, 199, x + 18, 207));
    }
    pen.setColor(skin.darker());
    pen.setStroke(new BasicStroke(3));
    pen.draw(curve(232, 275, 240, 283, 250, 275));
    pen.setColor(new Color(158, 82, 78));
    pen.setStroke(new BasicStroke(7));
    pen.draw(curve(214, 302, 240, 312, 266, 302));
  }

  private static void drawGlasses(Graphics2D pen) {
    pen.setColor(new Color(44, 38, 40));
    pen.setStroke(new BasicStroke(4));
    pen.draw(ellipse(184, 230, 54, 30));
    pen.draw(ellipse(296, 230, 54, 30));
    pen.draw(curve(237, 226, 240, 222, 243, 226));
    pen.setColor(new Color(196, 160, 76));
    pen.setStroke(new BasicStroke(2.4f));
    pen.draw(ellipse(158, 287, 16, 18));
    pen.draw(ellipse(322, 287, 16, 18));
  }

  static Shape ellipse(double x, double y, double halfWidth, double halfHeight) {
    return new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
  }

  static Shape curve(double x0, double y0, double x1, double y1, double x2, double y2) {
    Path2D path = new Path2D.Double();
    path.moveTo(x0, y0);
    path.quadTo(x1, y1, x2, y2);
    return path;
  }

  static Color mixed(Color from, Color to, double share) {
    return new Color(
        (int) Math.round(from.getRed() + share * (to.getRed() - from.getRed())),
        (int) Math.round(from.getGreen() + share * (to.getGreen() - from.getGreen())),
        (int) Math.round(from.getBlue() + share * (to.getBlue() - from.getBlue())));
  }
}
