package app.selfsame.mrz;

import app.selfsame.guidance.HintChooser;
import java.util.List;
import java.util.Optional;

/** What follows from a camera's frames, one after the other: what to say, and when the zone is read. */
final class ZoneGuide {
  /** How long it takes to read a hint. */
  private static final double LEAST_SHOWN_MILLIS = 1500;

  /** Lines that are missing for no longer have only been moved too fast to be seen. */
  private static final double LOST_MILLIS = 1000;

  /** Frames further apart are not held against each other: another page may lie there. */
  private static final double AGREEMENT_MILLIS = 5000;

  /** So many times the same lines are read in vain. */
  private static final int TIMES_IN_VAIN = 3;

  private final HintChooser<ZoneHint> chooser = new HintChooser<>(ZoneHint.values(), LEAST_SHOWN_MILLIS);
  private double[] defects = new double[ZoneHint.values().length];
  private double seenAtMillis = Double.NEGATIVE_INFINITY;
  private List<String> read = List.of();
  private double readAtMillis = Double.NEGATIVE_INFINITY;
  private List<String> inVain = List.of();
  private int timesInVain;

  /**
   * What follows from the next frame.
   *
   * @param atMillis when it was taken, on a clock that only goes forward
   */
  LiveGlance next(LiveFrame frame, double atMillis) {
    countInVain(frame);
    if (frame.showsLines()) {
      seenAtMillis = atMillis;
    }
    if (frame.showsLines() || atMillis - seenAtMillis >= LOST_MILLIS) {
      defects = defects(frame);
    }
    return new LiveGlance(chooser.next(defects, atMillis), frame.isRead(), agreed(frame, atMillis));
  }

  private double[] defects(LiveFrame frame) {
    double[] all = new double[ZoneHint.values().length];
    boolean isAnyDue = false;
    for (ZoneHint hint : ZoneHint.values()) {
      all[hint.ordinal()] = hint.defect(frame, timesInVain >= TIMES_IN_VAIN);
      isAnyDue |= all[hint.ordinal()] >= 1;
    }
    if (!isAnyDue && frame.reading().isEmpty()) {
      // Even print that nothing is wrong with and that cannot be read is no zone, or a piece of one.
      all[ZoneHint.SHOW_LINES.ordinal()] = 1;
    }
    return all;
  }

  private void countInVain(LiveFrame frame) {
    if (frame.isRead()) {
      timesInVain = 0;
    } else if (frame.isToBeCompared()) {
      List<String> lines = frame.reading().get().decoding().lines();
      timesInVain = lines.equals(inVain) ? timesInVain + 1 : 1;
      inVain = lines;
    }
  }

  /** The lines of two frames that say the same and are each believed; frames are never put together. */
  private Optional<List<String>> agreed(LiveFrame frame, double atMillis) {
    if (!frame.isRead()) {
      return Optional.empty();
    }
    List<String> lines = frame.reading().get().decoding().lines();
    boolean isAgreed = lines.equals(read) && atMillis - readAtMillis <= AGREEMENT_MILLIS;
    read = lines;
    readAtMillis = atMillis;
    return isAgreed ? Optional.of(lines) : Optional.empty();
  }
}
