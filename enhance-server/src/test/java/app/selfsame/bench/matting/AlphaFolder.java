package app.selfsame.bench.matting;

import app.selfsame.matting.Trimap;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Photographs with alphas and trimaps that others made: {@code x_alpha.png}, {@code x_trimap.png} and the photo. */
final class AlphaFolder {
  private static final String ALPHA = "_alpha.png";

  private AlphaFolder() {}

  static List<MattingSample> read(Path folder) throws IOException {
    List<MattingSample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ALPHA)).sorted().toList()) {
        samples.add(read(folder, file.getFileName().toString().replace(ALPHA, "")));
      }
    }
    return samples;
  }

  private static MattingSample read(Path folder, String name) throws IOException {
    Path image = folder.resolve(name + "_image.png");
    BufferedImage picture = ImageIO.read((Files.exists(image) ? image : folder.resolve(name + ".png")).toFile());
    Plane alpha = Pictures.grey(ImageIO.read(folder.resolve(name + ALPHA).toFile()));
    Plane trimap = Pictures.grey(ImageIO.read(folder.resolve(name + "_trimap.png").toFile()));
    Plane mask = CoarseMask.upsampled(CoarseMask.of(alpha), alpha.width(), alpha.height());
    return new MattingSample(
        "photographs, alphas by others",
        name.substring(name.lastIndexOf("__") + 2),
        Colours.of(picture).rounded(),
        alpha,
        mask,
        labelled(trimap),
        Optional.empty());
  }

  private static Trimap labelled(Plane trimap) {
    byte[] labels = new byte[trimap.values().length];
    for (int i = 0; i < labels.length; i++) {
      float value = trimap.values()[i];
      labels[i] = value > 0.9f ? Trimap.FOREGROUND : value < 0.1f ? Trimap.BACKGROUND : Trimap.UNKNOWN;
    }
    return new Trimap(trimap.width(), trimap.height(), labels);
  }
}
