package app.selfsame.bench.hostile;

import app.selfsame.bench.Samples;
import app.selfsame.bench.enhance.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the visitors of a while were answered. */
final class Answers {
  /** An answer may take so many times what it usually takes. */
  private static final double AIM = 2;
  /** Sooner than anybody notices, however many times the usual that is. */
  private static final double UNNOTICED_MILLIS = 20;

  private final Map<Errand, List<Answer>> answers = new EnumMap<>(Errand.class);

  synchronized void add(Errand errand, Answer answer) {
    answers.computeIfAbsent(errand, key -> new ArrayList<>()).add(answer);
  }

  private synchronized List<Answer> of(Errand errand) {
    return List.copyOf(answers.getOrDefault(errand, List.of()));
  }

  /** Milliseconds of those who were answered, which may be nobody. */
  private Samples millis(Errand errand) {
    return Samples.of(of(errand).stream().filter(Answer::isGood).map(Answer::millis).toList());
  }

  /** How many were answered of how many who came. */
  private String count(Errand errand) {
    return of(errand).stream().filter(Answer::isGood).count() + "/" + of(errand).size();
  }

  /** For the table, such as {@code 12/12, 95 to 140}. */
  String usual(Errand errand) {
    Samples millis = millis(errand);
    if (millis.sorted().length == 0) {
      return count(errand);
    }
    return count(errand) + String.format(Locale.ROOT, ", %s to %s", figure(millis.median()), figure(millis.most()));
  }

  /** For the table, such as {@code 12/12, 101 (1.1) to 160 (1.1)}. */
  String against(Answers before, Errand errand) {
    Samples millis = millis(errand);
    Samples usual = before.millis(errand);
    if (millis.sorted().length == 0 || usual.sorted().length == 0) {
      return count(errand);
    }
    return count(errand)
        + String.format(
            Locale.ROOT,
            ", %s (%.1f) to %s (%.1f)",
            figure(millis.median()),
            millis.median() / usual.median(),
            figure(millis.most()),
            millis.most() / usual.most());
  }

  private static String figure(double millis) {
    return String.format(Locale.ROOT, millis < 10 ? "%.1f" : "%.0f", millis);
  }

  /** What was not answered as it should be, such as {@code POST /enhance 503 busy: 4}. */
  Tally failures() {
    Tally failures = new Tally();
    for (Errand errand : Errand.values()) {
      of(errand).stream()
          .filter(answer -> !answer.isGood())
          .forEach(answer -> failures.add(errand.words() + " " + answer));
    }
    return failures;
  }

  private static boolean isSoon(double millis, double usualMillis) {
    return millis <= Math.max(UNNOTICED_MILLIS, AIM * usualMillis);
  }

  /** Whether all were answered, and took no more than twice the usual time or hardly any, by their medians. */
  boolean meetAim(Answers before) {
    return failures().sum() == 0
        && before.failures().sum() == 0
        && Arrays.stream(Errand.values())
            .allMatch(errand -> isSoon(millis(errand).median(), before.millis(errand).median()));
  }
}
