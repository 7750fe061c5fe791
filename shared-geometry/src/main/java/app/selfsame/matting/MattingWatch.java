package app.selfsame.matting;

/** Hears how far matting has come, and may end it. */
public interface MattingWatch {
  /** Nobody waits. */
  MattingWatch NOBODY = share -> {};

  /**
   * So much of the work is done; called some ten times. An exception thrown here ends the work and reaches its caller.
   *
   * @param share 0..1
   */
  void reached(double share);
}
