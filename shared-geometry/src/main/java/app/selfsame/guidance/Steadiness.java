package app.selfsame.guidance;

/**
 * Whether a person has held still in the right place for long enough that the photo may be taken. Frames that may be taken
 * have to follow each other for a while; what was said in vain is waited for longer, and then no more. A single bad
 * frame, a blink of the tracker, does not break it off.
 */
final class Steadiness {
  private static final double GOOD_MILLIS = 700;

  /** With a hint that is not needed. */
  private static final double PATIENT_MILLIS = 4000;

  private static final double BREAK_MILLIS = 350;

  /** Frames further apart than this say nothing of what was between them. */
  private static final double GAP_MILLIS = 1500;

  private double goodSince = Double.NaN;
  private double badSince = Double.NaN;
  private double last = Double.NaN;
  private boolean isSteady;

  /**
   * @param mayTake whether this frame may be taken
   * @param isAdvised whether there is something that would be better otherwise
   */
  boolean next(boolean mayTake, boolean isAdvised, double atMillis) {
    if (atMillis - last > GAP_MILLIS) {
      begin();
    }
    last = atMillis;
    if (mayTake) {
      badSince = Double.NaN;
      goodSince = Double.isNaN(goodSince) ? atMillis : goodSince;
      isSteady |= atMillis - goodSince >= (isAdvised ? PATIENT_MILLIS : GOOD_MILLIS);
    } else {
      badSince = Double.isNaN(badSince) ? atMillis : badSince;
      if (!isSteady || atMillis - badSince >= BREAK_MILLIS) {
        begin();
      }
    }
    return isSteady;
  }

  private void begin() {
    isSteady = false;
    goodSince = Double.NaN;
    badSince = Double.NaN;
  }
}
