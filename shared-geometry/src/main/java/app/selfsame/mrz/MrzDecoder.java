package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From the likelihoods of characters to a zone's text.
 *
 * <p>The likeliest characters under the format's classes are taken. Where check digits contradict them, the likeliest
 * characters under all check digits are taken instead if one character alone differs and costs less than
 * {@value #MOST_REPAIR_NATS} nats; where a country's code is none, the code that differs in one letter, under the same
 * condition. Never is more than one character of a zone repaired: a wrongly printed digit is shown as it is printed.
 *
 * <p>Unsure is a character that the network holds less than {@value #SURE} likely; one of a pair that OCR-B tells apart
 * hardly, where the other one is not next to impossible; a repaired one; and whatever {@link Contradictions} names.
 */
public final class MrzDecoder {
  /** The character that is put in has to be a twentieth as likely as the one that was read. */
  private static final float MOST_REPAIR_NATS = 3;

  private static final float SURE = 0.95f;

  /** How likely the other one of a confusable pair may be. */
  private static final float MOST_OF_THE_OTHER = 0.01f;

  /** Likelihoods below this one, 1e-7, say nothing more. */
  private static final float LEAST_NATS = -16.118f;

  private static final String CONFUSABLE = "O0I1B8S5Z2G6";

  private final MrzFormat format;
  private final float[][] logs;
  private final float[][] scores;
  private final int[] free;

  private MrzDecoder(float[][][] lines, MrzFormat format) {
    this.format = format;
    int cells = format.cells();
    logs = new float[format.lines() * cells][MrzAlphabet.SIZE];
    scores = new float[logs.length][MrzAlphabet.SIZE];
    free = new int[logs.length];
    for (int at = 0; at < logs.length; at++) {
      float[] log = lines[at / cells][at % cells];
      char cellClass = format.cellClass(at / cells, at % cells);
      for (int character = 0; character < MrzAlphabet.SIZE; character++) {
        // What is no number counts as impossible too.
        float nats = log[character] > LEAST_NATS ? log[character] : LEAST_NATS;
        logs[at][character] = nats;
        scores[at][character] = nats + CellClass.cost(cellClass, character);
        if (scores[at][character] > scores[at][free[at]]) {
          free[at] = character;
        }
      }
    }
  }

  /**
   * Decodes lines in the format of their shape that fits them best.
   *
   * @param lines natural logarithms of likelihoods by line, cell and index of {@link MrzAlphabet}, without the blank
   * @return empty where no format has this shape
   */
  public static Optional<MrzDecoding> decode(float[][][] lines) {
    MrzDecoding best = null;
    for (MrzFormat format : MrzFormat.ofShape(lines.length, lines.length == 0 ? 0 : lines[0].length)) {
      MrzDecoding decoding = decode(lines, format);
      if (best == null || decoding.worth() > best.worth()) {
        best = decoding;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Decodes lines in one format.
   *
   * @param lines natural logarithms of likelihoods by line, cell and index of {@link MrzAlphabet}, without the blank
   * @throws IllegalArgumentException when the lines have not the format's shape
   */
  public static MrzDecoding decode(float[][][] lines, MrzFormat format) {
    if (lines.length != format.lines()) {
      throw new IllegalArgumentException("not the lines of " + format);
    }
    for (float[][] line : lines) {
      if (line.length != format.cells()) {
        throw new IllegalArgumentException("not the cells of " + format);
      }
    }
    return new MrzDecoder(lines, format).decode();
  }

  private MrzDecoding decode() {
    int[] zone = repaired();
    boolean[] repaired = new boolean[zone.length];
    float[] confidences = new float[zone.length];
    double score = 0;
    for (int at = 0; at < zone.length; at++) {
      repaired[at] = zone[at] != free[at];
      confidences[at] = (float) Math.min(1, Math.exp(logs[at][zone[at]]));
      score += scores[at][zone[at]];
    }
    Map<MrzCheck, CheckResult> checks = format.check(zone);
    return new MrzDecoding(
        format, text(zone), score / zone.length, confidences, repaired, doubtful(zone, repaired, confidences), checks);
  }

  private List<String> text(int[] zone) {
    List<String> text = new ArrayList<>();
    for (int line = 0; line < format.lines(); line++) {
      StringBuilder builder = new StringBuilder();
      for (int cell = 0; cell < format.cells(); cell++) {
        builder.append(MrzAlphabet.character(zone[line * format.cells() + cell]));
      }
      text.add(builder.toString());
    }
    return text;
  }

  private int[] repaired() {
    if (!holds(format.check(free))) {
      int[] verifying = verifying();
      return verifying != null && differences(verifying) == 1 && loss(verifying) < MOST_REPAIR_NATS ? verifying : free;
    }
    return withCode();
  }

  private static boolean holds(Map<MrzCheck, CheckResult> checks) {
    return !checks.containsValue(CheckResult.DOES_NOT_VERIFY);
  }

  private int[] verifying() {
    int[] best = null;
    for (List<CheckedCells> own : format.ownChecks(free)) {
      int[] found = ResidueSearch.search(scores, free, own, format.composite(), MOST_REPAIR_NATS);
      if (found != null && (best == null || loss(found) < loss(best))) {
        best = found;
      }
    }
    return best;
  }

  private int differences(int[] zone) {
    int differences = 0;
    for (int at = 0; at < zone.length; at++) {
      differences += zone[at] == free[at] ? 0 : 1;
    }
    return differences;
  }

  private float loss(int[] zone) {
    float loss = 0;
    for (int at = 0; at < zone.length; at++) {
      loss += scores[at][free[at]] - scores[at][zone[at]];
    }
    return loss;
  }

  /** The likeliest characters, with one letter changed where that makes a country's code of what is none. */
  private int[] withCode() {
    int[] best = free;
    for (MrzField field : Contradictions.CODES) {
      MrzPlace place = format.place(field).orElse(null);
      if (place == null || StateCodes.isCode(format.text(free, place))) {
        continue;
      }
      int[] found = nearestCode(place);
      if (found != null) {
        if (best != free) {
          return free;
        }
        best = found;
      }
    }
    return best;
  }

  private int[] nearestCode(MrzPlace place) {
    int[] best = null;
    for (int at : place.cells(format.cells())) {
      for (int character = 0; character < MrzAlphabet.SIZE; character++) {
        int[] zone = free.clone();
        zone[at] = character;
        float loss = loss(zone);
        boolean isBetter = loss < MOST_REPAIR_NATS && (best == null || loss < loss(best));
        if (isBetter && StateCodes.isCode(format.text(zone, place))) {
          best = zone;
        }
      }
    }
    return best;
  }

  private boolean[] doubtful(int[] zone, boolean[] repaired, float[] confidences) {
    boolean[] doubtful = repaired.clone();
    for (int at = 0; at < zone.length; at++) {
      doubtful[at] |= !(confidences[at] >= SURE) || isConfusable(at, zone[at]);
    }
    return doubtful;
  }

  private boolean isConfusable(int at, int character) {
    int place = CONFUSABLE.indexOf(MrzAlphabet.character(character));
    if (place < 0) {
      return false;
    }
    int other = MrzAlphabet.index(CONFUSABLE.charAt(place ^ 1));
    return scores[at][other] == logs[at][other] && Math.exp(logs[at][other]) > MOST_OF_THE_OTHER;
  }
}
