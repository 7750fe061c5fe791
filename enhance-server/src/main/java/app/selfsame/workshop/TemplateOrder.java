package app.selfsame.workshop;

import app.selfsame.image.DecodingLimits;
import java.util.List;

/**
 * One photo, of whose face a template is to be made.
 *
 * @param photo any bytes, {@link DecodingLimits#MAX_FILE_BYTES} at most; not to be written to
 * @param language in which sentences are written, such as {@code en}; English where there are no texts in it
 */
public record TemplateOrder(byte[] photo, String language) implements Order {
  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException when one is over its bound
   */
  public TemplateOrder {
    OrderBounds.require(photo, language);
  }

  @Override
  public List<byte[]> parts() {
    return List.of(photo);
  }
}
