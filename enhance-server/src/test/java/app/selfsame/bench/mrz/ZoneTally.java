package app.selfsame.bench.mrz;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.Samples;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.mrz.MrzReader;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.mrz.MrzZone;
import app.selfsame.network.NeuralNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts what is read of zones whose texts are known, and how long it takes. */
final class ZoneTally {
  private static final String[] COLUMNS = {
    "what", "pictures", "characters right", "zones right", "accepted", "accepted wrongly", "median ms (least to most)"
  };

  private final List<Double> milliseconds = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int characters;
  private int charactersRight;
  private int right;
  private int accepted;
  private int acceptedWrongly;

  /** Prints the head of a table of tallies. */
  static MarkdownTable table(String title) {
    return new MarkdownTable(System.out, title, COLUMNS);
  }

  /** Reads a picture with the project's reader, and has the table of limits know of it. */
  void read(NeuralNetwork network, String name, RgbaImage picture, List<String> truth, LimitTable limits) {
    long start = System.nanoTime();
    List<MrzZone> zones = MrzReader.read(new ImagePyramid(picture), network);
    double taken = (System.nanoTime() - start) / 1e6;
    List<String> lines = zones.isEmpty() ? List.of() : zones.get(0).decoding().lines();
    zones.stream().findFirst().ifPresent(zone -> limits.add(zone, truth));
    add(name, lines, truth, !zones.isEmpty() && zones.get(0).acceptance().verdict() == MrzVerdict.READ, taken);
  }

  /** Counts what was read elsewhere. */
  void add(String name, List<String> lines, List<String> truth, boolean isAccepted, double taken) {
    milliseconds.add(taken);
    boolean isRight = lines.equals(truth);
    right += isRight ? 1 : 0;
    accepted += isAccepted ? 1 : 0;
    acceptedWrongly += isAccepted && !isRight ? 1 : 0;
    for (int line = 0; line < truth.size(); line++) {
      String expected = truth.get(line);
      characters += expected.length();
      charactersRight += line < lines.size() ? alike(expected, lines.get(line)) : 0;
    }
    if (!isRight) {
      wrong.add(name + " " + lines);
    }
  }

  /** Characters at the same place of both. */
  private static int alike(String expected, String read) {
    int alike = 0;
    for (int i = 0; i < Math.min(expected.length(), read.length()); i++) {
      alike += expected.charAt(i) == read.charAt(i) ? 1 : 0;
    }
    return alike;
  }

  Object[] row(String title) {
    return new Object[] {
      title, milliseconds.size(), share(charactersRight, characters), right, accepted, acceptedWrongly,
      Samples.of(milliseconds)
    };
  }

  List<String> wrong() {
    return wrong;
  }

  private static String share(int part, int whole) {
    return String.format(Locale.ROOT, "%.4f", whole == 0 ? 1.0 : (double) part / whole);
  }
}
