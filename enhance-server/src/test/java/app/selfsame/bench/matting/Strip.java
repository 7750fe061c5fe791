package app.selfsame.bench.matting;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures of one size side by side in a PNG file. */
final class Strip {
  private static final int MOST_WIDTH = 700;
  private static final int GAP = 6;

  private Strip() {}

  /** Writes {@code name.png}; panels wider than 700 px are scaled down to that. */
  static void write(List<BufferedImage> panels, Path folder, String name) throws IOException {
    BufferedImage first = panels.get(0);
    int width = Math.min(MOST_WIDTH, first.getWidth());
    int height = Math.max(1, Math.round((float) first.getHeight() * width / first.getWidth()));
    int all = panels.size() * (width + GAP) - GAP;
    BufferedImage strip = new BufferedImage(all, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = strip.createGraphics();
    for (int i = 0; i < panels.size(); i++) {
      BufferedImage panel = panels.get(i);
      Image scaled =
          width == panel.getWidth() ? panel : panel.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
      pen.drawImage(scaled, i * (width + GAP), 0, null);
    }
    pen.dispose();
    Files.createDirectories(folder);
    ImageIO.write(strip, "png", folder.resolve(name + ".png").toFile());
  }
}
