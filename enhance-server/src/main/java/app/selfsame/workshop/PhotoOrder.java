package app.selfsame.workshop;

import app.selfsame.background.BackgroundWish;
import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import app.selfsame.verdict.Answers;
import java.util.List;
import java.util.Optional;

/**
 * One photo to judge, or to make a file of.
 *
 * @param photo any bytes, {@link DecodingLimits#MAX_FILE_BYTES} at most; not to be written to
 * @param document an id that {@link app.selfsame.document.Catalogue#find} knows: a document's, or that of a size of
 *     one's own
 * @param answers what the person says of the photo
 * @param background what is wanted of the background of the file
 * @param format what the file shall be; left to the document when empty
 * @param language in which sentences are written, such as {@code en}; English where there are no texts in it
 * @param makesFile whether the file that the document asks for is made, or the photo only judged
 * @param seesFace whether the face is to be compared with others, which it is where a file is made alone
 */
public record PhotoOrder(
    byte[] photo,
    String document,
    Answers answers,
    BackgroundWish background,
    Optional<ImageFormat> format,
    String language,
    boolean makesFile,
    boolean seesFace)
    implements Order {
  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException when one is over its bound, or the face of a photo is wanted that is only judged
   */
  public PhotoOrder {
    OrderBounds.require(photo, document, language);
    if (seesFace && !makesFile) {
      throw new IllegalArgumentException("A face is seen while a file is made");
    }
  }

  /** Of a photo whose face is nobody's business. */
  public PhotoOrder(
      byte[] photo,
      String document,
      Answers answers,
      BackgroundWish background,
      Optional<ImageFormat> format,
      String language,
      boolean makesFile) {
    this(photo, document, answers, background, format, language, makesFile, false);
  }

  /** The same, of a photo whose face is to be compared with others. */
  public PhotoOrder seeingFace() {
    return new PhotoOrder(photo, document, answers, background, format, language, makesFile, true);
  }

  @Override
  public List<byte[]> parts() {
    return List.of(photo);
  }
}
