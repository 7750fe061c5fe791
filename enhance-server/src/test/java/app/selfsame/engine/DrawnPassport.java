package app.selfsame.engine;

import static org.junit.Assert.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;

/** The page of a passport, drawn in the typeface of such pages. */
public final class DrawnPassport {
  static final int WIDTH_PX = 900;
  static final int HEIGHT_PX = 640;
  static final int LINES_TOP_PX = 500;

  private static final File OCR_B = new File("/usr/share/fonts/opentype/ocr-b/OCRB.otf");

  private DrawnPassport() {}

  /** Fails where nothing can be drawn: what policies promise has tests that nothing leaves out. */
  public static void requireTypeface() {
    assertTrue("Debian's fonts-ocr-b is not installed, which ./test does", OCR_B.canRead());
  }

  public static BufferedImage page(List<String> lines) throws Exception {
    BufferedImage page = new BufferedImage(WIDTH_PX, HEIGHT_PX, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setColor(new Color(236, 240, 232));
    graphics.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
    graphics.setColor(new Color(120, 90, 80));
    graphics.fillRect(60, 90, 220, 290);
    graphics.setColor(new Color(30, 30, 34));
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 20));
    for (int i = 0; i < 6; i++) {
      graphics.drawString("Utopia, passport", 330, 120 + 45 * i);
    }
    Font font = Font.createFont(Font.TRUETYPE_FONT, OCR_B).deriveFont(28f);
    graphics.setFont(font);
    int y = LINES_TOP_PX + 22;
    for (String line : lines) {
      graphics.drawString(line, (WIDTH_PX - graphics.getFontMetrics().stringWidth(line)) / 2, y);
      y += 48;
    }
    graphics.dispose();
    return page;
  }
}
