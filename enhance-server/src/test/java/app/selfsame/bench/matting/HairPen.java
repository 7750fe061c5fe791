package app.selfsame.bench.matting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** Draws what surrounds a head, strand by strand, in {@link DrawnPerson}'s space. */
final class HairPen {
  private final Graphics2D pen;
  private final Color colour;
  private final Random random;

  HairPen(Graphics2D pen, Color colour, Random random) {
    this.pen = pen;
    this.colour = colour;
    this.random = random;
  }

  void drawBehind(Look look) {
    if (look == Look.VEIL) {
      drawVeil();
      return;
    }
    pen.setColor(DrawnPerson.mixed(colour, Color.BLACK, 0.25));
    pen.fill(look.outline());
    switch (look) {
      case STRAIGHT -> {
        fall(1100);
        strayStrands(230);
      }
      case CURLS -> curls(430);
      case AFRO -> frizz(9000);
      default -> stubble(look);
    }
  }

  /** What falls over the forehead and the cheeks. */
  void drawBefore(Look look) {
    if (look == Look.BALD) {
      return;
    }
    Area front = new Area(DrawnPerson.ellipse(240, 215, 86, 98));
    front.subtract(new Area(DrawnPerson.ellipse(240, 275, look == Look.VEIL ? 68 : 80, 122)));
    front.intersect(new Area(new Rectangle2D.Double(0, 0, 480, 270)));
    pen.setColor(colour);
    pen.fill(front);
    Shape clip = pen.getClip();
    pen.clip(front);
    for (int i = 0; i < 500 && look != Look.VEIL; i++) {
      double x = 150 + 180 * random.nextDouble();
      double y = 110 + 150 * random.nextDouble();
      take(0.6 + 1.2 * random.nextDouble());
      pen.draw(DrawnPerson.curve(x, y, x + 0.1 * (x - 240), y + 8, x + 0.3 * (x - 240), y + 22));
    }
    pen.setClip(clip);
  }

  /** A pen of this width and a colour of a single hair. */
  private void take(double width) {
    double light = 0.45 * random.nextGaussian();
    Color to = light > 0 ? new Color(236, 214, 180) : Color.BLACK;
    pen.setColor(DrawnPerson.mixed(colour, to, Math.min(0.6, 0.5 * Math.abs(light))));
    pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
  }

  private void fall(int count) {
    for (int i = 0; i < count; i++) {
      double side = 2 * random.nextDouble() - 1;
      double ears = 240 + 101 * side;
      double end = 240 + 112 * side + 5 * random.nextGaussian();
      double bottom = 395 + 22 * random.nextDouble() + 8 * random.nextGaussian();
      take(0.6 + 1.4 * random.nextDouble());
      Path2D strand = new Path2D.Double();
      strand.moveTo(240 + 40 * side, 113 + 60 * side * side * random.nextDouble());
      strand.curveTo(240 + 95 * side, 125 + 40 * Math.abs(side), ears, 190, ears, 260);
      strand.curveTo(ears, 310, end, 340, end, bottom);
      pen.draw(strand);
    }
  }

  private void strayStrands(int count) {
    for (int i = 0; i < count; i++) {
      int side = random.nextBoolean() ? 1 : -1;
      double along = random.nextDouble();
      double angle = Math.PI * (0.5 - 0.62 * along);
      double x = 240 + side * 100 * Math.cos(angle);
      double y = along < 0.8 ? 236 - 122 * Math.sin(angle) : 240 + 150 * random.nextDouble();
      double length = 18 + 60 * random.nextDouble();
      double dx = side * (0.35 + 0.75 * random.nextDouble());
      double dy = 0.9 * random.nextDouble() - 0.55;
      double sag = 10 + 22 * random.nextDouble();
      take(0.45 + 1.1 * random.nextDouble() * random.nextDouble());
      pen.draw(
          DrawnPerson.curve(
              x - 6 * side,
              y,
              x + 0.6 * length * dx,
              y + 0.6 * length * dy,
              x + length * dx,
              y + length * dy + sag * length / 60));
    }
  }

  private void curls(int count) {
    for (int i = 0; i < count; i++) {
      double angle = Math.PI * (1.35 * random.nextDouble() - 1.175);
      double out = i < count / 2 ? 0.9 * Math.sqrt(random.nextDouble()) : 0.88 + 0.16 * random.nextDouble();
      double x = 240 + 110 * out * Math.cos(angle);
      double y = 230 + 118 * out * Math.sin(angle) + (Math.abs(Math.cos(angle)) > 0.6 ? 90 * random.nextDouble() : 0);
      double heading = angle + 0.9 * random.nextGaussian();
      double radius = 3.5 + 4 * random.nextDouble();
      double turns = 1.2 + 2.2 * random.nextDouble();
      double phase = 2 * Math.PI * random.nextDouble();
      take(0.9 + 1.3 * random.nextDouble());
      Path2D curl = new Path2D.Double();
      for (int k = 0; k <= 16 * turns; k++) {
        double turn = 2 * Math.PI * k / 16;
        double along = 1.15 * radius * turn / Math.PI;
        double px = x + along * Math.cos(heading) + radius * Math.cos(phase + turn);
        double py = y + along * (Math.sin(heading) + 0.3) + radius * Math.sin(phase + turn);
        if (k == 0) {
          curl.moveTo(px, py);
        } else {
          curl.lineTo(px, py);
        }
      }
      pen.draw(curl);
    }
  }

  private void frizz(int count) {
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * random.nextDouble();
      double out = i < count / 2 ? Math.sqrt(random.nextDouble()) : 0.93 + 0.09 * Math.abs(random.nextGaussian());
      double x = 240 + 122 * out * Math.cos(angle);
      double y = 205 + 118 * out * Math.sin(angle);
      take(0.35 + 0.5 * random.nextDouble());
      double heading = 2 * Math.PI * random.nextDouble();
      Path2D hair = new Path2D.Double();
      hair.moveTo(x, y);
      for (int k = 0; k < 4; k++) {
        double next = heading + 0.9 * random.nextGaussian();
        double step = 2 + 2.5 * random.nextDouble();
        double bx = x + step * Math.cos(heading);
        double by = y + step * Math.sin(heading);
        x = bx + step * Math.cos(next);
        y = by + step * Math.sin(next);
        hair.quadTo(bx, by, x, y);
        heading = next;
      }
      pen.draw(hair);
    }
  }

  private void stubble(Look look) {
    for (int i = 0; i < 1400 && look != Look.BALD; i++) {
      double angle = Math.PI * (-1.1 + 1.2 * random.nextDouble());
      double out = Math.sqrt(random.nextDouble());
      double x = 240 + 86 * out * Math.cos(angle);
      double y = 215 + 96 * out * Math.sin(angle);
      take(0.5 + 0.8 * random.nextDouble());
      pen.draw(
          DrawnPerson.curve(x, y, x + 2, y - 2, x + 4 * Math.cos(angle) + 2, y + 4 * Math.sin(angle) + 3));
    }
  }

  /** Opaque around the head, with a hem of gauze in three layers, each letting through 70 %. */
  private void drawVeil() {
    Shape inner = Look.VEIL.outline();
    for (int width = 36; width >= 12; width -= 12) {
      pen.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 77));
      pen.fill(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(inner));
    }
    pen.setColor(colour);
    pen.fill(inner);
    Shape clip = pen.getClip();
    pen.clip(inner);
    for (int i = 0; i < 70; i++) {
      double x = 120 + 240 * random.nextDouble();
      take(1 + 5 * random.nextDouble());
      pen.draw(DrawnPerson.curve(240 + 0.7 * (x - 240), 115, x + 0.3 * (x - 240), 250, x, 460));
    }
    pen.setClip(clip);
  }
}
