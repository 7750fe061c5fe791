package app.selfsame.bench.matting;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.photos.Csv;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Photographs without faces, to stand behind drawn people. */
final class PhotoBackgrounds {
  private static final int MOST = 4;
  private static final int LEAST_SIDE = 500;

  private PhotoBackgrounds() {}

  /** The last ones of {@code no_face} in a folder's {@code manifest.csv} that are large enough. */
  static List<Colours> of(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map<String, String> row : Csv.read(folder.resolve("manifest.csv"))) {
      if (row.getOrDefault("category", "").equals("no_face") && isLarge(row)) {
        files.add(folder.resolve(row.get("file")));
      }
    }
    List<Colours> photographs = new ArrayList<>();
    for (Path file : files.subList(Math.max(0, files.size() - MOST), files.size())) {
      photographs.add(Colours.of(new PhotoDecoder().decode(Files.readAllBytes(file)).overWhite()));
    }
    return photographs;
  }

  private static boolean isLarge(Map<String, String> row) {
    return Math.min(Integer.parseInt(row.get("width")), Integer.parseInt(row.get("height"))) >= LEAST_SIDE;
  }

  /** The middle of a photograph, scaled until it covers a picture of this size. */
  static Colours covering(Colours photograph, int width, int height) {
    double scale = Math.max((double) width / photograph.width(), (double) height / photograph.height());
    int scaledWidth = Math.max(width, (int) Math.round(photograph.width() * scale));
    int scaledHeight = Math.max(height, (int) Math.round(photograph.height() * scale));
    BufferedImage whole = Pictures.buffered(photograph.rounded());
    Image scaled = whole.getScaledInstance(scaledWidth, scaledHeight, Image.SCALE_AREA_AVERAGING);
    BufferedImage cut = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    cut.createGraphics().drawImage(scaled, (width - scaledWidth) / 2, (height - scaledHeight) / 2, null);
    return Colours.of(cut);
  }
}
