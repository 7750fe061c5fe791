package app.selfsame.bench.hostile;

import app.selfsame.bench.enhance.ServiceSetup;
import app.selfsame.light.DimPortrait;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code ./bench hostile [--seed NUMBER] [KIND...]}: what honest visitors are answered while others attack the server,
 * one kind of attack after the other: with little memory, and those of files also as it comes. Visitors and attackers
 * have other addresses. Ends with status 1 when an honest request is not answered, or the server is not in order after
 * an attack.
 */
public final class HostileBenchmark {
  private static final long SEED = 1;

  private HostileBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.setProperty("java.awt.headless", "true");
    long seed = SEED;
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--seed")) {
        seed = seed(i + 1 < arguments.length ? arguments[++i] : "");
      } else {
        kinds.add(kind(arguments[i]));
      }
    }
    if (kinds.isEmpty()) {
      kinds.addAll(List.of(Kind.values()));
    }
    System.out.printf(
        Locale.ROOT,
        "Seed %d. An honest crop is a drawn portrait of %d x %d px. Times are milliseconds from before connecting to"
            + " the last byte, median to most, in brackets against those right before the attack; who has waited for %d"
            + " has gone. Aim: all answered, and medians at most twice the usual, or 20.%n%n",
        seed, Kind.CROP_WIDTH, Kind.CROP_HEIGHT, Visitors.PATIENCE_MILLIS);
    list(kinds, System.out);
    DimPortrait portrait = DimPortrait.of(new String[0]);
    List<String> failures = new ArrayList<>();
    failures.addAll(Siege.run(ServiceSetup.SPARING, kinds, portrait, seed));
    List<Kind> ofFiles = kinds.stream().filter(Kind::isOfFiles).toList();
    if (!ofFiles.isEmpty()) {
      failures.addAll(Siege.run(ServiceSetup.PLAIN, ofFiles, portrait, seed));
    }
    if (!failures.isEmpty()) {
      System.err.println("Failed:");
      failures.forEach(System.err::println);
      System.exit(1);
    }
  }

  private static void list(List<Kind> kinds, PrintStream out) {
    kinds.forEach(kind -> out.println("- " + kind.word() + ": " + kind.description()));
  }

  private static long seed(String number) {
    if (!number.matches("\\d{1,18}")) {
      System.err.println("--seed needs a whole number.");
      System.exit(2);
    }
    return Long.parseLong(number);
  }

  private static Kind kind(String word) {
    Optional<Kind> named = Arrays.stream(Kind.values()).filter(kind -> kind.word().equals(word)).findFirst();
    if (named.isEmpty()) {
      System.err.println("No kind of attack: " + word + ". The kinds are:");
      list(List.of(Kind.values()), System.err);
      System.exit(2);
    }
    return named.get();
  }
}
