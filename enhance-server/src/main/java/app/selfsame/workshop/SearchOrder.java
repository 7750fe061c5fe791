package app.selfsame.workshop;

import app.selfsame.likeness.ComparedFace;
import app.selfsame.likeness.DuplicateSearch;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Faces of one batch, of which those are looked for that may be of one photo or of one person.
 *
 * @param photo all of them, each behind its length; not to be written to
 * @param count how many they are
 */
public record SearchOrder(byte[] photo, int count) implements Order {
  /** So many of the likeliest pairs are told; of more nobody would look at all. */
  public static final int MOST_PAIRS = 1_000;

  /** Length of the longest. */
  static final int MOST_BYTES = DuplicateSearch.MOST_FACES * (Integer.BYTES + ComparedFace.MOST_BYTES);

  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException when one is over its bound
   */
  public SearchOrder {
    if (count > DuplicateSearch.MOST_FACES || photo.length > MOST_BYTES) {
      throw new IllegalArgumentException("Too many faces");
    }
  }

  /**
   * The order to search among faces.
   *
   * @param faces encoded as {@link ComparedFace} has it, whoever did that; they are copied
   */
  public static SearchOrder among(List<byte[]> faces) {
    int length = faces.stream().mapToInt(face -> Integer.BYTES + face.length).sum();
    ByteBuffer all = ByteBuffer.allocate(length);
    faces.forEach(face -> all.putInt(face.length).put(face));
    return new SearchOrder(all.array(), faces.size());
  }

  /**
   * The faces.
   *
   * @throws IllegalArgumentException when one is none
   */
  List<ComparedFace> faces() {
    List<ComparedFace> faces = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(photo);
    for (int i = 0; i < count; i++) {
      byte[] face = new byte[in.getInt()];
      in.get(face);
      faces.add(ComparedFace.decode(face));
    }
    return faces;
  }

  /** Nothing is said in words. */
  @Override
  public String language() {
    return "";
  }
}
