package app.selfsame.bench.mrz;

import app.selfsame.image.RgbaImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * What a phone might have taken of a document on a table: turned, tilted, its page bent, in uneven light, with glare, out of
 * focus, noisy, compressed.
 *
 * @param glare brightness that the brightest spot adds, 0 without one
 */
record PhonePhoto(
    double degrees, double perspective, double bend, double share, double unevenness, double glare, double glareX,
    double glareY, double blurPx, double noise, float quality, long seed) {
  private static final int WIDTH_PX = 1800;
  private static final int HEIGHT_PX = 1350;

  /** A document that lies straight and flat in good light and fills most of the photo. */
  static PhonePhoto plain() {
    return new PhonePhoto(0, 0, 0, 0.8, 0, 0, 0, 0, 0.4, 1, 0.9f, 1);
  }

  /** Conditions by chance; a quarter turn may be added to the tilt of up to 12 degrees. */
  static PhonePhoto by(Chance chance) {
    return new PhonePhoto(
        chance.whole(0, 3) * 90 + chance.between(-12, 12),
        0.06,
        chance.of(0.5) ? chance.between(-0.02, 0.02) : 0,
        chance.between(0.5, 0.85),
        0.25,
        chance.of(0.5) ? chance.between(60, 200) : 0,
        chance.between(0, 1),
        chance.between(0.1, 1),
        chance.between(0.5, 1.4),
        chance.between(2, 6),
        (float) chance.between(0.7, 0.92),
        chance.whole(0, Integer.MAX_VALUE - 1));
  }

  PhonePhoto turned(double newDegrees) {
    return new PhonePhoto(
        newDegrees, perspective, bend, share, unevenness, glare, glareX, glareY, blurPx, noise, quality, seed);
  }

  PhonePhoto tilted(double newPerspective) {
    return new PhonePhoto(
        degrees, newPerspective, bend, share, unevenness, glare, glareX, glareY, blurPx, noise, quality, seed);
  }

  PhonePhoto bent(double newBend) {
    return new PhonePhoto(
        degrees, perspective, newBend, share, unevenness, glare, glareX, glareY, blurPx, noise, quality, seed);
  }

  PhonePhoto glaring(double brightness, double x, double y) {
    return new PhonePhoto(degrees, perspective, bend, share, unevenness, brightness, x, y, blurPx, noise, quality, seed);
  }

  PhonePhoto filling(double newShare) {
    return new PhonePhoto(
        degrees, perspective, bend, newShare, unevenness, glare, glareX, glareY, blurPx, noise, quality, seed);
  }

  /** Takes the photo. */
  RgbaImage take(BufferedImage document) {
    Chance chance = new Chance(seed);
    double[] toDocument = toDocument(document.getWidth(), document.getHeight(), chance);
    double waveX = chance.between(1, 4);
    double waveY = chance.between(-2, 2);
    double phase = chance.between(0, 6);
    BufferedImage table = table(chance);
    float[][] planes = new float[3][WIDTH_PX * HEIGHT_PX];
    for (int y = 0; y < HEIGHT_PX; y++) {
      for (int x = 0; x < WIDTH_PX; x++) {
        double light = 1 + unevenness * Math.cos(waveX * x / WIDTH_PX + waveY * y / HEIGHT_PX + phase);
        place(document, table, toDocument, x, y, light, planes);
      }
    }
    RgbaImage taken = noisy(planes, chance);
    return compressed(taken);
  }

  private void place(
      BufferedImage document, BufferedImage table, double[] h, int x, int y, double light, float[][] planes) {
    double red = 0;
    double green = 0;
    double blue = 0;
    for (int part = 0; part < 4; part++) {
      double px = x + 0.25 + 0.5 * (part & 1);
      double py = y + 0.25 + 0.5 * (part >> 1);
      double w = h[6] * px + h[7] * py + 1;
      double u = (h[0] * px + h[1] * py + h[2]) / w;
      double v = (h[3] * px + h[4] * py + h[5]) / w;
      v += bend * document.getWidth() * (1 - 4 * (u / document.getWidth() - 0.5) * (u / document.getWidth() - 0.5));
      boolean isDocument = u >= 0 && v >= 0 && u < document.getWidth() && v < document.getHeight();
      double shine = glare(u / document.getWidth(), v / document.getHeight(), isDocument);
      int rgb = isDocument ? document.getRGB((int) u, (int) v) : table.getRGB(x, y);
      red += (rgb >> 16 & 0xff) * light + shine;
      green += (rgb >> 8 & 0xff) * light + shine;
      blue += (rgb & 0xff) * light + shine;
    }
    planes[0][y * WIDTH_PX + x] = (float) (red / 4);
    planes[1][y * WIDTH_PX + x] = (float) (green / 4);
    planes[2][y * WIDTH_PX + x] = (float) (blue / 4);
  }

  private double glare(double x, double y, boolean isDocument) {
    if (glare == 0 || !isDocument) {
      return 0;
    }
    double dx = (x - glareX) / 0.07;
    double dy = (y - glareY) / 0.09;
    return glare * Math.exp(-dx * dx - dy * dy);
  }

  /** From places of the photo to places of the document: x' = (a x + b y + c) / (g x + h y + 1). */
  private double[] toDocument(int width, int height, Chance chance) {
    double scale = Math.min(share * WIDTH_PX / width, 0.85 * HEIGHT_PX / height);
    if (Math.abs(Math.sin(Math.toRadians(degrees))) > 0.6) {
      scale = Math.min(share * HEIGHT_PX / width * 1.2, 0.85 * WIDTH_PX / height);
    }
    double halfWidth = scale * width / 2;
    double halfHeight = scale * height / 2;
    double[][] corners = {{-halfWidth, -halfHeight}, {halfWidth, -halfHeight}, {halfWidth, halfHeight}, {-halfWidth, halfHeight}};
    double centreX = WIDTH_PX / 2.0 + chance.between(-40, 40);
    double centreY = HEIGHT_PX / 2.0 + chance.between(-30, 30);
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double[][] targets = {{0, 0}, {width, 0}, {width, height}, {0, height}};
    double[][] equations = new double[8][9];
    for (int i = 0; i < 4; i++) {
      double x = corners[i][0] + chance.between(-0.5, 0.5) * perspective * 2 * halfWidth;
      double y = corners[i][1] + chance.between(-0.5, 0.5) * perspective * 2 * halfWidth;
      double px = centreX + x * cos - y * sin;
      double py = centreY + x * sin + y * cos;
      equations[2 * i] = new double[] {px, py, 1, 0, 0, 0, -targets[i][0] * px, -targets[i][0] * py, targets[i][0]};
      equations[2 * i + 1] = new double[] {0, 0, 0, px, py, 1, -targets[i][1] * px, -targets[i][1] * py, targets[i][1]};
    }
    return solved(equations);
  }

  /** Gauss and Jordan, the largest element first. */
  private static double[] solved(double[][] rows) {
    int n = rows.length;
    for (int column = 0; column < n; column++) {
      int best = column;
      for (int row = column; row < n; row++) {
        best = Math.abs(rows[row][column]) > Math.abs(rows[best][column]) ? row : best;
      }
      double[] swapped = rows[column];
      rows[column] = rows[best];
      rows[best] = swapped;
      for (int row = 0; row < n; row++) {
        if (row != column) {
          double factor = rows[row][column] / rows[column][column];
          for (int i = column; i <= n; i++) {
            rows[row][i] -= factor * rows[column][i];
          }
        }
      }
    }
    double[] solution = new double[n];
    for (int i = 0; i < n; i++) {
      solution[i] = rows[i][n] / rows[i][i];
    }
    return solution;
  }

  /** A table with grain, half the time with a printed sheet on it. */
  private static BufferedImage table(Chance chance) {
    BufferedImage table = new BufferedImage(WIDTH_PX, HEIGHT_PX, BufferedImage.TYPE_INT_RGB);
    int red = chance.whole(40, 220);
    int green = Math.max(20, red - chance.whole(0, 50));
    int blue = Math.max(10, green - chance.whole(0, 50));
    double grain = chance.between(0, 0.12);
    double every = chance.between(20, 200);
    double slope = chance.between(-0.3, 0.3);
    for (int y = 0; y < HEIGHT_PX; y++) {
      for (int x = 0; x < WIDTH_PX; x++) {
        double wave = 1 + grain * Math.sin((y + slope * x + 30 * Math.sin(x / 300.0)) / every * 2 * Math.PI);
        table.setRGB(x, y, new Color(clipped(red * wave), clipped(green * wave), clipped(blue * wave)).getRGB());
      }
    }
    if (chance.of(0.5)) {
      Graphics2D graphics = table.createGraphics();
      graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.rotate(chance.between(-0.3, 0.3), WIDTH_PX / 2.0, HEIGHT_PX / 2.0);
      graphics.setColor(new Color(20, 20, 20, 180));
      graphics.setFont(graphics.getFont().deriveFont((float) chance.between(14, 34)));
      for (int row = 0; row < 60; row++) {
        graphics.drawString(chance.word("abcdefghilmnoprstuv     ABST.,", 120), -100, -200 + row * 36);
      }
      graphics.dispose();
    }
    return table;
  }

  private RgbaImage noisy(float[][] planes, Chance chance) {
    for (int i = 0; i < planes.length; i++) {
      planes[i] = blurred(planes[i]);
    }
    int[] pixels = new int[WIDTH_PX * HEIGHT_PX];
    for (int i = 0; i < pixels.length; i++) {
      double grey = noise * chance.noise();
      pixels[i] = RgbaImage.opaque(
          clipped(planes[0][i] + grey + noise / 2 * chance.noise()),
          clipped(planes[1][i] + grey + noise / 2 * chance.noise()),
          clipped(planes[2][i] + grey + noise / 2 * chance.noise()));
    }
    return new RgbaImage(WIDTH_PX, HEIGHT_PX, pixels);
  }

  private float[] blurred(float[] plane) {
    int radius = (int) Math.ceil(3 * blurPx);
    float[] weights = new float[2 * radius + 1];
    float sum = 0;
    for (int i = -radius; i <= radius; i++) {
      weights[i + radius] = (float) Math.exp(-i * i / (2 * blurPx * blurPx));
      sum += weights[i + radius];
    }
    float[] rows = new float[plane.length];
    float[] both = new float[plane.length];
    for (int y = 0; y < HEIGHT_PX; y++) {
      for (int x = 0; x < WIDTH_PX; x++) {
        float value = 0;
        for (int i = -radius; i <= radius; i++) {
          value += weights[i + radius] * plane[y * WIDTH_PX + Math.max(0, Math.min(WIDTH_PX - 1, x + i))];
        }
        rows[y * WIDTH_PX + x] = value / sum;
      }
    }
    for (int y = 0; y < HEIGHT_PX; y++) {
      for (int i = -radius; i <= radius; i++) {
        int from = Math.max(0, Math.min(HEIGHT_PX - 1, y + i)) * WIDTH_PX;
        for (int x = 0; x < WIDTH_PX; x++) {
          both[y * WIDTH_PX + x] += weights[i + radius] / sum * rows[from + x];
        }
      }
    }
    return both;
  }

  private static int clipped(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }

  private RgbaImage compressed(RgbaImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        var out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(Pictures.buffered(image), null, null), how);
      out.flush();
      return Pictures.rgba(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }
}
