package app.selfsame.bench.mrz;

import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.mrz.CellLine;
import app.selfsame.mrz.LinePicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Debian's {@code tesseract-ocr} with its English model, told which characters there are. */
final class Tesseract {
  private static final int CELL_PX = 24;
  private static final int MARGIN_PX = 12;
  private static final int[] LENGTHS = {30, 36, 44};
  private static final int SLACK = 4;

  private Tesseract() {}

  static boolean isInstalled() {
    return Files.isExecutable(Path.of("/usr/bin/tesseract"));
  }

  /** The lines of a whole picture that are about as long as those of zones. */
  static List<String> readWhole(BufferedImage picture) throws IOException, InterruptedException {
    return longOnes(run(picture, 6));
  }

  /** Those of some lines that are about as long as lines of zones. */
  static List<String> longOnes(List<String> all) {
    List<String> lines = new ArrayList<>();
    for (String line : all) {
      for (int length : LENGTHS) {
        if (Math.abs(line.length() - length) <= SLACK && line.contains("<")) {
          lines.add(line);
          break;
        }
      }
    }
    return lines;
  }

  /** A line that the project has found and straightened. */
  static String readLine(RgbaImage photo, CellLine line) throws IOException, InterruptedException {
    return String.join("", run(framed(photo, line), 7));
  }

  /** A straightened line with a margin, at a size that Tesseract likes. */
  static BufferedImage framed(RgbaImage photo, CellLine line) {
    RgbaImage straight = LinePicture.of(new ImagePyramid(photo), line, CELL_PX);
    BufferedImage framed = new BufferedImage(
        straight.width() + 2 * MARGIN_PX, straight.height() + 2 * MARGIN_PX, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < framed.getHeight(); y++) {
      for (int x = 0; x < framed.getWidth(); x++) {
        int pixel = straight.pixel(
            Math.max(0, Math.min(straight.width() - 1, x - MARGIN_PX)),
            Math.max(0, Math.min(straight.height() - 1, y - MARGIN_PX)));
        framed.setRGB(x, y, RgbaImage.red(pixel) << 16 | RgbaImage.green(pixel) << 8 | RgbaImage.blue(pixel));
      }
    }
    return framed;
  }

  private static List<String> run(BufferedImage picture, int mode) throws IOException, InterruptedException {
    Path file = Files.createTempFile("zone", ".png");
    try {
      ImageIO.write(picture, "png", file.toFile());
      ProcessBuilder command = new ProcessBuilder(
              "tesseract", file.toString(), "-", "-l", "eng", "--psm", String.valueOf(mode),
              "-c", "tessedit_char_whitelist=" + ZoneText.CHARACTERS)
          .redirectError(ProcessBuilder.Redirect.DISCARD);
      // Its threads wait for each other in a loop: where cores are busy, several are far slower than one.
      command.environment().put("OMP_THREAD_LIMIT", "1");
      Process process = command.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return out.lines().map(line -> line.replace(" ", "")).filter(line -> !line.isEmpty()).toList();
    } finally {
      Files.delete(file);
    }
  }
}
