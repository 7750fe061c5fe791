package app.selfsame.mrz;

import java.util.Optional;

/**
 * What one frame of a camera shows of a zone.
 *
 * @param reading what was read; empty where nothing was
 * @param view of the lines, whether they were read or only seen; empty where none were
 * @param isCut whether print as even as a zone's runs out of the frame
 * @param brightness of the frame's bright parts, 0..255
 */
record LiveFrame(Optional<MrzReading> reading, Optional<ZoneView> view, boolean isCut, double brightness) {
  /** Whether anything of a zone is there. */
  boolean showsLines() {
    return view.isPresent() || isCut;
  }

  boolean isRead() {
    return isOf(MrzVerdict.READ);
  }

  /** Whether all of it was read, and it cannot be believed without somebody looking. */
  boolean isToBeCompared() {
    return isOf(MrzVerdict.CHECK);
  }

  private boolean isOf(MrzVerdict verdict) {
    return reading.isPresent() && reading.get().acceptance().verdict() == verdict;
  }
}
