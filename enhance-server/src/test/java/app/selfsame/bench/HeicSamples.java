package app.selfsame.bench;

import app.selfsame.decode.ProfiledCharts;
import app.selfsame.worker.TestPhotos;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./bench heic-samples}: draws the pictures of the tests' HEIC files, has libheif's {@code heif-enc} code them, and
 * prints what littleCMS's {@code transicc} makes of the chart's colours.
 */
public final class HeicSamples {
  private static final int TILE_WIDTH = 416;
  private static final int TILE_HEIGHT = 320;

  private HeicSamples() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path samples =
        Path.of(System.getProperty("selfsame.root"), "web-client/src/test/resources/app/selfsame/worker/heic");
    Files.createDirectories(samples);
    Path work = Files.createTempDirectory("heic");
    BufferedImage lying = lying(TestPhotos.drawnPerson());
    for (int i = 0; i < 4; i++) {
      byte[] tile = TestPhotos.encode(tile(lying, i % 2 * TILE_WIDTH, i / 2 * TILE_HEIGHT), "png");
      encode(work, tile, samples.resolve("person-" + i + ".heic"), "-q", "80");
    }
    for (boolean p3 : new boolean[] {true, false}) {
      byte[] profile = ProfiledCharts.profile(p3);
      String name = p3 ? "p3" : "adobe";
      encode(work, ProfiledCharts.png(8, profile), samples.resolve("chart-" + name + ".heic"), "-q", "95");
      if (p3) {
        encode(work, ProfiledCharts.png(16, profile), samples.resolve("chart-p3-10.heic"), "-q", "95", "-b", "10");
        encode(work, ProfiledCharts.png(8, profile), samples.resolve("chart-p3.avif"), "-A", "-q", "95");
      }
      convert(work, name, profile);
    }
    encode(work, ProfiledCharts.png(8, null), samples.resolve("chart.heic"), "-q", "95");
  }

  /** Turned anticlockwise, as a phone that is held upright stores it. */
  private static BufferedImage lying(BufferedImage upright) {
    BufferedImage lying = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < lying.getHeight(); y++) {
      for (int x = 0; x < lying.getWidth(); x++) {
        lying.setRGB(x, y, upright.getRGB(upright.getWidth() - 1 - y, x));
      }
    }
    return lying;
  }

  /** Green where the picture has ended. */
  private static BufferedImage tile(BufferedImage picture, int left, int top) {
    BufferedImage tile = new BufferedImage(TILE_WIDTH, TILE_HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = tile.createGraphics();
    g.setColor(Color.GREEN);
    g.fillRect(0, 0, TILE_WIDTH, TILE_HEIGHT);
    g.drawImage(picture, -left, -top, null);
    g.dispose();
    return tile;
  }

  private static void encode(Path work, byte[] png, Path to, String... settings)
      throws IOException, InterruptedException {
    Path from = Files.write(work.resolve("drawn.png"), png);
    List<String> command = new ArrayList<>(List.of("heif-enc", from.toString(), "-o", to.toString()));
    command.addAll(List.of(settings));
    run(new ProcessBuilder(command));
  }

  private static void convert(Path work, String name, byte[] profile) throws IOException, InterruptedException {
    Path icc = Files.write(work.resolve(name + ".icc"), profile);
    Path colours = Files.writeString(work.resolve("colours.txt"), ProfiledCharts.samples());
    System.out.println(name);
    run(new ProcessBuilder("transicc", "-i", icc.toString(), "-o", "*sRGB", "-t", "1", "-n")
        .redirectInput(colours.toFile()));
  }

  private static void run(ProcessBuilder command) throws IOException, InterruptedException {
    int exit = command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT).start().waitFor();
    if (exit != 0) {
      throw new IOException(command.command() + " exits with " + exit);
    }
  }
}
