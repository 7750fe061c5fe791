package app.selfsame.workshop;

import app.selfsame.likeness.ComparedFace;
import app.selfsame.likeness.DuplicateSearch;
import java.util.List;

/**
 * Faces of one batch, of which those are looked for that may be of one photo or of one person.
 *
 * @param parts the faces, encoded as {@link ComparedFace} has it, whoever did that; not to be written to
 */
public record SearchOrder(List<byte[]> parts) implements Order {
  /** So many of the likeliest pairs are told; of more nobody would look at all. */
  public static final int MOST_PAIRS = 1_000;

  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException when one is over its bound
   */
  public SearchOrder {
    parts = List.copyOf(parts);
    if (parts.size() > DuplicateSearch.MOST_FACES
        || parts.stream().anyMatch(face -> face.length > ComparedFace.MOST_BYTES)) {
      throw new IllegalArgumentException("Too many faces, or one that is too long");
    }
  }

  /** Nothing is said in words. */
  @Override
  public String language() {
    return "";
  }
}
