package app.selfsame.bench.matting;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param photos the folder of photographs
 * @param sheets where pictures to look at are written
 * @param cost whether time and memory of a large picture are all that is asked for
 */
record Options(Optional<Path> photos, Optional<Path> sheets, boolean cost) {
  static Options of(String[] arguments) {
    Optional<Path> photos = Optional.empty();
    Optional<Path> sheets = Optional.empty();
    boolean cost = false;
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--cost")) {
        cost = true;
      } else if (arguments[i].equals("--sheets") && i + 1 < arguments.length) {
        sheets = Optional.of(Path.of(arguments[++i]));
      } else if (arguments[i].startsWith("--") || photos.isPresent()) {
        throw new IllegalArgumentException("unexpected: " + arguments[i]);
      } else {
        photos = Optional.of(Path.of(arguments[i]));
      }
    }
    return new Options(photos, sheets, cost);
  }
}
