package app.selfsame.bench.files;

import app.selfsame.decode.ChromiumPictures;
import app.selfsame.decode.DamagedFiles;
import app.selfsame.decode.MadeFiles;
import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code ./bench files [DIR]}: whether the files that the tests make, and all of a folder, open on the command line as
 * they do in Chromium, by the way that the page takes, and how far the colours are apart.
 */
public final class FilesBenchmark {
  private FilesBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 1) {
      System.err.println("usage: ./bench files [DIR], a folder of pictures");
      System.exit(2);
    }
    try (ChromiumPictures browser = new ChromiumPictures()) {
      System.out.println(browser.version());
      List<Sample> made = new ArrayList<>();
      MadeFiles.all().forEach(file -> made.add(new Sample(file.toString(), file.bytes(), file.shown())));
      new FilesTable("Files made by the tests", made, browser).print(System.out);
      List<Sample> damaged = new ArrayList<>();
      for (DamagedFiles.DamagedFile file : DamagedFiles.all()) {
        damaged.add(new Sample(file.kind() + ", " + file.harm(), file.bytes(), null));
      }
      new FilesTable("The same, cut or with a turned bit", damaged, browser).print(System.out);
      if (arguments.length == 1) {
        new FilesTable("Files of the folder", in(Path.of(arguments[0])), browser).print(System.out);
      }
    }
  }

  /** Those that are pictures, whatever their names. */
  private static List<Sample> in(Path folder) throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        if (Files.size(path) <= DecodingLimits.MAX_FILE_BYTES) {
          Sample sample = new Sample(folder.relativize(path).toString(), Files.readAllBytes(path), null);
          if (sample.format() != ImageFormat.UNKNOWN) {
            samples.add(sample);
          }
        }
      }
    }
    return samples;
  }
}
