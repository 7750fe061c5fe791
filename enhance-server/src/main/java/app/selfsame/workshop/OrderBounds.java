package app.selfsame.workshop;

import app.selfsame.image.DecodingLimits;
import app.selfsame.likeness.FaceTemplate;

/** How long the parts of an order may be. */
final class OrderBounds {
  private static final int LONGEST_NAME = 200;

  private OrderBounds() {}

  /**
   * Checks them.
   *
   * @throws IllegalArgumentException when a part is over its bound
   */
  static void require(byte[] photo, String... names) {
    boolean isTooLong = photo.length > DecodingLimits.MAX_FILE_BYTES;
    for (String name : names) {
      isTooLong |= name.length() > LONGEST_NAME;
    }
    if (isTooLong) {
      throw new IllegalArgumentException("An order with a part that is too long");
    }
  }

  /**
   * Checks that bytes are a template that can be compared with one that is made now.
   *
   * @throws IllegalArgumentException when they are none
   */
  static void requireTemplate(byte[] encoded) {
    FaceTemplate template = FaceTemplate.decode(encoded);
    boolean isCurrent = template.isCurrent();
    template.wipe();
    if (!isCurrent) {
      throw new IllegalArgumentException("A template of another version");
    }
  }
}
