package app.selfsame.bench.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What Jazzer calls again and again with bytes of its making: {@code ./bench fuzz READER SECONDS}. It looks which of them reach
 * code that none reached before, and goes on from those.
 */
public final class GuidedReading {
  private static Reader reader;

  private GuidedReading() {}

  /**
   * Called once before the first bytes.
   *
   * @param arguments the reader's name
   */
  public static void fuzzerInitialize(String[] arguments) {
    reader = Reader.valueOf(arguments[0].toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whatever this throws is a finding. */
  public static void fuzzerTestOneInput(byte[] file) throws IOException {
    reader.read(file);
  }

  /**
   * Writes whole files to begin with into a folder.
   *
   * @param arguments the reader's name, and the folder
   */
  public static void main(String[] arguments) throws IOException {
    fuzzerInitialize(arguments);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    List<Seeds.Named> seeds = reader.seeds();
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(folder.resolve("seed-" + i), seeds.get(i).bytes());
    }
  }
}
