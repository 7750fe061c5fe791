package app.selfsame.bench.mrz;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.mrz.MrzDecoding;
import app.selfsame.mrz.MrzDoubt;
import app.selfsame.mrz.MrzZone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What the limits that a zone has to pass cost and catch: each judged alone, at several values, over texts against which
 * nothing else speaks: their check digits hold, and nothing was put in.
 */
final class LimitTable {
  private static final EnumSet<MrzDoubt> OF_PICTURE = EnumSet.of(MrzDoubt.SMALL, MrzDoubt.UNCLEAR);

  private final List<Read> all = new ArrayList<>();

  void add(MrzZone zone, List<String> truth) {
    all.add(new Read(zone, truth));
  }

  void print() {
    MarkdownTable table =
        new MarkdownTable(
            System.out, "Limits, each alone", "limit", "texts right", "of them refused", "texts wrong", "of them accepted");
    rows(table, "no limit", -1, zone -> 0);
    for (double score : new double[] {-0.5, -0.25, -0.1, -0.05}) {
      rows(table, "mean score above " + score, score, zone -> zone.decoding().score());
    }
    for (double confidence : new double[] {0.3, 0.5, 0.7, 0.9}) {
      rows(table, "each character likelier than " + confidence, confidence, zone -> leastConfidence(zone.decoding()));
    }
    for (double fit : new double[] {-0.4, -0.2, -0.1}) {
      rows(table, "worst line fits better than " + fit, fit, MrzZone::fit);
    }
    for (double pitch : new double[] {4, 4.5, 5, 6}) {
      rows(table, "characters wider than " + pitch + " px", pitch, MrzZone::pitchPx);
    }
    MarkdownTable marks =
        new MarkdownTable(
            System.out, "Characters marked as unsure below", "likelihood", "share of right ones", "of wrong ones",
            "wrong ones not marked");
    for (float sure : new float[] {0.5f, 0.8f, 0.9f, 0.95f, 0.99f}) {
      marks(marks, sure);
    }
    long repaired = all.stream().filter(read -> read.zone.decoding().isRepaired()).count();
    long right = all.stream().filter(read -> read.zone.decoding().isRepaired() && read.isRight()).count();
    System.out.println("\nA character was put in " + repaired + " times; " + right + " of these texts are right.");
  }

  private void rows(MarkdownTable table, String name, double limit, ToDoubleFunction<MrzZone> value) {
    int[] refused = new int[2];
    int[] count = new int[2];
    for (Read read : all) {
      if (OF_PICTURE.containsAll(read.zone.acceptance().doubts())) {
        int which = read.isRight() ? 1 : 0;
        count[which]++;
        refused[which] += value.applyAsDouble(read.zone) > limit ? 0 : 1;
      }
    }
    table.row(name, count[1], refused[1], count[0], count[0] - refused[0]);
  }

  private void marks(MarkdownTable table, float sure) {
    int[] marked = new int[2];
    int[] count = new int[2];
    for (Read read : all) {
      MrzDecoding decoding = read.zone.decoding();
      for (int line = 0; line < Math.min(read.truth.size(), decoding.lines().size()); line++) {
        String truth = read.truth.get(line);
        String text = decoding.lines().get(line);
        for (int cell = 0; cell < Math.min(truth.length(), text.length()); cell++) {
          int which = truth.charAt(cell) == text.charAt(cell) ? 1 : 0;
          count[which]++;
          marked[which] += decoding.confidence(line, cell) >= sure ? 0 : 1;
        }
      }
    }
    table.row(sure, share(marked[1], count[1]), share(marked[0], count[0]), count[0] - marked[0]);
  }

  private static double leastConfidence(MrzDecoding decoding) {
    double least = 1;
    for (int line = 0; line < decoding.format().lines(); line++) {
      for (int cell = 0; cell < decoding.format().cells(); cell++) {
        least = Math.min(least, decoding.confidence(line, cell));
      }
    }
    return least;
  }

  private static String share(int part, int whole) {
    return String.format(Locale.ROOT, "%.4f", whole == 0 ? 0 : (double) part / whole);
  }

  private record Read(MrzZone zone, List<String> truth) {
    boolean isRight() {
      return zone.decoding().lines().equals(truth);
    }
  }
}
