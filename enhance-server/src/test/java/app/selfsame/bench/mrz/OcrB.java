package app.selfsame.bench.mrz;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The typeface of machine-readable zones in Debian's package {@code fonts-ocr-b} 0.3~dfsg1-1, in four cuts, each in several
 * weights of stroke. Outlines by Norbert Schwarz and Matthew Skala, free to use.
 */
final class OcrB {
  /** Where the package puts them. */
  static final Path FOLDER = Path.of("/usr/share/fonts/opentype/ocr-b");

  /** Width of a cell, in px of a glyph's picture. */
  static final int CELL_PX = 32;

  static final int WIDTH_PX = 40;
  static final int HEIGHT_PX = 48;

  private static final String[][] CUTS = {
    {"OCRB.otf", "84558d47dbc19bb5887cc7b72ed62c64534fd00f0b569d28e6dc63b71fe27707"},
    {"OCRBF.otf", "c3a1f63709fb6acb1e5ea07b5eeb74d940f36b0015644f1d977cadba2b0d1106"},
    {"OCRBL.otf", "bf8220ab5397562cd0b7b5e1cc9a9be6b6d299fbbb5bef2e2e1df88d63d0069a"},
    {"OCRBS.otf", "6fc670f99123dc88677c8aea548c601b5094fed35b9dd8bddba6843a1fdf966d"},
  };
  private static final int[][] AROUND = {{-1, -1}, {0, -1}, {1, -1}, {-1, 0}, {1, 0}, {-1, 1}, {0, 1}, {1, 1}};
  private static final int[][] WIDE = {{-2, 0}, {-1, 0}, {1, 0}, {2, 0}, {0, -2}, {0, -1}, {0, 1}, {0, 2}, {-1, -1}, {1, -1},
      {-1, 1}, {1, 1}};

  /** By cut, weight of stroke and character. */
  private final Raster[][][] glyphs;

  private OcrB(Raster[][][] glyphs) {
    this.glyphs = glyphs;
  }

  static boolean isInstalled() {
    return Files.isReadable(FOLDER.resolve(CUTS[0][0]));
  }

  /**
   * Reads the installed fonts.
   *
   * @throws IllegalStateException when one is not the file that it should be
   */
  static OcrB load() {
    Raster[][][] glyphs = new Raster[CUTS.length][][];
    for (int cut = 0; cut < CUTS.length; cut++) {
      glyphs[cut] = weights(read(FOLDER.resolve(CUTS[cut][0]), CUTS[cut][1]));
    }
    return new OcrB(glyphs);
  }

  /** How often each cut is drawn: round, hollow, slanted, and with sharp corners. */
  enum Cuts {
    /** So that what is learned holds for all. */
    ALL(6, 4, 4, 0.3),
    /** As documents have them. */
    OF_DOCUMENTS(12, 0.2, 0.4, 1.7);

    private final double[] shares;

    Cuts(double... shares) {
      this.shares = shares;
    }
  }

  /** The glyphs of one cut in one weight, in the order of {@link ZoneText#CHARACTERS}: 1 is ink; middle on middle. */
  Raster[] draw(Chance chance, Cuts cuts) {
    double drawn = chance.between(0, 14.3);
    double weight = chance.between(0, 1);
    int cut = 0;
    while (cut < CUTS.length - 1 && drawn >= cuts.shares[cut]) {
      drawn -= cuts.shares[cut++];
    }
    Raster[][] weights = glyphs[cut];
    return weights[weight < 0.25 ? 2 : weight < 0.35 ? 3 : weight < 0.5 ? 0 : 1];
  }

  /** The plain cut in its own weight. */
  Raster[] plain() {
    return glyphs[0][1];
  }

  private static Raster[][] weights(Font font) {
    List<Raster> thin = new ArrayList<>();
    List<Raster> own = new ArrayList<>();
    List<Raster> bold = new ArrayList<>();
    List<Raster> fat = new ArrayList<>();
    FontRenderContext context = new FontRenderContext(null, true, true);
    float advance = font.deriveFont(1000f).createGlyphVector(context, "A").getGlyphMetrics(0).getAdvance();
    float size = (float) (1000 * CELL_PX / advance);
    Font sized = font.deriveFont(size);
    Rectangle2D capital = sized.createGlyphVector(context, "H").getOutline().getBounds2D();
    for (int i = 0; i < ZoneText.CHARACTERS.length(); i++) {
      GlyphVector glyph = sized.createGlyphVector(context, ZoneText.CHARACTERS.substring(i, i + 1));
      Raster raster = rasterised(glyph, capital.getHeight());
      thin.add(raster.extreme(AROUND, false));
      own.add(raster);
      bold.add(raster.extreme(AROUND, true));
      fat.add(raster.extreme(WIDE, true));
    }
    return new Raster[][] {thin.toArray(Raster[]::new), own.toArray(Raster[]::new), bold.toArray(Raster[]::new),
        fat.toArray(Raster[]::new)};
  }

  private static Raster rasterised(GlyphVector glyph, double capitalHeight) {
    BufferedImage image = new BufferedImage(WIDTH_PX, HEIGHT_PX, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    double left = WIDTH_PX / 2.0 - glyph.getGlyphMetrics(0).getAdvance() / 2;
    graphics.fill(
        AffineTransform.getTranslateInstance(left, HEIGHT_PX / 2.0 + capitalHeight / 2)
            .createTransformedShape(glyph.getOutline()));
    graphics.dispose();
    Raster raster = new Raster(WIDTH_PX, HEIGHT_PX);
    for (int i = 0; i < raster.values.length; i++) {
      raster.values[i] = image.getRaster().getDataBuffer().getElem(i) / 255f;
    }
    return raster;
  }

  private static Font read(Path path, String sha256) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      String actual = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      if (!actual.equals(sha256)) {
        throw new IllegalStateException(path + " has SHA-256 " + actual + ", not " + sha256);
      }
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
