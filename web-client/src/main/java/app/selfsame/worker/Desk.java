package app.selfsame.worker;

/**
 * What the worker does with the photo that lies before it. One call at a time; each may suspend, and may be ended by
 * {@link Superseded} wherever a network runs or a reply is given. Any other exception is a defect: the worker is given
 * up.
 */
public interface Desk {
  /**
   * Takes a photo in place of any other and judges it.
   *
   * @param file the bytes of the file that a person chose: any bytes
   * @param documentId which document the photo is for; null when none is chosen yet
   */
  void open(byte[] file, String documentId, Reply reply);

  /** Judges the open photo for another document. */
  void choose(String documentId, Reply reply);

  /**
   * Makes the file that the document wants out of the open photo.
   *
   * @param format JPEG or PNG; null leaves the choice to the document
   */
  void prepare(String documentId, String format, Reply reply);

  /** Forgets the photo, whether or not one is open. */
  void close();
}
