package app.selfsame.worker;

import app.selfsame.image.RgbaImage;
import app.selfsame.session.FinishedFile;

/**
 * The page's ear for one photo. Each method throws {@link Superseded} once the page has no more use for the photo, and
 * {@link Overruled} once it has none for the file that is being made.
 */
public interface Reply {
  /** What is known so far, as the report's JSON object. */
  void report(String json);

  /** More could be said with the networks that the engine starts without. */
  void lacking();

  /** The upright photo, scaled down to be looked at. */
  void preview(RgbaImage image);

  /**
   * So much of the work on the file is done.
   *
   * @param share 0..1
   */
  void progress(String documentId, double share);

  /** The finished file. */
  void prepared(FinishedFile file, String reportJson);

  /** The picture of the finished file, in a file that holds every pixel as it is. */
  void crop(String documentId, byte[] file, String mediaType);

  /** The finished file in another light. */
  void relit(String documentId, FinishedFile file, String reportJson);

  /** The report to be printed, as a whole HTML document. */
  void printable(String documentId, String html);

  /**
   * The photo, or what is asked for, cannot be had.
   *
   * @param documentId for which document nothing can be had; null when the photo itself cannot be read
   * @param reason why, in kebab case
   * @param message what is wrong and what to do, in one sentence or two
   */
  void refused(String documentId, String reason, String message);
}
