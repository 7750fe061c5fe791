package app.selfsame.worker;

/** Hears how far the decoding of a photo has come. */
interface DecodingWatch {
  /** Hears nothing. */
  DecodingWatch NONE = share -> { };

  /**
   * So much is done. May suspend; what it throws ends the work.
   *
   * @param share 0..1
   */
  void reached(double share);
}
