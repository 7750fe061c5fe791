package app.selfsame.bench.matting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** What may be behind a head. */
enum Background {
  WHITE_WALL {
    @Override
    Colours paint(Plane alpha, Random random) {
      return wall(alpha, new Color(226, 227, 224), 0.02, 0, random);
    }
  },
  /** Lit from one side, and darker in the corners. */
  UNEVEN_WALL {
    @Override
    Colours paint(Plane alpha, Random random) {
      return wall(alpha, new Color(188, 198, 206), 0.28, 0.3, random);
    }
  },
  /** With the person's own shadow on it, low and to the right. */
  SHADOWED_WALL {
    @Override
    Colours paint(Plane alpha, Random random) {
      int width = alpha.width();
      Plane blurred = alpha.blurred(0.03 * width);
      Plane light = new Plane(width, alpha.height());
      for (int i = 0; i < light.values().length; i++) {
        light.values()[i] = 1 - 0.35f * blurred.at(i % width - width / 14, i / width - width / 20);
      }
      return wall(alpha, new Color(222, 218, 210), 0.06, 0, random).times(light);
    }
  },
  /** Dark brown. */
  DARK_WALL {
    @Override
    Colours paint(Plane alpha, Random random) {
      return wall(alpha, new Color(66, 48, 38), 0.1, 0.1, random);
    }
  },
  /** Between skin and fair hair. */
  BEIGE_WALL {
    @Override
    Colours paint(Plane alpha, Random random) {
      return wall(alpha, new Color(212, 176, 142), 0.08, 0.1, random);
    }
  },
  /** Out of focus. */
  SHELVES {
    @Override
    Colours paint(Plane alpha, Random random) {
      return Layer.draw(alpha.width(), alpha.height(), pen -> shelves(pen, alpha, new Random(7))).colours()
          .blurred(0.007 * alpha.width());
    }
  },
  FOLIAGE {
    @Override
    Colours paint(Plane alpha, Random random) {
      return Layer.draw(alpha.width(), alpha.height(), pen -> leaves(pen, alpha, new Random(8))).colours()
          .blurred(0.002 * alpha.width());
    }
  },
  BRICKS {
    @Override
    Colours paint(Plane alpha, Random random) {
      return Layer.draw(alpha.width(), alpha.height(), pen -> bricks(pen, alpha, new Random(9))).colours()
          .blurred(0.0015 * alpha.width());
    }
  };

  /**
   * The background behind a person, who may throw a shadow.
   *
   * @param alpha the person's
   */
  abstract Colours paint(Plane alpha, Random random);

  /** Even but for light from the left, dark corners and a little plaster. */
  private static Colours wall(Plane alpha, Color colour, double slope, double vignette, Random random) {
    int width = alpha.width();
    int height = alpha.height();
    Plane plaster = new Plane(width, height);
    for (int i = 0; i < plaster.values().length; i++) {
      plaster.values()[i] = (float) random.nextGaussian();
    }
    plaster = plaster.blurred(2);
    Colours wall = new Colours(width, height);
    for (int i = 0; i < width * height; i++) {
      double x = 2.0 * (i % width) / width - 1;
      double y = 2.0 * (i / width) / height - 1;
      double light = 1 - slope * x / 2 - slope * y / 4 - vignette * (x * x + y * y) / 2 + 0.02 * plaster.values()[i];
      wall.set(
          i,
          (float) (light * colour.getRed()),
          (float) (light * colour.getGreen()),
          (float) (light * colour.getBlue()));
    }
    return wall;
  }

  private static void shelves(Graphics2D pen, Plane alpha, Random random) {
    double unit = alpha.width() / DrawnPerson.SPACE;
    pen.setColor(new Color(70, 48, 34));
    pen.fill(new Rectangle2D.Double(0, 0, alpha.width(), alpha.height()));
    for (double y = -20; y * unit < alpha.height(); y += 118) {
      for (double x = 0; x < DrawnPerson.SPACE; ) {
        double thickness = 9 + 24 * random.nextDouble();
        double height = 75 + 30 * random.nextDouble();
        float light = 0.2f + 0.75f * random.nextFloat();
        pen.setColor(Color.getHSBColor(random.nextFloat(), 0.7f * random.nextFloat(), light));
        pen.fill(new Rectangle2D.Double(x * unit, (y + 108 - height) * unit, thickness * unit, height * unit));
        x += thickness + 1;
      }
    }
  }

  private static void leaves(Graphics2D pen, Plane alpha, Random random) {
    pen.setColor(new Color(38, 56, 30));
    pen.fill(new Rectangle2D.Double(0, 0, alpha.width(), alpha.height()));
    for (int i = 0; i < 3500; i++) {
      double size = alpha.width() * (0.006 + 0.016 * random.nextDouble());
      AffineTransform before = pen.getTransform();
      pen.translate(alpha.width() * random.nextDouble(), alpha.height() * random.nextDouble());
      pen.rotate(2 * Math.PI * random.nextDouble());
      float light = 0.15f + 0.75f * random.nextFloat();
      pen.setColor(Color.getHSBColor(0.2f + 0.14f * random.nextFloat(), 0.35f + 0.5f * random.nextFloat(), light));
      pen.fill(DrawnPerson.ellipse(0, 0, size, 0.45 * size));
      pen.setTransform(before);
    }
  }

  private static void bricks(Graphics2D pen, Plane alpha, Random random) {
    double unit = alpha.width() / DrawnPerson.SPACE;
    pen.setColor(new Color(186, 178, 166));
    pen.fill(new Rectangle2D.Double(0, 0, alpha.width(), alpha.height()));
    int row = 0;
    for (double y = 0; y * unit < alpha.height(); y += 26, row++) {
      for (double x = row % 2 == 0 ? 0 : -32; x < DrawnPerson.SPACE; x += 64) {
        float light = 0.45f + 0.25f * random.nextFloat();
        pen.setColor(Color.getHSBColor(0.02f + 0.03f * random.nextFloat(), 0.45f + 0.2f * random.nextFloat(), light));
        pen.fill(new Rectangle2D.Double(x * unit, y * unit, 60 * unit, 22 * unit));
      }
    }
  }
}
