package app.selfsame.bench.campaign;

import app.selfsame.bench.Ending;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code ./bench campaign [--seed NUMBER] [--count NUMBER] [--from NUMBER] [KIND...]}: much that nobody has thought of one by
 * one, from a seed that is printed. Ends with status 1 when something came of it that must not, and says what repeats it.
 */
public final class CampaignBenchmark {
  private static final long SEED = 20261130;
  private static final int SHOWN_REMARKS = 20;

  private CampaignBenchmark() {}

  public static void main(String[] arguments) {
    Ending.with(() -> isRight(arguments));
  }

  private static boolean isRight(String[] arguments) throws Exception {
    long seed = SEED;
    long count = 0;
    long from = 0;
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      String next = i + 1 < arguments.length ? arguments[i + 1] : "";
      switch (arguments[i]) {
        case "--seed" -> seed = number(arguments[i++], next);
        case "--count" -> count = number(arguments[i++], next);
        case "--from" -> from = number(arguments[i++], next);
        default -> kinds.add(kind(arguments[i]));
      }
    }
    if (kinds.isEmpty()) {
      kinds.addAll(List.of(Kind.values()));
    }
    boolean isRight = true;
    for (Kind kind : kinds) {
      Terms terms = new Terms(seed, (int) from, count == 0 ? kind.count() : (int) count);
      System.out.printf(
          Locale.ROOT, "%n%s: %s. Seed %d, %d of them from %d on.%n",
          kind.word(), kind.description(), terms.seed(), terms.count(), terms.from());
      long start = System.nanoTime();
      Findings findings = kind.campaign().run(terms);
      print(findings, (System.nanoTime() - start) / 1e9, System.out);
      if (!findings.faults().isEmpty()) {
        System.out.printf(
            Locale.ROOT, "One of them again: ./bench campaign --seed %d --from N --count 1 %s%n", seed, kind.word());
        isRight = false;
      }
    }
    return isRight;
  }

  private static void print(Findings findings, double seconds, PrintStream out) {
    out.printf(Locale.ROOT, "%.0f s: %s%n", seconds, findings.outcomes());
    findings.remarks().stream().limit(SHOWN_REMARKS).forEach(remark -> out.println("- " + remark));
    if (findings.remarks().size() > SHOWN_REMARKS) {
      out.println("- and " + (findings.remarks().size() - SHOWN_REMARKS) + " more like these");
    }
    findings.faults().forEach(fault -> out.println("FAULT " + fault));
  }

  private static long number(String option, String text) {
    if (!text.matches("\\d{1,9}")) {
      System.err.println(option + " needs a whole number of at most nine digits.");
      System.exit(2);
    }
    return Long.parseLong(text);
  }

  private static Kind kind(String word) {
    Optional<Kind> named = Arrays.stream(Kind.values()).filter(kind -> kind.word().equals(word)).findFirst();
    if (named.isEmpty()) {
      System.err.println("No kind of campaign: " + word + ". The kinds are:");
      Arrays.stream(Kind.values()).forEach(kind -> System.err.println("- " + kind.word() + ": " + kind.description()));
      System.exit(2);
    }
    return named.get();
  }
}
