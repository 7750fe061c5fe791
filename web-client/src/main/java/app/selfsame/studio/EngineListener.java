package app.selfsame.studio;

import org.teavm.jso.typedarrays.ArrayBuffer;

/** Hears how the engine fares, and what it says of the photo on the page. */
interface EngineListener {
  /** So many parts of the engine have arrived. */
  void loading(int parts, int of);

  void ready();

  /** More is known of the photo. */
  void report(Report report);

  /** The upright photo as red, green, blue, alpha; scaled down to be looked at. */
  void preview(int width, int height, ArrayBuffer pixels);

  /**
   * So much of the work on the file is done.
   *
   * @param backdrop which background it is to have
   * @param share 0..1
   */
  void progress(String documentId, String backdrop, double share);

  void prepared(PreparedFile file);

  /** The file is given up, as was wanted. */
  void cancelled(String documentId);

  /** The report on the photo as a page of its own. */
  void printable(String documentId, String html);

  /**
   * The photo, or the file asked for, cannot be had.
   *
   * @param documentId for which document there is no file; null when the photo itself cannot be read
   * @param backdrop which background the file was to have; null when no file was asked for
   * @param sentence why, and what to do
   */
  void refused(String documentId, String backdrop, String sentence);

  /** The worker broke; the photo is given to a new one. */
  void startingAgain();

  /** The worker broke on this photo again, and the photo is given up. */
  void gaveUp();

  /** The engine's parts did not arrive. */
  void cannotLoad();

  /** The engine does not run in this browser. */
  void cannotStart();

  /** The browser does not give out the file's bytes. */
  void cannotRead();
}
