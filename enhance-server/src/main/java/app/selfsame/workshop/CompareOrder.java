package app.selfsame.workshop;

import app.selfsame.image.DecodingLimits;
import java.util.List;

/**
 * Two photos, whose faces are to be compared.
 *
 * @param first any bytes, {@link DecodingLimits#MAX_FILE_BYTES} at most; not to be written to
 * @param second the same
 * @param showsDocument whether either is the picture of a document, whose print makes faces differ more
 * @param language in which sentences are written, such as {@code en}; English where there are no texts in it
 */
public record CompareOrder(byte[] first, byte[] second, boolean showsDocument, String language) implements Order {
  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException when one is over its bound
   */
  public CompareOrder {
    OrderBounds.require(first, language);
    OrderBounds.require(second, language);
  }

  @Override
  public List<byte[]> parts() {
    return List.of(first, second);
  }
}
