package app.selfsame.bench.mrz;

import app.selfsame.mrz.MrzFormat;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A document of nobody, flat and sharp: pattern, portrait, some words, and a zone in OCR-B whose check digits hold.
 *
 * @param lines of its zone
 */
record DrawnDocument(BufferedImage picture, MrzFormat format, List<String> lines) {
  /** ICAO Doc 9303-3: ten characters an inch. */
  private static final double PITCH_MM = 2.54;

  private static final double PX_PER_MM = OcrB.CELL_PX / PITCH_MM;
  private static final MrzFormat[] FORMATS = {
    MrzFormat.TD3, MrzFormat.TD3, MrzFormat.TD1, MrzFormat.TD2, MrzFormat.MRV_A, MrzFormat.MRV_B
  };

  static DrawnDocument draw(OcrB font, Chance chance) {
    return draw(font, chance, FORMATS[chance.whole(0, FORMATS.length - 1)]);
  }

  static DrawnDocument draw(OcrB font, Chance chance, MrzFormat format) {
    double[] size = format == MrzFormat.TD1 ? new double[] {85.6, 53.98}
        : format == MrzFormat.TD2 || format == MrzFormat.MRV_B ? new double[] {105, 74}
        : format == MrzFormat.MRV_A ? new double[] {120, 80} : new double[] {125, 88};
    BufferedImage picture = new BufferedImage(px(size[0]), px(size[1]), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paper(graphics, picture, chance);
    words(graphics, size, chance);
    graphics.dispose();
    List<String> lines = WholeZone.of(chance, format);
    double spacingMm = chance.between(5.6, 6.5);
    double leftMm = (size[0] - PITCH_MM * format.cells()) / 2 + chance.between(-1, 1);
    double bottomMm = size[1] - chance.between(5.5, 8.5);
    int ink = chance.whole(15, 80);
    Raster[] glyphs = font.plain();
    for (int i = 0; i < lines.size(); i++) {
      double middleMm = bottomMm - spacingMm * (lines.size() - 1 - i);
      print(picture, glyphs, lines.get(i), leftMm * PX_PER_MM, middleMm * PX_PER_MM, ink);
    }
    return new DrawnDocument(picture, format, lines);
  }

  private static int px(double mm) {
    return (int) Math.round(mm * PX_PER_MM);
  }

  /** Light paper under fine waves of two colours. */
  private static void paper(Graphics2D graphics, BufferedImage picture, Chance chance) {
    int light = chance.whole(205, 250);
    graphics.setColor(new Color(light, light - chance.whole(0, 12), light - chance.whole(0, 20)));
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    for (int wave = 0; wave < 2; wave++) {
      int alpha = chance.whole(15, 60);
      graphics.setColor(new Color(chance.whole(80, 200), chance.whole(80, 200), chance.whole(120, 220), alpha));
      double every = chance.between(10, 30);
      double length = chance.between(60, 300);
      double height = chance.between(5, 40);
      double slope = chance.between(-0.6, 0.6);
      for (double y = -picture.getWidth(); y < picture.getHeight() + picture.getWidth(); y += every) {
        int lastX = 0;
        int lastY = (int) y;
        for (int x = 0; x <= picture.getWidth(); x += 12) {
          int nextY = (int) (y + slope * x + height * Math.sin(x / length));
          graphics.drawLine(lastX, lastY, x, nextY);
          lastX = x;
          lastY = nextY;
        }
      }
    }
  }

  private static void words(Graphics2D graphics, double[] size, Chance chance) {
    graphics.setColor(new Color(chance.whole(60, 160), chance.whole(50, 140), chance.whole(50, 140)));
    graphics.fillRect(px(5), px(size[1] * 0.1), px(size[0] * 0.26), px(size[1] * 0.42));
    graphics.setColor(new Color(40, 40, 60));
    for (int row = 0; row < 7; row++) {
      boolean isSmall = row % 2 == 0;
      graphics.setFont(new Font(Font.SANS_SERIF, isSmall ? Font.PLAIN : Font.BOLD, px(isSmall ? 1.9 : 2.8)));
      graphics.drawString(
          chance.word("ABCDEFGHIJKLMNOPRSTUVWYZ ", chance.whole(8, isSmall ? 36 : 22)),
          px(size[0] * 0.35), px(8 + row * size[1] * 0.075));
    }
  }

  private static void print(
      BufferedImage picture, Raster[] glyphs, String line, double left, double middle, int ink) {
    for (int cell = 0; cell < line.length(); cell++) {
      Raster glyph = glyphs[ZoneText.CHARACTERS.indexOf(line.charAt(cell))];
      int x0 = (int) Math.round(left + (cell + 0.5) * OcrB.CELL_PX - glyph.width / 2.0);
      int y0 = (int) Math.round(middle - glyph.height / 2.0);
      for (int y = 0; y < glyph.height; y++) {
        for (int x = 0; x < glyph.width; x++) {
          float share = glyph.values[y * glyph.width + x];
          if (share > 0 && x0 + x >= 0 && x0 + x < picture.getWidth() && y0 + y < picture.getHeight()) {
            picture.setRGB(x0 + x, y0 + y, mixed(picture.getRGB(x0 + x, y0 + y), ink, share));
          }
        }
      }
    }
  }

  private static int mixed(int paper, int ink, float share) {
    int mixed = 0xff;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int sample = paper >>> shift & 0xff;
      mixed = mixed << 8 | Math.round(sample + share * (Math.min(sample, ink) - sample));
    }
    return mixed;
  }
}
