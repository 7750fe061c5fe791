package app.selfsame.mrz;

import app.selfsame.message.MessageKey;

/**
 * What a person who holds a page before a camera is to change, the most important first: each makes sense only when those
 * before it are done.
 */
public enum ZoneHint implements MessageKey {
  /** Nothing can be seen for darkness, or the paper is dark. */
  MORE_LIGHT,
  /** No lines of a zone are there. */
  SHOW_LINES,
  /** Lines run out of the picture. */
  WHOLE_LINES,
  /** The characters are small. */
  CLOSER,
  /** Characters are wider at one end than at the other. */
  HOLD_FLAT,
  /** Edges are not steep: the page moves, or the camera has not focused. */
  HOLD_STILL,
  /** Characters are washed out. */
  LESS_GLARE,
  /** Lines are read that the reader does not believe, time and again: more frames will not help. */
  TAKE_NOW;

  /** A defect beyond any limit that cannot be counted. */
  static final double FULL = 2;

  /** In grey values; below it noise is as strong as print. */
  private static final double LEAST_BRIGHTNESS = 60;

  /** Lines that run out of the picture are read into what is left of them, up to its edge. */
  private static final double LEAST_ROOM_CELLS = 0.5;

  /** Over so many cells less room counts as twice the limit. */
  private static final double ROOM_SCALE_CELLS = 1;

  /** Twice that from which on characters can be told apart at all: a hand is never quite still. */
  private static final double LEAST_PITCH_PX = 10;

  /** What the widest cell may have more than the narrowest. */
  private static final double MOST_WIDENING = 0.4;

  /** Less than one character of a passport's 88. */
  private static final double MOST_WASHED_SHARE = 0.008;

  /** Drawn and photographed pages that were blurred more and more were first doubted between 0.30 and 0.42. */
  private static final double LEAST_SHARPNESS = 0.42;

  @Override
  public String id() {
    return MessageKey.id("mrz.hint", this);
  }

  /**
   * How large the defect is, to what is allowed: from 1 on the hint is due.
   *
   * @param isInVain whether the same lines were read before, and not believed
   */
  double defect(LiveFrame frame, boolean isInVain) {
    if (frame.isRead()) {
      return 0;
    }
    return switch (this) {
      case MORE_LIGHT -> share(LEAST_BRIGHTNESS, frame.view().map(ZoneView::paper).orElse(frame.brightness()));
      case SHOW_LINES -> frame.showsLines() ? 0 : FULL;
      case WHOLE_LINES -> frame.isCut() ? FULL : frame.view().map(ZoneHint::lackOfRoom).orElse(0.0);
      case CLOSER -> frame.view().map(view -> share(LEAST_PITCH_PX, view.pitchPx())).orElse(0.0);
      case HOLD_FLAT -> frame.view().map(view -> (view.pitchRatio() - 1) / MOST_WIDENING).orElse(0.0);
      case LESS_GLARE -> frame.view().map(view -> view.washedShare() / MOST_WASHED_SHARE).orElse(0.0);
      case HOLD_STILL -> frame.view().map(view -> share(LEAST_SHARPNESS, view.sharpness())).orElse(0.0);
      case TAKE_NOW -> isInVain ? FULL : 0;
    };
  }

  private static double share(double least, double measured) {
    return least / Math.max(measured, least / 10);
  }

  private static double lackOfRoom(ZoneView view) {
    return Math.max(0, 1 + (LEAST_ROOM_CELLS - view.roomCells()) / ROOM_SCALE_CELLS);
  }
}
