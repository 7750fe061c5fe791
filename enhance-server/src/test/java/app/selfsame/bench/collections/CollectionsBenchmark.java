package app.selfsame.bench.collections;

import app.selfsame.bench.Ending;
import java.util.Arrays;
import java.util.Locale;

/**
 * {@code ./bench collections rush [PEOPLE]}: people (1,000) who send their pictures at once; {@code phone [DIR]}: from a link to
 * the photo that is sent, on a phone's line; {@code zip [PHOTOS]}: photos (1,000) that are decrypted in the portal into one
 * file. Ends with status 1 when a picture was lost.
 */
public final class CollectionsBenchmark {
  private CollectionsBenchmark() {}

  public static void main(String[] arguments) {
    Ending.with(() -> isRight(arguments));
  }

  private static boolean isRight(String[] arguments) throws Exception {
    System.out.printf(
        Locale.ROOT, "%d processors, Java %s.%n", Runtime.getRuntime().availableProcessors(), Runtime.version());
    String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    return switch (arguments[0]) {
      case "rush" -> RushBenchmark.run(rest);
      case "phone" -> PhoneBenchmark.run(rest);
      case "zip" -> ZipBenchmark.run(rest);
      default -> throw new IllegalArgumentException(arguments[0]);
    };
  }
}
