package app.selfsame.studio;

import org.teavm.jso.typedarrays.ArrayBuffer;

/** Hears what the engine says of the photo on the page. */
interface PhotoListener {
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

  /** The picture of the file, to be sent to who changes its light. */
  void crop(String documentId, LightCrop crop);

  /** The file in another light. */
  void relit(PreparedFile file);

  /** The light of the file cannot be changed; the sentence says why, and what to do. */
  void lightRefused(String documentId, String sentence);

  /** The report on the photo as a page of its own. */
  void printable(String documentId, String html);

  /**
   * The photo, or the file asked for, cannot be had.
   *
   * @param documentId for which document there is no file; null when the photo itself cannot be read
   * @param backdrop which background the file was to have; null when no file was asked for
   * @param sentence why, and what to do
   */
  void refused(String documentId, String backdrop, String reason, String sentence);
}
