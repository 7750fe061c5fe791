package app.selfsame.bench;

import app.selfsame.image.ImageHeader;
import app.selfsame.image.ImageHeaderReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The photo that times are taken on.
 *
 * @param description for the tables
 * @param content a JPEG file
 */
public record LargePhoto(String description, byte[] content) {
  private static final double PIXELS = 12e6;
  private static final int WIDTH = 3000;
  private static final int HEIGHT = 4000;
  private static final int NOISE = 9;

  /** The one of {@code large_mp} in the folder that is nearest to 12 megapixels, or a drawn one without a folder. */
  public static LargePhoto of(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      return new LargePhoto("drawn head, " + WIDTH + " x " + HEIGHT, draw());
    }
    byte[] nearest = null;
    try (Stream<Path> files = Files.list(Path.of(arguments[0], "large_mp"))) {
      for (Path file : files.sorted().toList()) {
        byte[] content = Files.readAllBytes(file);
        nearest = nearest == null || distance(content) < distance(nearest) ? content : nearest;
      }
    }
    if (nearest == null) {
      throw new IOException("no photo in " + arguments[0] + "/large_mp");
    }
    ImageHeader header = ImageHeaderReader.read(nearest);
    String size = header.width() + " x " + header.height() + ", " + nearest.length / 1000 + " kB";
    return new LargePhoto("photograph, " + size, nearest);
  }

  private static double distance(byte[] content) {
    ImageHeader header = ImageHeaderReader.read(content);
    return Math.abs((double) header.width() * header.height() - PIXELS);
  }

  /** A head as plain as a detector still takes for one, with noise: flat areas would be decoded too fast. */
  private static byte[] draw() throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(205, 210, 214));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    // With so much space around it as a document's frame takes.
    pen.translate(0.125 * WIDTH, 0.1 * HEIGHT);
    pen.scale(0.75, 0.75);
    Color skin = new Color(214, 168, 142);
    for (Shape shape :
        List.of(
            new Shape(1500, 3600, 1150, 1300, new Color(52, 62, 92)),
            new Shape(1500, 2750, 300, 480, skin.darker()),
            new Shape(1500, 1650, 820, 1050, new Color(60, 42, 32)),
            new Shape(1500, 1900, 690, 920, skin),
            new Shape(1220, 1600, 170, 30, new Color(60, 42, 32)),
            new Shape(1780, 1600, 170, 30, new Color(60, 42, 32)),
            new Shape(1220, 1760, 130, 62, Color.WHITE),
            new Shape(1780, 1760, 130, 62, Color.WHITE),
            new Shape(1220, 1760, 58, 60, new Color(50, 40, 36)),
            new Shape(1780, 1760, 58, 60, new Color(50, 40, 36)),
            new Shape(1500, 2080, 120, 160, new Color(196, 146, 122)),
            new Shape(1450, 2190, 28, 18, new Color(110, 70, 60)),
            new Shape(1550, 2190, 28, 18, new Color(110, 70, 60)),
            new Shape(1500, 2440, 240, 62, new Color(168, 88, 84)),
            new Shape(1500, 2440, 225, 8, new Color(96, 44, 44)))) {
      shape.fill(pen);
    }
    pen.dispose();
    addNoise(image);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", out);
    return out.toByteArray();
  }

  private static void addNoise(BufferedImage image) {
    Random random = new Random(1);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int change = random.nextInt(2 * NOISE + 1) - NOISE;
        Color colour = new Color(image.getRGB(x, y));
        int red = Math.max(0, Math.min(255, colour.getRed() + change));
        int green = Math.max(0, Math.min(255, colour.getGreen() + change));
        int blue = Math.max(0, Math.min(255, colour.getBlue() + change));
        image.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
  }

  /** An ellipse by centre and half axes, in pixels. */
  private record Shape(int x, int y, int halfWidth, int halfHeight, Color colour) {
    void fill(Graphics2D pen) {
      pen.setColor(colour);
      pen.fill(new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2.0 * halfWidth, 2.0 * halfHeight));
    }
  }
}
