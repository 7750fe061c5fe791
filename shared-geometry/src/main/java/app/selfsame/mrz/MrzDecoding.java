package app.selfsame.mrz;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What the likelihoods of a zone's characters say in one format. */
public final class MrzDecoding {
  private static final double WORTH_OF_CHECKS = 0.25;

  private final MrzFormat format;
  private final List<String> lines;
  private final double score;
  private final float[] confidences;
  private final boolean[] repaired;
  private final boolean[] doubtful;
  private final boolean[] given;
  private final boolean[] unsure;
  private final Map<MrzCheck, CheckResult> checks;

  /**
   * @param doubtful the characters that somebody should look at, whatever check digits say
   */
  MrzDecoding(
      MrzFormat format,
      List<String> lines,
      double score,
      float[] confidences,
      boolean[] repaired,
      boolean[] doubtful,
      Map<MrzCheck, CheckResult> checks) {
    this(format, lines, score, confidences, repaired, doubtful, new boolean[doubtful.length], checks);
  }

  private MrzDecoding(
      MrzFormat format,
      List<String> lines,
      double score,
      float[] confidences,
      boolean[] repaired,
      boolean[] doubtful,
      boolean[] given,
      Map<MrzCheck, CheckResult> checks) {
    this.format = format;
    this.lines = List.copyOf(lines);
    this.score = score;
    this.confidences = confidences.clone();
    this.repaired = repaired.clone();
    this.doubtful = doubtful.clone();
    this.given = given.clone();
    this.unsure = doubtful.clone();
    Contradictions.mark(format, format.indexes(lines), unsure);
    this.checks = Collections.unmodifiableMap(checks);
  }

  /**
   * The same with a text that a person has changed. What a character was held for counts no more where another one is
   * given; what check digits say of it does.
   *
   * @throws IllegalArgumentException when the text has not the format's shape, or a character that no zone has
   */
  MrzDecoding edited(List<String> text) {
    int[] before = format.indexes(lines);
    int[] after = format.indexes(text);
    float[] stillHeld = confidences.clone();
    boolean[] stillRepaired = repaired.clone();
    boolean[] stillDoubtful = doubtful.clone();
    boolean[] changed = new boolean[after.length];
    for (int at = 0; at < after.length; at++) {
      if (after[at] != before[at]) {
        changed[at] = true;
        stillHeld[at] = Float.NaN;
        stillRepaired[at] = false;
        stillDoubtful[at] = false;
      }
    }
    return new MrzDecoding(
        format, text, score, stillHeld, stillRepaired, stillDoubtful, changed, format.check(after));
  }

  public MrzFormat format() {
    return format;
  }

  /** The text, one line each. */
  public List<String> lines() {
    return lines;
  }

  /** Mean likelihood of the characters in nats, with what unexpected ones cost: 0 is certain. */
  public double score() {
    return score;
  }

  /** How likely the network holds a character, 0 to 1; no number for one that a person has given. */
  public float confidence(int line, int cell) {
    return confidences[line * format.cells() + cell];
  }

  /** How likely the network holds the character that it holds least likely; of those that were not repaired. */
  float leastConfidence() {
    float least = 1;
    for (int at = 0; at < confidences.length; at++) {
      least = repaired[at] ? least : Math.min(least, confidences[at]);
    }
    return least;
  }

  /** Whether another character was likelier, and this one stands for it because a check digit or a country's code asks. */
  public boolean isRepaired(int line, int cell) {
    return repaired[line * format.cells() + cell];
  }

  /** Whether a character was repaired. */
  public boolean isRepaired() {
    return isAny(repaired);
  }

  /** Whether a person has given a character in place of the one that was read. */
  public boolean isGiven(int line, int cell) {
    return given[line * format.cells() + cell];
  }

  /** Whether a person has given any. */
  public boolean isEdited() {
    return isAny(given);
  }

  private static boolean isAny(boolean[] cells) {
    for (boolean one : cells) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody should look at a character: see {@link MrzDecoder}. */
  public boolean isUnsure(int line, int cell) {
    return unsure[line * format.cells() + cell];
  }

  /** Whether somebody should look at any. */
  boolean isAnyUnsure() {
    return isAny(unsure);
  }

  /** What each check digit of the format says. */
  public Map<MrzCheck, CheckResult> checks() {
    return checks;
  }

  /** Whether the format has check digits, and none contradicts. */
  public boolean allChecksHold() {
    return !checks.isEmpty() && !checks.containsValue(CheckResult.DOES_NOT_VERIFY);
  }

  /** By which one of several decodings is chosen: the score, and {@value #WORTH_OF_CHECKS} nats where all check digits hold. */
  double worth() {
    return score + (allChecksHold() ? WORTH_OF_CHECKS : 0);
  }
}
