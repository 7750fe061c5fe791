package app.selfsame.matting;

/** Hears how far matting has come, and may end it. */
public interface MattingWatch {
  /** Nobody waits. */
  MattingWatch NOBODY = share -> {};

  /** Hears of a part of the work that goes from one share of the whole to another. */
  default MattingWatch part(double from, double to) {
    return share -> reached(from + share * (to - from));
  }

  /**
   * So much of the work is done; called between the steps of the work, several times on its largest part. An exception
   * thrown here ends the work and reaches its caller.
   *
   * @param share 0..1
   */
  void reached(double share);
}
