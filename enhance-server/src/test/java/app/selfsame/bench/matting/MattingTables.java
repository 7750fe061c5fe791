package app.selfsame.bench.matting;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.matting.Matte;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the contests came to, set by set. */
final class MattingTables {
  private final List<Contest> contests;
  private final Map<String, List<Contest>> sets = new LinkedHashMap<>();

  MattingTables(List<Contest> contests) {
    this.contests = contests;
    contests.forEach(each -> sets.computeIfAbsent(each.sample().set(), set -> new ArrayList<>()).add(each));
  }

  void print() {
    print("MSE over unknown pixels, x 1e-3", errors -> 1000 * errors.mse());
    print("SAD, thousands of pixels", AlphaErrors::sad);
    print("Gradient error, thousands", AlphaErrors::gradient);
    System.out.println();
    System.out.println(
        "Aims, in every set: at most 0.5 of the guided filter; at most 1.0 of the closed form, given the same trimap.");
    printTimes();
    printSelfsame();
    printPictures();
  }

  private void print(String title, ToDoubleFunction<AlphaErrors> error) {
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            title,
            "set", "pictures", "mask upsampled", "guided filter", "wide guided filter", "closed form",
            "Selfsame, trimap alone", "Selfsame", "Selfsame / guided filter", "Selfsame / wide",
            "trimap alone / closed form");
    sets.forEach((set, members) -> table.row(cells(set, members, error)));
    table.row(cells("all", contests, error));
  }

  private static Object[] cells(String set, List<Contest> members, ToDoubleFunction<AlphaErrors> error) {
    List<Object> cells = new ArrayList<>(List.of(set, members.size()));
    for (Method method : Method.values()) {
      cells.add(format(mean(members, method, error)));
    }
    cells.add(ratio(members, error, Method.SELFSAME, Method.GUIDED));
    cells.add(ratio(members, error, Method.SELFSAME, Method.GUIDED_WIDE));
    cells.add(ratio(members, error, Method.TRIMAP_ALONE, Method.CLOSED_FORM));
    return cells.toArray();
  }

  private static String ratio(List<Contest> members, ToDoubleFunction<AlphaErrors> error, Method own, Method other) {
    return format(mean(members, own, error) / mean(members, other, error));
  }

  private static double mean(List<Contest> members, Method method, ToDoubleFunction<AlphaErrors> error) {
    return mean(members, member -> error.applyAsDouble(member.errors().get(method)));
  }

  private static double mean(List<Contest> members, ToDoubleFunction<Contest> value) {
    return members.stream().mapToDouble(value).average().orElse(Double.NaN);
  }

  private void printTimes() {
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            "Milliseconds a picture on the wall",
            "set", "guided filter", "closed form", "Selfsame", "iterations of the closed form, the most");
    sets.forEach(
        (set, members) ->
            table.row(
                set,
                Math.round(mean(members, member -> member.millis().get(Method.GUIDED_WIDE))),
                Math.round(mean(members, member -> member.millis().get(Method.CLOSED_FORM))),
                Math.round(mean(members, member -> member.millis().get(Method.SELFSAME))),
                members.stream().mapToInt(Contest::closedFormIterations).max().orElse(0)));
  }

  private void printSelfsame() {
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            "Selfsame: confidence, and mean error of alpha F over unknown pixels in sRGB steps",
            "set", "confidence", "F as cut out", "the photo's own colours");
    sets.forEach(
        (set, members) ->
            table.row(
                set,
                format(mean(members, member -> member.matte().confidence().value())),
                format(mean(members, member -> foregroundError(member, true))),
                format(mean(members, member -> foregroundError(member, false)))));
    double doubts =
        Ranks.correlation(
            contests.stream().mapToDouble(each -> 1 - each.matte().confidence().value()).toArray(),
            contests.stream().mapToDouble(each -> each.errors().get(Method.SELFSAME).mse()).toArray());
    System.out.println();
    System.out.println("Rank correlation of 1 - confidence with MSE over all pictures (Spearman): " + format(doubts));
  }

  private static double foregroundError(Contest contest, boolean cleaned) {
    Matte matte = contest.matte();
    MattingSample sample = contest.sample();
    Plane alpha = Pictures.alpha(matte.cutout());
    return sample
        .foreground()
        .map(exact -> ForegroundError.of(cleaned ? matte.cutout() : sample.picture(), alpha, sample, exact))
        .orElse(Double.NaN);
  }

  private void printPictures() {
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            "Each picture, MSE x 1e-3",
            "set", "picture", "mask upsampled", "guided filter", "wide guided filter", "closed form", "Selfsame",
            "confidence", "grade");
    for (Contest contest : contests) {
      List<Object> cells = new ArrayList<>(List.of(contest.sample().set(), contest.sample().name()));
      for (Method method : Method.values()) {
        cells.add(format(1000 * contest.errors().get(method).mse()));
      }
      cells.add(format(contest.matte().confidence().value()));
      cells.add(contest.matte().confidence().grade().word());
      table.row(cells.toArray());
    }
  }

  private static String format(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value);
  }
}
