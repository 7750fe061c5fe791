package app.selfsame.workshop;

import app.selfsame.image.DecodingLimits;
import app.selfsame.likeness.FaceTemplate;
import java.util.List;

/**
 * One photo, whose face is to be compared with what is left of an earlier one.
 *
 * @param photo any bytes, {@link DecodingLimits#MAX_FILE_BYTES} at most; not to be written to
 * @param template as {@link FaceTemplate#encoded()}, of the current version; not to be written to
 * @param isPoor whether the face that the template was made of was small or turned a little
 * @param showsDocument whether the photo is the picture of a document, whose print makes faces differ more
 * @param language in which sentences are written, such as {@code en}; English where there are no texts in it
 */
public record EntryOrder(byte[] photo, byte[] template, boolean isPoor, boolean showsDocument, String language)
    implements Order {
  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when one is over its bound, or the template cannot be compared with a new one
   */
  public EntryOrder {
    OrderBounds.require(photo, language);
    OrderBounds.requireTemplate(template);
  }

  @Override
  public List<byte[]> parts() {
    return List.of(photo, template);
  }
}
